package dev.jeton.processor.emit.view;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.jeton.processor.emit.member.SubtypeCases;
import dev.jeton.processor.emit.name.SubtypeNames;
import dev.jeton.processor.model.TypeNames;
import dev.jeton.processor.model.UnionCodecModel;
import dev.jeton.processor.model.VariableNames;
import dev.jeton.processor.model.Visibility;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** Emits the view of a type that is read as one of its subtypes: it says which one an object is, and has a view for each. */
public final class UnionViewEmitter {
    private static final String KIND = "Kind";

    private final UnionCodecModel model;
    private final ClassName view;
    private final ClassName kind;
    private final SubtypeNames names;

    public UnionViewEmitter(UnionCodecModel model, ClassName view) {
        this.model = model;
        this.view = view;
        this.kind = view.nestedClass(KIND);
        this.names = new SubtypeNames(model);
    }

    // Example: public final class DetailView extends JsonView
    public TypeSpec emit() {
        TypeSpec.Builder type = visible(TypeSpec.classBuilder(view))
                .addJavadoc(
                        "Reads {@link $T}. What its methods return is valid until the next document. One thread at a"
                                + " time.\n",
                        model.type())
                .addTypeVariables(model.variables())
                .superclass(TypeNames.JSON_VIEW)
                .addModifiers(Modifier.FINAL);
        if (model.isGeneric()) {
            type.addField(FieldSpec.builder(model.codecType(), SubtypeNames.CODEC, Modifier.PRIVATE, Modifier.FINAL)
                    .build());
            parametersForViews()
                    .forEach(views -> type.addField(
                            FieldSpec.builder(views.type(), views.name(), Modifier.PRIVATE, Modifier.FINAL)
                                    .build()));
        }
        for (int i = 0; i < model.subtypes().size(); i++) {
            type.addField(ViewProperty.variable(viewOf(i), names.variable(i)));
        }
        type.addField(ViewProperty.variable(kind, "kind"))
                .addMethods(constructors())
                .addMethod(kindOf());
        for (int i = 0; i < model.subtypes().size(); i++) {
            type.addMethod(as(i));
        }
        type.addMethod(toValue()).addMethods(model.isGuessed() ? readByGuess() : List.of(read()));
        for (int i = 0; i < model.subtypes().size(); i++) {
            type.addMethod(readSubtype(i));
        }
        return type.addMethod(begin()).addMethod(forget()).addType(kinds()).build();
    }

    private TypeName viewOf(int subtype) {
        return model.subtypes().get(subtype).viewType();
    }

    // Examples: new PaymentView(), and of a generic type new GoodView<>(codec.goodCodec, viewOfT)
    private CodeBlock newViewOf(int subtype) {
        ClassName raw = model.subtypes().get(subtype).view().orElseThrow();
        return model.isGeneric()
                ? CodeBlock.of(
                        "new $T<>($N.$N$L)",
                        raw,
                        SubtypeNames.CODEC,
                        names.codec(subtype),
                        model.subtypes().get(subtype).arguments().stream()
                                .map(variable -> ", " + VariableNames.viewOf(variable.name()))
                                .collect(Collectors.joining()))
                : CodeBlock.of("new $T()", raw);
    }

    private TypeSpec.Builder visible(TypeSpec.Builder type) {
        return model.visibility() == Visibility.PUBLIC ? type.addModifiers(Modifier.PUBLIC) : type;
    }

    // Example:
    // /** Which subtype an object is. */
    // public enum Kind {
    //   PAYMENT,
    //   OTHER_DETAIL
    // }
    private TypeSpec kinds() {
        TypeSpec.Builder type = TypeSpec.enumBuilder(KIND)
                .addJavadoc("Which subtype an object is.\n")
                .addModifiers(Modifier.PUBLIC);
        for (int i = 0; i < model.subtypes().size(); i++) {
            type.addEnumConstant(
                    names.constant(i),
                    TypeSpec.anonymousClassBuilder("")
                            .addJavadoc("{@link $T}.\n", model.subtypes().get(i).type())
                            .build());
        }
        return type.build();
    }

    // Example: public DetailView() { this(JsonLimits.DEFAULT); }
    private List<MethodSpec> constructors() {
        List<MethodSpec> constructors = new ArrayList<>();
        constructors.add(constructor()
                .addJavadoc("Creates an empty view with the default limits.\n$L", docOfCodec("\n"))
                .addParameters(codec())
                .addStatement("this($L$T.DEFAULT)", argument(), TypeNames.JSON_LIMITS)
                .build());
        if (model.isGeneric()) {
            constructors.add(limited("")
                    .addStatement(
                            "this($L$Llimits)",
                            argument(),
                            "null, ".repeat(model.variables().size()))
                    .build());
            constructors.add(constructor()
                    .addJavadoc(
                            "Creates an empty view with the default limits.\n$L$L",
                            docOfCodec("\n"),
                            ViewInstance.docForViews(model.variables()))
                    .addParameters(codec())
                    .addParameters(parametersForViews())
                    .addStatement(
                            "this($L$L$T.DEFAULT)",
                            argument(),
                            parametersForViews().stream()
                                    .map(views -> views.name() + ", ")
                                    .collect(Collectors.joining()),
                            TypeNames.JSON_LIMITS)
                    .build());
        }
        MethodSpec.Builder whole = limited(ViewInstance.docForViews(model.variables()))
                .addStatement("super(limits)")
                .addCode(model.isGeneric() ? CodeBlock.of("this.$1N = $1N;\n", SubtypeNames.CODEC) : CodeBlock.of(""));
        parametersForViews().forEach(views -> whole.addStatement("this.$1N = $1N", views.name()));
        constructors.add(whole.build());
        return constructors;
    }

