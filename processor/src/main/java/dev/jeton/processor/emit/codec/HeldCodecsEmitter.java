package dev.jeton.processor.emit.codec;

import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeSpec;
import dev.jeton.processor.model.HeldCodec;
import dev.jeton.processor.model.ObjectCodecModel;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Emits the class inside a codec that keeps the codecs which have to be made. */
final class HeldCodecsEmitter {
    private final List<HeldCodec> held;

    HeldCodecsEmitter(ObjectCodecModel model) {
        this.held = model.heldCodecs(HeldCodec.Owner.HOLDER);
    }

    // Example:
    // /** Made when the first of them is needed. */
    // static final class Codecs {
    //   static final JsonCodec<Money> PRICE = new MoneyCodec();
    //   static final PageCodec<User> USERS = PageCodec.of(UserCodec.INSTANCE);
    // }
    Optional<TypeSpec> emit() {
        if (held.isEmpty()) {
            return Optional.empty();
        }
        TypeSpec.Builder type = TypeSpec.classBuilder(HeldCodec.HOLDER)
                .addJavadoc("Made when the first of them is needed.\n")
                .addModifiers(Modifier.STATIC, Modifier.FINAL);
        for (HeldCodec codec : held) {
            type.addField(FieldSpec.builder(codec.type(), codec.field(), Modifier.STATIC, Modifier.FINAL)
                    .initializer(codec.made())
                    .build());
        }
        return Optional.of(type.build());
    }
}
