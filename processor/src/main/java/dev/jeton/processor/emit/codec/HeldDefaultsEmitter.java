package dev.jeton.processor.emit.codec;

import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeSpec;
import dev.jeton.processor.emit.name.CodecNames;
import dev.jeton.processor.emit.value.SharedDefaults;
import dev.jeton.processor.model.ObjectCodecModel;
import dev.jeton.processor.model.PropertyModel;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.lang.model.element.Modifier;

/** Emits the class inside a codec that holds the defaults which other codecs make: no codec is asked while the class of another is initialised. */
final class HeldDefaultsEmitter {
    private final ObjectCodecModel model;
    private final CodecNames names;

    HeldDefaultsEmitter(ObjectCodecModel model, CodecNames names) {
        this.model = model;
        this.names = names;
    }

    // Example:
    // /** Made when the first of them is needed. */
    // static final class Defaults {
    //   static final AccountId OWNER_DEFAULT = AccountIdCodec.INSTANCE.read("\"root\"");
    // }
    Optional<TypeSpec> emit() {
        int[] held = IntStream.range(0, model.properties().size())
                .filter(index -> SharedDefaults.isHeld(model.properties().get(index)))
                .toArray();
        if (held.length == 0) {
            return Optional.empty();
        }
        TypeSpec.Builder type = TypeSpec.classBuilder(names.heldDefaults().simpleName())
                .addJavadoc("Made when the first of them is needed.\n")
                .addModifiers(Modifier.STATIC, Modifier.FINAL);
        for (int index : held) {
            type.addField(field(index));
        }
        return Optional.of(type.build());
    }

    private FieldSpec field(int index) {
        PropertyModel property = model.properties().get(index);
        return FieldSpec.builder(property.value().type(), names.defaultValue(index), Modifier.STATIC, Modifier.FINAL)
                .initializer(property.presence().defaulted().orElseThrow().value())
                .build();
    }
}
