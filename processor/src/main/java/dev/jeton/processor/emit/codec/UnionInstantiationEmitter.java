package dev.jeton.processor.emit.codec;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.jeton.processor.emit.member.ConstantsEmitter;
import dev.jeton.processor.emit.name.SubtypeNames;
import dev.jeton.processor.model.UnionCodecModel;
import dev.jeton.processor.model.UnionCodecModel.Subtype;
import javax.lang.model.element.Modifier;

/** Emits what the codec of a generic type with subtypes has in place of the one instance: the codecs of its subtypes, made of those of its type variables. */
final class UnionInstantiationEmitter {
    private static final String API = "API";

    private final UnionCodecModel model;
    private final SubtypeNames names;

    UnionInstantiationEmitter(UnionCodecModel model, SubtypeNames names) {
        this.model = model;
        this.names = names;
    }

    /**
     * Adds them.
     *
     * @param subtypes the constant that tells the subtypes apart, before which the runtime's version is asked for
     */
    void addTo(TypeSpec.Builder type, FieldSpec subtypes) {
        type.addField(ConstantsEmitter.constant(TypeName.INT, API, CodecClass.requiredApi()))
                .addField(subtypes);
        for (int i = 0; i < model.subtypes().size(); i++) {
            type.addField(codec(i));
        }
        type.addMethod(constructor()).addMethod(InstantiationEmitter.of(model, model.variables(), model.codecType()));
    }

    // The view uses it, too.
    // Example: private final Result_GoodCodec<T> goodCodec;
    private FieldSpec codec(int subtype) {
        FieldSpec.Builder field =
                FieldSpec.builder(model.subtypes().get(subtype).codecType(), names.codec(subtype));
        if (model.view().isEmpty()) {
            field.addModifiers(Modifier.PRIVATE);
        }
        return field.addModifiers(Modifier.FINAL).build();
    }

    // Example:
    // private ResultCodec(JsonCodec<T> codecOfT) {
    //   goodCodec = Result_GoodCodec.of(codecOfT);
    // }
    private MethodSpec constructor() {
        MethodSpec.Builder constructor = CodecClass.constructor();
        model.variables()
                .forEach(variable -> constructor.addParameter(
                        InstantiationEmitter.codecType(variable), InstantiationEmitter.nameOf(variable)));
        for (int i = 0; i < model.subtypes().size(); i++) {
            Subtype subtype = model.subtypes().get(i);
            CodeBlock arguments = subtype.arguments().stream()
                    .map(variable -> CodeBlock.of("$N", InstantiationEmitter.nameOf(variable)))
                    .collect(CodeBlock.joining(",$W"));
            constructor.addStatement("$N = $T.of($L)", names.codec(i), subtype.codec(), arguments);
        }
        return constructor.build();
    }
}
