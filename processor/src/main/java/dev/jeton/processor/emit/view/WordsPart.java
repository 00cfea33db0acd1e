package dev.jeton.processor.emit.view;

import static dev.jeton.processor.emit.view.ViewProperty.statement;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import dev.jeton.processor.model.Delimiter;
import dev.jeton.processor.model.TypeNames;
import java.util.List;

/** Words in one string, left where they lie. */
public record WordsPart(ViewProperty property, Delimiter delimiter) implements ViewPart {

    // Examples:
    // private final WordCursor scope = new WordCursor();
    // private final WordCursor tags = new WordCursor(',');
    @Override
    public List<FieldSpec> fields() {
        CodeBlock argument = delimiter.equals(Delimiter.SPACES) ? CodeBlock.of("") : delimiter.literal();
        CodeBlock made = property.made(TypeNames.WORD_CURSOR, argument);
        return List.of(ViewProperty.finalField(TypeNames.WORD_CURSOR, property.field(), made));
    }

    // Example: private static final byte[] SCOPE_DEFAULT = "[\"openid\"]".getBytes(StandardCharsets.UTF_8);
    @Override
    public List<FieldSpec> constants() {
        return property.jsonOfDefault().stream().toList();
    }

    // Example: scope.setDefault(SCOPE_DEFAULT);
    @Override
    public CodeBlock setDefault() {
        return property.setDefaultOfContainer();
    }

    // Example: scope.readValue(reader);
    @Override
    public CodeBlock read() {
        return statement("$N.readValue($N)", property.field(), property.reader());
    }

    // Example: scope.forget();
    @Override
    public CodeBlock forget() {
        return statement("$N.forget()", property.field());
    }

    @Override
    public List<MethodSpec> accessors() {
        String returned = "a cursor before the first of the words of " + property.what();
        return List.of(ContainerPart.rewound(property.accessor(TypeNames.WORD_CURSOR, returned), property.field()));
    }
}
