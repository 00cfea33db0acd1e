package dev.jeton.processor.emit.codec;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import dev.jeton.processor.emit.name.CodecNames;
import dev.jeton.processor.model.CodecModel;
import dev.jeton.processor.model.HeldCodec;
import dev.jeton.processor.model.ObjectCodecModel;
import dev.jeton.processor.model.TypeNames;
import dev.jeton.processor.model.VariableNames;
import dev.jeton.processor.model.Visibility;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Emits what the codec of a generic type has in place of the one instance: the codecs of its type variables, and what makes it of them. */
final class InstantiationEmitter {
    private final ObjectCodecModel model;
    private final CodecNames names;
    private final List<HeldCodec> held;

    InstantiationEmitter(ObjectCodecModel model, CodecNames names) {
        this.model = model;
        this.names = names;
        this.held = model.heldCodecs(HeldCodec.Owner.INSTANCE);
    }

    // Before anything else of the runtime is called: it is the first constant. Of a private one ecj would say that
    // nobody reads it.
    // Example: static final int API = Api.required(2);
    FieldSpec apiVersion() {
        return FieldSpec.builder(TypeName.INT, names.apiVersion(), Modifier.STATIC, Modifier.FINAL)
                .initializer(CodecClass.requiredApi())
                .build();
    }

    void addTo(TypeSpec.Builder type) {
        for (TypeVariableName variable : model.variables()) {
            type.addField(field(codecType(variable), nameOf(variable)));
        }
        held.forEach(codec -> type.addField(field(codec.type(), codec.field())));
        type.addMethod(constructor()).addMethod(of(model, model.variables(), model.codecType()));
    }

    // The view of the type uses the same codecs.
    // Example: private final JsonCodec<T> codecOfT;
    private FieldSpec field(TypeName type, String name) {
        FieldSpec.Builder field = FieldSpec.builder(type, name);
        if (model.view().isEmpty()) {
            field.addModifiers(Modifier.PRIVATE);
        }
        return field.addModifiers(Modifier.FINAL).build();
    }

    // A codec may say what null means to it; of one that doesn't, null is null.
    // Example:
    // private PageCodec(JsonCodec<T> codecOfT) {
    //   this.codecOfT = codecOfT.nullable();
    //   this.nextCodec = CursorCodec.of(codecOfT);
    // }
    private MethodSpec constructor() {
        MethodSpec.Builder constructor = CodecClass.constructor();
        model.variables()
                .forEach(variable -> constructor
                        .addParameter(codecType(variable), nameOf(variable))
                        .addStatement("this.$1N = $1N.nullable()", nameOf(variable)));
        held.forEach(codec -> constructor.addStatement("this.$N = $L", codec.field(), codec.made()));
        return constructor.build();
    }

    // Example:
    // public static <T> PageCodec<T> of(JsonCodec<T> codecOfT) {
    //   return new PageCodec<>(codecOfT);
    // }
    /** The method that makes the codec of those of the type variables. */
    static MethodSpec of(CodecModel model, List<TypeVariableName> variables, TypeName codecType) {
        MethodSpec.Builder method = MethodSpec.methodBuilder("of")
                .addJavadoc("Makes the codec of an instantiation: to be kept, as each call makes another one.\n\n")
                .addModifiers(Modifier.STATIC)
                .addTypeVariables(variables)
                .returns(codecType);
        if (model.visibility() == Visibility.PUBLIC) {
            method.addModifiers(Modifier.PUBLIC);
        }
        variables.forEach(variable -> method.addJavadoc(
                "@param <$1L> what {@code $2N} reads and writes\n", variable.name(), nameOf(variable)));
        variables.forEach(
                variable -> method.addJavadoc("@param $N reads and writes the values of that type\n", nameOf(variable))
                        .addParameter(codecType(variable), nameOf(variable)));
        CodeBlock arguments = variables.stream()
                .map(variable -> CodeBlock.of("$N", nameOf(variable)))
                .collect(CodeBlock.joining(",$W"));
        return method.addJavadoc("@return a new codec\n")
                .addStatement("return new $T<>($L)", model.codec(), arguments)
                .build();
    }

    static String nameOf(TypeVariableName variable) {
        return VariableNames.codecOf(variable.name());
    }

    static TypeName codecType(TypeVariableName variable) {
        return ParameterizedTypeName.get(TypeNames.JSON_CODEC, variable);
    }
}