    private String argument() {
        return model.isGeneric() ? SubtypeNames.CODEC + ", " : "";
    }

    /**
     * A constructor with limits.
     *
     * @param docForViews the documentation of the parameters for views; none if it has none
     */
    private MethodSpec.Builder limited(String docForViews) {
        return constructor()
                .addJavadoc(
                        "Creates an empty view.\n\n$L$L@param limits the limits for parsed documents\n",
                        docOfCodec(""),
                        docForViews)
                .addParameters(codec())
                .addParameters(docForViews.isEmpty() ? List.of() : parametersForViews())
                .addParameter(TypeNames.JSON_LIMITS, "limits");
    }

    private List<ParameterSpec> parametersForViews() {
        return model.variables().stream()
                .map(variable -> ParameterSpec.builder(ViewInstance.VIEWS, VariableNames.viewOf(variable.name()))
                        .build())
                .toList();
    }

    private List<ParameterSpec> codec() {
        return model.isGeneric()
                ? List.of(ParameterSpec.builder(model.codecType(), SubtypeNames.CODEC)
                        .build())
                : List.of();
    }

    private String docOfCodec(String before) {
        return model.isGeneric() ? before + "@param " + SubtypeNames.CODEC + " the codec of the instantiation\n" : "";
    }

    private MethodSpec.Builder constructor() {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder();
        return model.visibility() == Visibility.PUBLIC ? constructor.addModifiers(Modifier.PUBLIC) : constructor;
    }

    // Example:
    // /** {@return which subtype the object is, or null if the view is empty} */
    // public Kind kind() {
    //   return kind;
    // }
    private MethodSpec kindOf() {
        return MethodSpec.methodBuilder("kind")
                .addJavadoc("{@return which subtype the object is, or null if the view is empty}\n")
                .addModifiers(Modifier.PUBLIC)
                .returns(kind)
                .addStatement("return kind")
                .build();
    }

    // Example:
    // /** {@return the view of a {@link Payment}, always the same, or null if the object is something else} */
    // public PaymentView asPayment() {
    //   return kind == Kind.PAYMENT ? payment : null;
    // }
    private MethodSpec as(int subtype) {
        String constant = names.constant(subtype);
        String variable = names.variable(subtype);
        ClassName type = model.subtypes().get(subtype).type();
        return MethodSpec.methodBuilder(names.accessor(subtype))
                .addJavadoc(
                        "{@return the view of a {@link $T}, always the same, or null if the object is none}\n", type)
                .addModifiers(Modifier.PUBLIC)
                .returns(viewOf(subtype))
                .addStatement("return kind == $T.$N ? $N : null", kind, constant, variable)
                .build();
    }

