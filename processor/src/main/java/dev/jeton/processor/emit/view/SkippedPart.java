package dev.jeton.processor.emit.view;

import static dev.jeton.processor.emit.view.ViewProperty.statement;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import java.util.List;

/**
 * A property that is written only: its member is known, and nothing is kept of it.
 *
 * @param reader the variable that holds the reader
 */
public record SkippedPart(String reader) implements ViewPart {
    @Override
    public List<FieldSpec> fields() {
        return List.of();
    }

    // Example: reader.skipValue();
    @Override
    public CodeBlock read() {
        return statement("$N.skipValue()", reader);
    }

    @Override
    public CodeBlock forget() {
        return NONE;
    }

    @Override
    public List<MethodSpec> accessors() {
        return List.of();
    }
}
