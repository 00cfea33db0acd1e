package dev.jeton.processor.emit.codec;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.jeton.processor.emit.member.HalfRead;
import dev.jeton.processor.emit.member.PresenceMasks;
import dev.jeton.processor.emit.name.CodecNames;
import dev.jeton.processor.emit.name.FixedName;
import dev.jeton.processor.model.ObjectCodecModel;
import dev.jeton.processor.model.PropertyModel;
import dev.jeton.processor.model.TypeNames;
import java.util.stream.IntStream;

/** Emits what reads the properties whose values may be of a wrong type or form: a method for each, which returns what is there otherwise. */
final class ForgivingReadEmitter {
    private final ObjectCodecModel model;
    private final CodecNames names;
    private final PresenceMasks masks;
    private final String reader;

    ForgivingReadEmitter(ObjectCodecModel model, CodecNames names) {
        this.model = model;
        this.names = names;
        this.masks = new PresenceMasks(model);
        this.reader = names.get(FixedName.READER);
    }

    void addTo(TypeSpec.Builder type) {
        IntStream.range(0, model.properties().size())
                .filter(property -> model.properties().get(property).isForgiving())
                .mapToObj(this::method)
                .forEach(type::addMethod);
    }

    // Example:
    // private static int readCountOrDefault(CodecReader reader) {
    //   int mark = reader.beginAttempt();
    //   try {
    //     int count = reader.readInt();
    //     reader.endAttempt(mark);
    //     return count;
    //   } catch (JsonException rejected) {
    //     reader.forgive(mark, rejected, true);
    //     return 0;
    //   }
    // }
    private MethodSpec method(int index) {
        PropertyModel property = model.properties().get(index);
        String mark = names.get(FixedName.MARK);
        String rejected = names.get(FixedName.REJECTED);
        CodeBlock read = ReadStatements.readAbsentable(names, index, property);
        return MethodSpec.methodBuilder(names.forgivingMethod(index))
                .addModifiers(names.methodModifiers())
                .returns(property.value().type())
                .addParameter(TypeNames.CODEC_READER, reader)
                .addStatement("int $N = $N.beginAttempt()", mark, reader)
                .beginControlFlow("try")
                .addStatement("$T $N = $L", property.value().type(), names.property(index), read)
                .addStatement("$N.endAttempt($N)", reader, mark)
                .addStatement("return $N", names.property(index))
                .nextControlFlow("catch ($T $N)", TypeNames.JSON_EXCEPTION, rejected)
                .addStatement("$N.forgive($N, $N, $L)", reader, mark, rejected, masks.rejectDuplicates())
                .addStatement("return $L", ReadStatements.initial(names, index, property))
                .endControlFlow()
                .build();
    }

    // Example: readCountOrDefault(reader)
    CodeBlock call(int property) {
        return CodeBlock.of("$N($N)", names.forgivingMethod(property), reader);
    }

    // What comes last counts, where a member may come twice.
    // Example:
    // forgiven &= ~(1L << 2);
    // if (reader.wasForgiven()) {
    //   forgiven |= 1L << 2;
    // }
    CodeBlock note(int property, HalfRead halfRead) {
        CodeBlock.Builder code = CodeBlock.builder();
        if (!masks.isNotedWhereForgiven(property)) {
            return code.build();
        }
        CodeBlock forgiven = halfRead.forgiven(PresenceMasks.wordOf(property));
        int bit = PresenceMasks.bitOf(property);
        if (!masks.rejectDuplicates()) {
            code.addStatement("$L &= ~(1L << $L)", forgiven, bit);
        }
        return code.beginControlFlow("if ($N.wasForgiven())", reader)
                .addStatement("$L |= 1L << $L", forgiven, bit)
                .endControlFlow()
                .build();
    }
}
