package dev.jeton.processor.emit.codec;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.jeton.processor.model.EnumCodecModel.LetterCase;
import dev.jeton.processor.model.ToldEnumCodecModel;
import dev.jeton.processor.model.ToldEnumCodecModel.Told;
import dev.jeton.processor.model.TypeNames;
import javax.lang.model.element.Modifier;

/** Emits the codec of an enum whose constants have the values that tell them: it asks them when it is initialised. */
public final class ToldEnumCodecEmitter {
    private static final String CONSTANT = "constant";
    private static final String TEXTS = "texts";
    private static final String NUMBERS = "numbers";

    private final ToldEnumCodecModel model;

    public ToldEnumCodecEmitter(ToldEnumCodecModel model) {
        this.model = model;
    }

    // Example: public final class StatusCodec extends EnumCodec<Status>
    public TypeSpec emit() {
        boolean byText = model.told() == Told.BY_TEXT;
        ClassName superclass = byText ? TypeNames.ENUM_CODEC : TypeNames.NUMBER_ENUM_CODEC;
        CodecClass codec = new CodecClass(model);
        return codec.begin()
                .superclass(ParameterizedTypeName.get(superclass, model.type()))
                .addField(codec.declareInstance().build())
                .addStaticBlock(initialize())
                .addMethod(byText ? ofTexts() : ofNumbers())
                .addMethod(byText ? texts() : numbers())
                .build();
    }

    // Example:
    // static {
    //   Api.require(2);
    //   INSTANCE = new StatusCodec();
    // }
    private CodeBlock initialize() {
        return CodeBlock.builder()
                .addStatement(CodecClass.requireApi())
                .addStatement("INSTANCE = new $T()", model.codec())
                .build();
    }

    // Example:
    // private StatusCodec() {
    //   super(texts(), Status.values(), null);
    // }
    private MethodSpec ofTexts() {
        return CodecClass.constructor()
                .addStatement("super($L(), $T.values(), $L)", TEXTS, model.type(), fallback())
                .build();
    }

    // Example:
    // private LevelCodec() {
    //   super(Level.values(), numbers(), Level.OTHER);
    // }
    private MethodSpec ofNumbers() {
        return CodecClass.constructor()
                .addStatement("super($T.values(), $L(), $L)", model.type(), NUMBERS, fallback())
                .build();
    }

    private CodeBlock fallback() {
        return model.fallback()
                .map(constant -> CodeBlock.of("$T.$N", model.type(), constant))
                .orElse(CodeBlock.of("null"));
    }

    // Example:
    // private static NameTable texts() {
    //   ConstantTexts texts = ConstantTexts.of(Status.values());
    //   for (Status constant : Status.values()) {
    //     texts.add(constant, constant.code());
    //   }
    //   return texts.table();
    // }
    private MethodSpec texts() {
        String table = model.letterCase() == LetterCase.IGNORED ? "tableIgnoringCase" : "table";
        return begin(TEXTS, TypeNames.NAME_TABLE)
                .addStatement("$1T $2L = $1T.of($3T.values())", TypeNames.CONSTANT_TEXTS, TEXTS, model.type())
                .beginControlFlow("for ($1T $2L : $1T.values())", model.type(), CONSTANT)
                .addStatement("$L.add($L, $L)", TEXTS, CONSTANT, model.access().of(CONSTANT))
                .endControlFlow()
                .addStatement("return $L.$L()", TEXTS, table)
                .build();
    }

    // Example:
    // private static long[] numbers() {
    //   long[] numbers = new long[Level.values().length];
    //   for (Level constant : Level.values()) {
    //     numbers[constant.ordinal()] = constant.number();
    //   }
    //   return numbers;
    // }
    private MethodSpec numbers() {
        return begin(NUMBERS, ArrayTypeName.of(TypeName.LONG))
                .addStatement("long[] $L = new long[$T.values().length]", NUMBERS, model.type())
                .beginControlFlow("for ($1T $2L : $1T.values())", model.type(), CONSTANT)
                .addStatement(
                        "$L[$L.ordinal()] = $L",
                        NUMBERS,
                        CONSTANT,
                        model.access().of(CONSTANT))
                .endControlFlow()
                .addStatement("return $L", NUMBERS)
                .build();
    }

    private static MethodSpec.Builder begin(String name, TypeName returned) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(returned);
    }
}
