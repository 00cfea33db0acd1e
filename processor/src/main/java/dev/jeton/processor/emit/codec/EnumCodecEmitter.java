package dev.jeton.processor.emit.codec;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.jeton.processor.emit.name.LongLists;
import dev.jeton.processor.emit.name.NameTables;
import dev.jeton.processor.model.EnumCodecModel;
import dev.jeton.processor.model.EnumCodecModel.Constant;
import dev.jeton.processor.model.EnumCodecModel.LetterCase;
import dev.jeton.processor.model.TypeNames;
import java.util.ArrayList;
import java.util.List;

/** Emits the codec of an enum: a constructor that hands the names and the constants to the runtime's class. */
public final class EnumCodecEmitter {
    // Methods, where the constants are very many.
    private static final String NAMES = "names";
    private static final String CONSTANTS = "constants";

    private final EnumCodecModel model;

    public EnumCodecEmitter(EnumCodecModel model) {
        this.model = model;
    }

    // Example: public final class ActionCodec extends EnumCodec<Action>
    public TypeSpec emit() {
        List<String> names = new ArrayList<>();
        List<CodeBlock> constants = new ArrayList<>();
        for (Constant constant : model.constants()) {
            names.add(constant.jsonName());
            names.addAll(constant.aliases());
            CodeBlock reference = reference(constant.name());
            for (int i = 0; i <= constant.aliases().size(); i++) {
                constants.add(reference);
            }
        }
        CodecClass codec = new CodecClass(model);
        TypeSpec.Builder type = codec.begin()
                .superclass(ParameterizedTypeName.get(TypeNames.ENUM_CODEC, model.type()))
                .addField(codec.declareInstance().build())
                .addStaticBlock(initialize())
                .addMethod(constructor(names, constants))
                .addMethods(NameTables.methods(names, NAMES));
        if (LongLists.isLong(constants.size())) {
            type.addMethods(LongLists.array(CONSTANTS, model.type(), constants));
        }
        return type.build();
    }

    // The names are made before the constructor's body could check the version.
    // Example:
    // static {
    //   Api.require(2);
    //   INSTANCE = new ActionCodec();
    // }
    private CodeBlock initialize() {
        return CodeBlock.builder()
                .addStatement(CodecClass.requireApi())
                .addStatement("INSTANCE = new $T()", model.codec())
                .build();
    }

    // Example:
    // private ActionCodec() {
    //   super(
    //       NameTable.of("ok", "OK", "denied"),
    //       new Action[] {Action.OK, Action.OK, Action.DENIED},
    //       null);
    // }
    private MethodSpec constructor(List<String> names, List<CodeBlock> constants) {
        CodeBlock array = LongLists.isLong(constants.size())
                ? CodeBlock.of("$N(),\n", CONSTANTS)
                : CodeBlock.of("new $T[] {$L},\n", model.type(), CodeBlock.join(constants, ",$W"));
        return CodecClass.constructor()
                .addCode("super(\n$>$>")
                .addCode(NameTables.of(names, NAMES))
                .addCode(model.letterCase() == LetterCase.IGNORED ? ".ignoringCase(),\n" : ",\n")
                .addCode(array)
                .addCode("$L);\n$<$<", model.fallback().map(this::reference).orElse(CodeBlock.of("null")))
                .build();
    }

    // Example: Action.OK
    private CodeBlock reference(String constant) {
        return CodeBlock.of("$T.$N", model.type(), constant);
    }
}
