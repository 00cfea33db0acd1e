package dev.jeton.processor.emit.view;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.jeton.processor.emit.member.PresenceMasks;
import dev.jeton.processor.emit.name.CodecNames;
import dev.jeton.processor.emit.name.FixedName;
import dev.jeton.processor.emit.value.NullHandling;
import dev.jeton.processor.model.ObjectCodecModel;
import dev.jeton.processor.model.Presence.Defaulted;
import dev.jeton.processor.model.PropertyModel;
import dev.jeton.processor.model.Trait;
import dev.jeton.processor.model.TypeNames;
import dev.jeton.processor.model.ValueModel;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Emits what reads the properties of a view whose values may be of a wrong type or form: a method for each, which tells whether there is one. */
final class ForgivingViewEmitter {
    private final ObjectCodecModel model;
    private final CodecNames names;
    private final List<ViewPart> parts;
    private final PresenceMasks masks;
    private final String reader;

    ForgivingViewEmitter(ObjectCodecModel model, CodecNames names, List<ViewPart> parts) {
        this.model = model;
        this.names = names;
        this.parts = parts;
        this.masks = new PresenceMasks(model);
        this.reader = names.get(FixedName.READER);
    }

    void addTo(TypeSpec.Builder type) {
        for (int i = 0; i < parts.size(); i++) {
            if (model.properties().get(i).isForgiving()) {
                type.addMethod(method(i, model.properties().get(i)));
            }
        }
    }

    // Example:
    // private boolean readCountOrDefault(CodecReader reader) {
    //   int mark = reader.beginAttempt();
    //   try {
    //     count = reader.readInt();
    //     reader.endAttempt(mark);
    //     return true;
    //   } catch (JsonException rejected) {
    //     count = 0;
    //     reader.forgive(mark, rejected, true);
    //     return false;
    //   }
    // }
    private MethodSpec method(int index, PropertyModel property) {
        String mark = names.get(FixedName.MARK);
        String rejected = names.get(FixedName.REJECTED);
        ViewPart part = parts.get(index);
        return MethodSpec.methodBuilder(names.forgivingMethod(index))
                .addModifiers(Modifier.PRIVATE)
                .returns(TypeName.BOOLEAN)
                .addParameter(TypeNames.CODEC_READER, reader)
                .addStatement("int $N = $N.beginAttempt()", mark, reader)
                .beginControlFlow("try")
                .addCode(takesNull(property) ? unlessNull(part, property) : ViewPart.NONE)
                .addCode(part.read())
                .addStatement("$N.endAttempt($N)", reader, mark)
                .addStatement("return true")
                .nextControlFlow("catch ($T $N)", TypeNames.JSON_EXCEPTION, rejected)
                .addCode(part.forget())
                .addCode(part.setDefault())
                .addStatement("$N.forgive($N, $N, $L)", reader, mark, rejected, masks.rejectDuplicates())
                .addStatement("return false")
                .endControlFlow()
                .build();
    }

    /** Whether {@code null} is an error, or a value like any other. */
    private static boolean readsNull(ValueModel value) {
        return value.is(Trait.NEVER_NULL) || value.is(Trait.KEEPS_NULL);
    }

    private static boolean takesNull(PropertyModel property) {
        return coversNull(property)
                || !readsNull(property.value()) && !property.presence().rejectsNull();
    }

    private static boolean coversNull(PropertyModel property) {
        return property.presence().defaulted().filter(Defaulted::coversNull).isPresent();
    }

    // Example:
    // if (reader.readNull()) {
    //   reader.endAttempt(mark);
    //   scope.forget();
    //   return false;
    // }
    private CodeBlock unlessNull(ViewPart part, PropertyModel property) {
        return CodeBlock.builder()
                .beginControlFlow("if ($N.$L())", reader, NullHandling.nullTest(property.value()))
                .addStatement("$N.endAttempt($N)", reader, names.get(FixedName.MARK))
                .add(part.forget())
                .add(coversNull(property) ? part.setDefault() : ViewPart.NONE)
                .addStatement("return false")
                .endControlFlow()
                .build();
    }

    // Example:
    // if (readCountOrDefault(reader)) {
    //   found |= 1L << 2;
    // } else {
    //   found &= ~(1L << 2);
    // }
    CodeBlock read(int property, String mask) {
        int bit = PresenceMasks.bitOf(property);
        CodeBlock.Builder code = CodeBlock.builder()
                .beginControlFlow("if ($N($N))", names.forgivingMethod(property), reader)
                .addStatement("$N |= 1L << $L", mask, bit);
        if (!masks.rejectDuplicates()) {
            code.nextControlFlow("else").addStatement("$N &= ~(1L << $L)", mask, bit);
        }
        return code.endControlFlow().build();
    }
}
