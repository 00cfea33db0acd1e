package dev.jeton.processor.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.jeton.processor.emit.codec.CodecClass;
import dev.jeton.processor.model.StubModel;
import dev.jeton.processor.model.TypeNames;
import dev.jeton.processor.model.VariableNames;
import dev.jeton.processor.model.Visibility;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Emits the codec and the view of a type that has an error. The compilation fails anyway; an IDE may run them all the same. */
public final class StubEmitter {
    private static final ClassName OVERRIDE = ClassName.get(Override.class);

    /** The codec, and behind it the view if the type asks for one. */
    public List<TypeSpec> emit(StubModel model) {
        List<TypeSpec> types = new ArrayList<>();
        types.add(model.kind() == StubModel.Kind.ENUM ? enumCodec(model) : codec(model));
        model.view().map(view -> view(model, view)).ifPresent(types::add);
        return types;
    }

    // Example:
    // public final class GrantCodec implements JsonCodec<Grant> {
    //   public static final GrantCodec INSTANCE = new GrantCodec();
    //
    //   private GrantCodec() {}
    //
    //   public Class<?> type() {
    //     return Grant.class;
    //   }
    //
    //   public Grant decode(JsonReader reader) {
    //     throw new UnsupportedOperationException("J301: ...");
    //   }
    //   ...
    private static TypeSpec codec(StubModel model) {
        TypeSpec.Builder type = begin(model, model.codec())
                .addSuperinterface(ParameterizedTypeName.get(TypeNames.JSON_CODEC, model.value()));
        if (model.variables().isEmpty()) {
            type.addField(instance(model));
        } else {
            type.addMethod(of(model));
        }
        return type.addMethod(CodecClass.constructor().build())
                .addMethod(CodecClass.type(model.type()))
                .addMethod(refusing(model, "decode", Modifier.PUBLIC)
                        .returns(model.value())
                        .addParameter(TypeNames.JSON_READER, "reader")
                        .build())
                .addMethod(refusing(model, "encode", Modifier.PUBLIC)
                        .addParameter(model.value(), "value")
                        .addParameter(TypeNames.JSON_WRITER, "writer")
                        .build())
                .build();
    }

    // Example:
    // public static <T> PageCodec<T> of(JsonCodec<T> codecOfT) {
    //   return new PageCodec<>();
    // }
    private static MethodSpec of(StubModel model) {
        MethodSpec.Builder method = MethodSpec.methodBuilder("of")
                .addModifiers(Modifier.STATIC)
                .addTypeVariables(model.variables())
                .returns(withVariables(model))
                .addStatement("return new $T<>()", model.codec());
        if (isPublic(model)) {
            method.addModifiers(Modifier.PUBLIC);
        }
        model.variables()
                .forEach(variable -> method.addParameter(
                        ParameterizedTypeName.get(TypeNames.JSON_CODEC, variable),
                        VariableNames.codecOf(variable.name())));
        return method.build();
    }

    private static TypeName withVariables(StubModel model) {
        return model.variables().isEmpty()
                ? model.codec()
                : ParameterizedTypeName.get(model.codec(), model.variables().toArray(new TypeName[0]));
    }

    // Example:
    // final class ActionCodec extends EnumCodec<Action> {
    //   static final ActionCodec INSTANCE = new ActionCodec();
    //
    //   private ActionCodec() {
    //     super(refused(), new Action[0], null);
    //   }
    //
    //   private static NameTable refused() {
    //     throw new UnsupportedOperationException("J504: ...");
    //   }
    private static TypeSpec enumCodec(StubModel model) {
        return begin(model, model.codec())
                .superclass(ParameterizedTypeName.get(TypeNames.ENUM_CODEC, model.type()))
                .addField(instance(model))
                .addMethod(CodecClass.constructor()
                        .addStatement("super(refused(), new $T[0], null)", model.type())
                        .build())
                .addMethod(MethodSpec.methodBuilder("refused")
                        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                        .returns(TypeNames.NAME_TABLE)
                        .addStatement("throw new $T($S)", UnsupportedOperationException.class, model.reason())
                        .build())
                .build();
    }

    private static TypeSpec view(StubModel model, ClassName view) {
        return begin(model, view)
                .superclass(TypeNames.JSON_VIEW)
                .addMethod(viewConstructor(model)
                        .addStatement(
                                "this($L$T.DEFAULT)",
                                model.variables().isEmpty() ? "" : "codec, ",
                                TypeNames.JSON_LIMITS)
                        .build())
                .addMethod(viewConstructor(model)
                        .addParameter(TypeNames.JSON_LIMITS, "limits")
                        .addStatement("super(limits)")
                        .build())
                .addMethod(refusing(model, "read", Modifier.PROTECTED)
                        .returns(TypeNames.JSON_EXCEPTION)
                        .addParameter(TypeNames.CODEC_READER, "reader")
                        .build())
                .addMethod(MethodSpec.methodBuilder("forget")
                        .addAnnotation(OVERRIDE)
                        .addModifiers(Modifier.PROTECTED)
                        .build())
                .build();
    }

    private static TypeSpec.Builder begin(StubModel model, ClassName name) {
        TypeSpec.Builder type = TypeSpec.classBuilder(name)
                .addJavadoc(
                        "There is nothing in here, since the compiler reported an error about {@code $L}.\n",
                        model.type())
                .addTypeVariables(model.variables())
                .addModifiers(Modifier.FINAL);
        return isPublic(model) ? type.addModifiers(Modifier.PUBLIC) : type;
    }

    private static FieldSpec instance(StubModel model) {
        FieldSpec.Builder field = FieldSpec.builder(model.codec(), "INSTANCE").initializer("new $T()", model.codec());
        if (isPublic(model)) {
            field.addModifiers(Modifier.PUBLIC);
        }
        return field.addModifiers(Modifier.STATIC, Modifier.FINAL).build();
    }

    private static MethodSpec.Builder viewConstructor(StubModel model) {
        MethodSpec.Builder constructor = constructor(model);
        return model.variables().isEmpty() ? constructor : constructor.addParameter(withVariables(model), "codec");
    }

    private static MethodSpec.Builder constructor(StubModel model) {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder();
        return isPublic(model) ? constructor.addModifiers(Modifier.PUBLIC) : constructor;
    }

    private static MethodSpec.Builder refusing(StubModel model, String name, Modifier access) {
        return MethodSpec.methodBuilder(name)
                .addAnnotation(AnnotationSpec.builder(OVERRIDE).build())
                .addModifiers(access)
                .returns(TypeName.VOID)
                .addStatement("throw new $T($S)", UnsupportedOperationException.class, model.reason());
    }

    private static boolean isPublic(StubModel model) {
        return model.visibility() == Visibility.PUBLIC;
    }
}
