package dev.jeton.processor.emit.codec;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.jeton.processor.emit.member.SubtypeCases;
import dev.jeton.processor.emit.name.JavaText;
import dev.jeton.processor.emit.name.NameTables;
import dev.jeton.processor.emit.name.SubtypeNames;
import dev.jeton.processor.model.ObjectCodecModel.DuplicateMembers;
import dev.jeton.processor.model.TypeNames;
import dev.jeton.processor.model.UnionCodecModel;
import dev.jeton.processor.model.UnionCodecModel.Subtype;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.lang.model.element.Modifier;

/** Emits the codec of a type that is read and written as one of its subtypes: it finds out which, and calls that one's codec. */
public final class UnionCodecEmitter {
    private final UnionCodecModel model;
    private final SubtypeNames names;

    public UnionCodecEmitter(UnionCodecModel model) {
        this.model = model;
        this.names = new SubtypeNames(model);
    }

    // Example: public final class DetailCodec implements ObjectCodec<Detail>
    public TypeSpec emit() {
        CodecClass codec = new CodecClass(model);
        TypeSpec.Builder type = codec.begin(model.variables())
                .addSuperinterface(ParameterizedTypeName.get(TypeNames.OBJECT_CODEC, model.valueType()));
        if (model.isGeneric()) {
            new UnionInstantiationEmitter(model, names).addTo(type, subtypes());
        } else {
            type.addField(codec.instance())
                    .addField(subtypes())
                    .addMethod(CodecClass.constructor()
                            .addStatement(CodecClass.requireApi())
                            .build());
        }
        return type.addMethod(codec.type())
                .addMethods(model.isGuessed() ? List.of(decodeByGuess(), decodeSubtype()) : List.of(decode()))
                .addMethod(encode())
                .addMethod(describe())
                .addMethods(NameTables.methods(model.keys(), SubtypeNames.KEYS))
                .build();
    }

    // The view uses it, too.
    // Example: private static final Subtypes SUBTYPES = Subtypes.byValue("type", NameTable.of("payment"),
    // 0).orFallback();
    private FieldSpec subtypes() {
        CodeBlock keys = NameTables.of(model.keys(), SubtypeNames.KEYS);
        CodeBlock.Builder made = CodeBlock.builder()
                .add(model.choice()
                        .discriminator()
                        .map(name -> CodeBlock.of(
                                "$T.byValue($L,$W$L$L)", TypeNames.SUBTYPES, JavaText.literal(name), keys, firstKeys()))
                        .orElseGet(() -> CodeBlock.of("$T.byPresence($L$L)", TypeNames.SUBTYPES, keys, firstKeys())));
        if (model.choice().discriminator().isEmpty()
                && model.choice().duplicateMembers() == DuplicateMembers.LAST_WINS) {
            made.add(".lastWins()");
        }
        model.fallback().ifPresent(any -> made.add(".orFallback()"));
        FieldSpec.Builder field =
                FieldSpec.builder(TypeNames.SUBTYPES, SubtypeNames.SUBTYPES).initializer(made.build());
        if (model.view().isEmpty()) {
            field.addModifiers(Modifier.PRIVATE);
        }
        return field.addModifiers(Modifier.STATIC, Modifier.FINAL).build();
    }

    // Of names that decide for one subtype none goes before the others; any of its values stands for it.
    // Example: , 0, 0, 2
    private CodeBlock firstKeys() {
        return model.firstKeys().stream()
                .map(first -> CodeBlock.of(",$W$L", first))
                .collect(CodeBlock.joining(""));
    }

    // Example:
    // @Override
    // public Detail decode(JsonReader source) {
    //   CodecReader reader = (CodecReader) source;
    //   return switch (reader.nextSubtype(SUBTYPES)) {
    //     case 0 -> PaymentCodec.INSTANCE.decode(reader); // payment_initiation
    //     default -> OtherDetailCodec.INSTANCE.decode(reader);
    //   };
    // }
    private MethodSpec decode() {
        return decodeDocument()
                .addCode(switchOver(CodeBlock.of("reader.nextSubtype($N)", SubtypeNames.SUBTYPES)))
                .build();
    }

    private MethodSpec.Builder decodeDocument() {
        return MethodSpec.methodBuilder("decode")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(model.valueType())
                .addParameter(TypeNames.JSON_READER, "source")
                .addStatement("$1T reader = ($1T) source", TypeNames.CODEC_READER);
    }

    private CodeBlock switchOver(CodeBlock subtype) {
        return CodeBlock.builder()
                .beginControlFlow("return switch ($L)", subtype)
                .add(SubtypeCases.of(
                        model,
                        index -> CodeBlock.of("$L.decode(reader)", codecOf(index)),
                        CodeBlock.of("throw reader.failure($T.NO_SUBTYPE)", TypeNames.JSON_ERROR_CODE)))
                .add("$<};\n")
                .build();
    }

