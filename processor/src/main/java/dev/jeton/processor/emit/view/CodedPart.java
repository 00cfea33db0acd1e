package dev.jeton.processor.emit.view;

import static dev.jeton.processor.emit.view.ViewProperty.statement;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.jeton.processor.model.Presence.Defaulted;
import java.util.List;

/**
 * What a codec reads while the view reads: an enum, whose constant costs nothing, or a type of which only the codec knows anything.
 *
 * @param codec the expression of the codec
 */
public record CodedPart(ViewProperty property, TypeName type, CodeBlock codec) implements ViewPart {

    // Example: private Action action;
    @Override
    public List<FieldSpec> fields() {
        return List.of(ViewProperty.variable(type, property.field()));
    }

    // Example: action = ActionCodec.INSTANCE.decode(reader);
    @Override
    public CodeBlock read() {
        return assign(CodeBlock.of("$L.decode($N)", codec, property.reader()));
    }

    // Example: action = null;
    @Override
    public CodeBlock forget() {
        return assign(CodeBlock.of("null"));
    }

    // Example: action = Action.OK;
    @Override
    public CodeBlock setDefault() {
        return property.defaulted().map(Defaulted::content).map(this::assign).orElse(NONE);
    }

    private CodeBlock assign(CodeBlock expression) {
        return statement("$N = $L", property.field(), expression);
    }

    // Example:
    // public Action action() {
    //   return action;
    // }
    @Override
    public List<MethodSpec> accessors() {
        String otherwise = property.defaulted().isPresent()
                ? property.otherwise(", or the default", ", null")
                : ", or null if absent";
        return List.of(property.accessor(type, property.what() + otherwise)
                .addStatement("return $N", property.field())
                .build());
    }
}
