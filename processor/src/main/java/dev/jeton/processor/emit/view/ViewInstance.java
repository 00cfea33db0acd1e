package dev.jeton.processor.emit.view;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import dev.jeton.processor.emit.name.CodecNames;
import dev.jeton.processor.emit.name.FixedName;
import dev.jeton.processor.model.HeldCodec;
import dev.jeton.processor.model.ObjectCodecModel;
import dev.jeton.processor.model.TypeNames;
import dev.jeton.processor.model.VariableNames;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * What the view of a generic type has of the codec of its instantiation: the codec itself, and under the same names the codecs that it keeps, so that one
 * expression stands for a codec in both. Nothing where the type isn't generic.
 */
final class ViewInstance {
    private final ObjectCodecModel model;
    private final String codec;

    ViewInstance(ObjectCodecModel model, CodecNames names) {
        this.model = model;
        this.codec = names.get(FixedName.CODEC);
    }

    // Example:
    // private final PageCodec<T> codec;
    // private final JsonCodec<T> codecOfT;
    List<FieldSpec> fields() {
        List<FieldSpec> fields = new ArrayList<>();
        if (model.isGeneric()) {
            fields.add(field(model.codecType(), codec));
            for (TypeVariableName variable : model.variables()) {
                TypeName type = ParameterizedTypeName.get(TypeNames.JSON_CODEC, variable);
                fields.add(field(type, VariableNames.codecOf(variable.name())));
            }
            held().forEach(held -> fields.add(field(held.type(), held.field())));
        }
        return fields;
    }

    private static FieldSpec field(TypeName type, String name) {
        return FieldSpec.builder(type, name, Modifier.PRIVATE, Modifier.FINAL).build();
    }

    private List<HeldCodec> held() {
        return model.heldCodecs(HeldCodec.Owner.INSTANCE);
    }

    List<ParameterSpec> parameters() {
        return model.isGeneric()
                ? List.of(ParameterSpec.builder(model.codecType(), codec).build())
                : List.of();
    }

    /** The documentation of the parameter, with something in front of it. */
    String doc(String before) {
        return model.isGeneric() ? before + "@param " + codec + " the codec of the instantiation\n" : "";
    }

    /** The argument of the other constructor, and the comma behind it. */
    CodeBlock argument() {
        return model.isGeneric() ? CodeBlock.of("$N, ", codec) : CodeBlock.of("");
    }

    // Example:
    // this.codec = codec;
    // this.codecOfT = codec.codecOfT;
    CodeBlock assignments() {
        CodeBlock.Builder code = CodeBlock.builder();
        if (model.isGeneric()) {
            code.addStatement("this.$1N = $1N", codec);
            model.variables().forEach(variable -> code.add(assignment(VariableNames.codecOf(variable.name()))));
            held().forEach(held -> code.add(assignment(held.field())));
        }
        return code.build();
    }

    private CodeBlock assignment(String field) {
        return ViewProperty.statement("this.$1N = $2N.$1N", field, codec);
    }
}