    // Example:
    // public Detail toValue() {
    //   return DetailCodec.INSTANCE.decode(rereader());
    // }
    private MethodSpec toValue() {
        return MethodSpec.methodBuilder("toValue")
                .addJavadoc(
                        "{@return the document as a new object; an empty view throws {@link $T}}\n",
                        IllegalStateException.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(model.valueType())
                .addStatement(
                        "return $L.decode(rereader())",
                        model.isGeneric()
                                ? CodeBlock.of("$N", SubtypeNames.CODEC)
                                : CodeBlock.of("$T.INSTANCE", model.codec()))
                .build();
    }

    // Example:
    // @Override
    // protected JsonException read(CodecReader reader) {
    //   try {
    //     switch (reader.nextSubtypeOfView(DetailCodec.SUBTYPES)) {
    //       case 0 -> readPayment(reader);
    //       default -> readOtherDetail(reader);
    //     }
    //     return null;
    //   } catch (JsonException rejected) {
    //     return rejected;
    //   }
    // }
    private MethodSpec read() {
        return readDocument()
                .addCode(switchOver(
                        CodeBlock.of("reader.nextSubtypeOfView($T.$N)", model.codec(), SubtypeNames.SUBTYPES)))
                .addStatement("return null")
                .nextControlFlow("catch ($T rejected)", TypeNames.JSON_EXCEPTION)
                .addStatement("return rejected")
                .endControlFlow()
                .build();
    }

    private MethodSpec.Builder readDocument() {
        return MethodSpec.methodBuilder("read")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .returns(TypeNames.JSON_EXCEPTION)
                .addParameter(TypeNames.CODEC_READER, "reader")
                .beginControlFlow("try");
    }

    private CodeBlock switchOver(CodeBlock subtype) {
        CodeBlock none = CodeBlock.of("throw reader.failure($T.NO_SUBTYPE)", TypeNames.JSON_ERROR_CODE);
        IntFunction<CodeBlock> branch = index -> CodeBlock.of("$N(reader)", names.readMethod(index));
        return CodeBlock.builder()
                .beginControlFlow("switch ($L)", subtype)
                .add(SubtypeCases.of(model, branch, none))
                .endControlFlow()
                .build();
    }

    // Example:
    // @Override
    // protected JsonException read(CodecReader reader) {
    //   try {
    //     int subtype = reader.likelySubtypeOfView(AnswerCodec.SUBTYPES);
    //     if (!reader.isGuess()) {
    //       read(reader, subtype);
    //     } else if (!isRight(reader, subtype)) {
    //       read(reader, reader.nextSubtypeOfView(AnswerCodec.SUBTYPES));
    //     }
    //     return null;
    //   } catch (JsonException rejected) {
    //     return rejected;
    //   }
    // }
    private List<MethodSpec> readByGuess() {
        MethodSpec read = readDocument()
                .addStatement("int subtype = reader.likelySubtypeOfView($T.$N)", model.codec(), SubtypeNames.SUBTYPES)
                .beginControlFlow("if (!reader.isGuess())")
                .addStatement("read(reader, subtype)")
                .nextControlFlow("else if (!isRight(reader, subtype))")
                .addStatement("read(reader, reader.nextSubtypeOfView($T.$N))", model.codec(), SubtypeNames.SUBTYPES)
                .endControlFlow()
                .addStatement("return null")
                .nextControlFlow("catch ($T rejected)", TypeNames.JSON_EXCEPTION)
                .addStatement("return rejected")
                .endControlFlow()
                .build();
        return List.of(read, isRight(), readOne());
    }

    // Example:
    // private boolean isRight(CodecReader reader, int guess) {
    //   try {
    //     read(reader, guess);
    //     return reader.endGuess();
    //   } catch (JsonException wrong) {
    //     reader.abandonGuess();
    //     return false;
    //   }
    // }
    private static MethodSpec isRight() {
        return MethodSpec.methodBuilder("isRight")
                .addModifiers(Modifier.PRIVATE)
                .returns(TypeName.BOOLEAN)
                .addParameter(TypeNames.CODEC_READER, "reader")
                .addParameter(TypeName.INT, "guess")
                .beginControlFlow("try")
                .addStatement("read(reader, guess)")
                .addStatement("return reader.endGuess()")
                .nextControlFlow("catch ($T wrong)", TypeNames.JSON_EXCEPTION)
                .addStatement("reader.abandonGuess()")
                .addStatement("return false")
                .endControlFlow()
                .build();
    }

    // Example:
    // private void read(CodecReader reader, int subtype) {
    //   switch (subtype) {
    //     case 0 -> readDenied(reader);
    //     default -> readGranted(reader);
    //   }
    // }
    private MethodSpec readOne() {
        return MethodSpec.methodBuilder("read")
                .addModifiers(Modifier.PRIVATE)
                .addParameter(TypeNames.CODEC_READER, "reader")
                .addParameter(TypeName.INT, "subtype")
                .addCode(switchOver(CodeBlock.of("subtype")))
                .build();
    }

    // Example:
    // private void readPayment(CodecReader reader) {
    //   begin(Kind.PAYMENT);
    //   if (payment == null) {
    //     payment = new PaymentView();
    //   }
    //   payment.readValue(reader);
    // }
    private MethodSpec readSubtype(int subtype) {
        return MethodSpec.methodBuilder(names.readMethod(subtype))
                .addModifiers(Modifier.PRIVATE)
                .addParameter(TypeNames.CODEC_READER, "reader")
                .addStatement("begin($T.$N)", kind, names.constant(subtype))
                .addCode(ObjectPart.read(newViewOf(subtype), names.variable(subtype), "reader"))
                .build();
    }

    // An object of the same subtype replaces what was there by itself.
    // Example:
    // private void begin(Kind next) {
    //   if (kind != next) {
    //     forget();
    //     kind = next;
    //   }
    // }
    private MethodSpec begin() {
        return MethodSpec.methodBuilder("begin")
                .addModifiers(Modifier.PRIVATE)
                .addParameter(kind, "next")
                .beginControlFlow("if (kind != next)")
                .addStatement("forget()")
                .addStatement("kind = next")
                .endControlFlow()
                .build();
    }

    // Example:
    // @Override
    // protected void forget() {
    //   if (payment != null && !payment.isEmpty()) {
    //     payment.erase();
    //   }
    //   kind = null;
    // }
    private MethodSpec forget() {
        MethodSpec.Builder method =
                MethodSpec.methodBuilder("forget").addAnnotation(Override.class).addModifiers(Modifier.PROTECTED);
        for (int i = 0; i < model.subtypes().size(); i++) {
            method.addCode(ObjectPart.forget(names.variable(i)));
        }
        return method.addStatement("kind = null").build();
    }
}