    // Example:
    // @Override
    // public Answer decode(JsonReader source) {
    //   CodecReader reader = (CodecReader) source;
    //   int subtype = reader.likelySubtype(SUBTYPES);
    //   if (reader.isGuess()) {
    //     try {
    //       Answer value = decode(reader, subtype);
    //       if (reader.endGuess()) {
    //         return value;
    //       }
    //     } catch (RuntimeException wrong) {
    //       reader.abandonGuess();
    //     }
    //     subtype = reader.nextSubtype(SUBTYPES);
    //   }
    //   return decode(reader, subtype);
    // }
    private MethodSpec decodeByGuess() {
        return decodeDocument()
                .addStatement("int subtype = reader.likelySubtype($N)", SubtypeNames.SUBTYPES)
                .beginControlFlow("if (reader.isGuess())")
                .beginControlFlow("try")
                .addStatement("$T value = decode(reader, subtype)", model.valueType())
                .beginControlFlow("if (reader.endGuess())")
                .addStatement("return value")
                .endControlFlow()
                .nextControlFlow("catch ($T wrong)", RuntimeException.class)
                .addStatement("reader.abandonGuess()")
                .endControlFlow()
                .addStatement("subtype = reader.nextSubtype($N)", SubtypeNames.SUBTYPES)
                .endControlFlow()
                .addStatement("return decode(reader, subtype)")
                .build();
    }

    // Example:
    // private static Answer decode(CodecReader reader, int subtype) {
    //   return switch (subtype) {
    //     case 0 -> DeniedCodec.INSTANCE.decode(reader); // error
    //     default -> GrantedCodec.INSTANCE.decode(reader);
    //   };
    // }
    private MethodSpec decodeSubtype() {
        MethodSpec.Builder method = MethodSpec.methodBuilder("decode").addModifiers(Modifier.PRIVATE);
        if (!model.isGeneric()) {
            method.addModifiers(Modifier.STATIC);
        }
        return method.returns(model.valueType())
                .addParameter(TypeNames.CODEC_READER, "reader")
                .addParameter(TypeName.INT, "subtype")
                .addCode(switchOver(CodeBlock.of("subtype")))
                .build();
    }

    // Example:
    // @Override
    // public void encode(Detail value, JsonWriter writer) {
    //   if (value instanceof Payment payment) {
    //     PaymentCodec.INSTANCE.encode(payment, writer);
    //   } else {
    //     throw ((CodecWriter) writer).noSubtype();
    //   }
    // }
    private MethodSpec encode() {
        return MethodSpec.methodBuilder("encode")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .addParameter(model.valueType(), "value")
                .addParameter(TypeNames.JSON_WRITER, "writer")
                .addCode(bySubtype(
                        "$L.encode($N, writer)",
                        CodeBlock.builder()
                                .addStatement("throw (($T) writer).noSubtype()", TypeNames.CODEC_WRITER)
                                .build()))
                .build();
    }

    // Example:
    // @Override
    // public void describe(Detail value, Description text) {
    //   if (value instanceof Payment payment) {
    //     PaymentCodec.INSTANCE.describe(payment, text);
    //   } else {
    //     text.begin("Detail");
    //     text.end();
    //   }
    // }
    private MethodSpec describe() {
        CodeBlock unknown = CodeBlock.builder()
                .addStatement("text.begin($L)", JavaText.literal(model.type().simpleName()))
                .addStatement("text.end()")
                .build();
        return MethodSpec.methodBuilder("describe")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .addParameter(model.valueType(), "value")
                .addParameter(TypeNames.DESCRIPTION, "text")
                .addCode(bySubtype("$L.describe($N, text)", unknown))
                .build();
    }

    private CodeBlock bySubtype(String call, CodeBlock otherwise) {
        CodeBlock.Builder code = CodeBlock.builder();
        boolean isFirst = true;
        for (int index : mostSpecificFirst()) {
            Subtype subtype = model.subtypes().get(index);
            String test = "if (value instanceof $T $N)";
            if (isFirst) {
                code.beginControlFlow(test, subtype.valueType(), names.variable(index));
            } else {
                code.nextControlFlow("else " + test, subtype.valueType(), names.variable(index));
            }
            code.addStatement(call, codecOf(index), names.variable(index));
            isFirst = false;
        }
        return code.nextControlFlow("else").add(otherwise).endControlFlow().build();
    }

    // Examples: PaymentCodec.INSTANCE, and of a generic type goodCodec
    private CodeBlock codecOf(int subtype) {
        return model.isGeneric()
                ? CodeBlock.of("$N", names.codec(subtype))
                : CodeBlock.of("$T.INSTANCE", model.subtypes().get(subtype).codec());
    }

    /** A subtype that extends another one goes before it. */
    private List<Integer> mostSpecificFirst() {
        List<Integer> order = new ArrayList<>();
        IntStream.range(0, model.subtypes().size()).forEach(index -> add(index, order));
        return order;
    }

    private void add(int index, List<Integer> order) {
        if (!order.contains(index)) {
            IntStream.range(0, model.subtypes().size())
                    .filter(other -> model.subtypes()
                            .get(index)
                            .subtypes()
                            .contains(model.subtypes().get(other).type()))
                    .forEach(other -> add(other, order));
            order.add(index);
        }
    }
}
