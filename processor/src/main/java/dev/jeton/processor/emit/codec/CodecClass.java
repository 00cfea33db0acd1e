package dev.jeton.processor.emit.codec;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import com.palantir.javapoet.WildcardTypeName;
import dev.jeton.processor.model.CodecModel;
import dev.jeton.processor.model.TypeNames;
import dev.jeton.processor.model.Visibility;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Emits what the codecs of objects and enums have in common. */
public final class CodecClass {
    /** Of what generated code calls in the runtime; a test holds it against the runtime's own. */
    private static final int API_VERSION = 2;

    private final CodecModel model;

    CodecClass(CodecModel model) {
        this.model = model;
    }

    // Example:
    // /** Reads and writes {@link Grant} as JSON. Stateless: the one instance serves all threads. */
    // public final class GrantCodec
    TypeSpec.Builder begin() {
        return begin(" Stateless: the one instance serves all threads.\n");
    }

    // Example:
    // /** Reads and writes {@link Page} as JSON. Immutable: an instance serves all threads. */
    // public final class PageCodec<T>
    TypeSpec.Builder begin(List<TypeVariableName> variables) {
        return variables.isEmpty()
                ? begin()
                : begin(" Immutable: an instance serves all threads.\n").addTypeVariables(variables);
    }

    private TypeSpec.Builder begin(String threads) {
        TypeSpec.Builder type = TypeSpec.classBuilder(model.codec())
                .addJavadoc("Reads and writes {@link $T} as JSON.", model.type())
                .addJavadoc(threads)
                .addModifiers(Modifier.FINAL);
        return isPublic() ? type.addModifiers(Modifier.PUBLIC) : type;
    }

    // Example: public static final GrantCodec INSTANCE = new GrantCodec();
    FieldSpec instance() {
        return declareInstance().initializer("new $T()", model.codec()).build();
    }

    // Example: public static final ActionCodec INSTANCE;
    FieldSpec.Builder declareInstance() {
        FieldSpec.Builder field = FieldSpec.builder(model.codec(), "INSTANCE").addJavadoc("The one instance.\n");
        if (isPublic()) {
            field.addModifiers(Modifier.PUBLIC);
        }
        return field.addModifiers(Modifier.STATIC, Modifier.FINAL);
    }

    // Before anything else of the runtime is called: INSTANCE is the first constant.
    // Example: Api.require(2)
    static CodeBlock requireApi() {
        return CodeBlock.of("$T.require($L)", TypeNames.API, API_VERSION);
    }

    /** The same as an expression, for a constant. */
    // Example: Api.required(2)
    static CodeBlock requiredApi() {
        return CodeBlock.of("$T.required($L)", TypeNames.API, API_VERSION);
    }

    // Example:
    // @Override
    // public Class<?> type() {
    //   return Grant.class;
    // }
    MethodSpec type() {
        return type(model.type());
    }

    public static MethodSpec type(ClassName type) {
        return MethodSpec.methodBuilder("type")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(
                        ParameterizedTypeName.get(ClassName.get(Class.class), WildcardTypeName.subtypeOf(Object.class)))
                .addStatement("return $T.class", type)
                .build();
    }

    public static MethodSpec.Builder constructor() {
        return MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE);
    }

    private boolean isPublic() {
        return model.visibility() == Visibility.PUBLIC;
    }
}
