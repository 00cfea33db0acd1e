package dev.jeton.processor.resolve;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.jeton.processor.extract.OwnCodec.Place;
import dev.jeton.processor.model.CodecReference;
import dev.jeton.processor.model.HeldCodec;
import dev.jeton.processor.model.HeldCodec.Owner;
import dev.jeton.processor.model.VariableNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The fields of codecs that generated code makes and keeps. */
final class HeldFields {
    private HeldFields() {}

    /**
     * A reference to a codec that is kept: by the codec of an instantiation if it is made of the codecs of type variables.
     *
     * @param home the property that needs it
     * @param value the type that it reads and writes
     * @param type the type of the field
     * @param made names the classes and the types with generated codecs in the expression, too
     */
    static CodecReference of(Place home, TypeName value, TypeName type, CodecReference made) {
        if (VariableNames.areIn(value)) {
            String field = inInstance(home.property()) + keys(home);
            return new CodecReference(
                    CodeBlock.of("$N", field),
                    made.classes(),
                    made.generatedFor(),
                    Optional.of(new HeldCodec(field, type, made.expression(), Owner.INSTANCE)));
        }
        ClassName holder = HeldCodec.holderIn(home.codec());
        String field = inHolder(home.property()) + keys(home);
        List<ClassName> classes = new ArrayList<>(made.classes());
        classes.add(holder);
        return new CodecReference(
                CodeBlock.of("$T.$N", holder, field),
                classes,
                made.generatedFor(),
                Optional.of(new HeldCodec(field, type, made.expression(), Owner.HOLDER)));
    }

    // Example: PRICES; for the keys of a map PRICES$keys, and for those of a map in it PRICES$keys2
    private static String keys(Place home) {
        return switch (home.keysOf()) {
            case 0 -> "";
            case 1 -> "$keys";
            default -> "$keys" + home.keysOf();
        };
    }

    /** The codecs of type variables are called {@code codecOfT}, and nothing of theirs has a {@code $} in it. */
    // Example: pricesCodec
    private static String inInstance(String property) {
        return property.startsWith(VariableNames.codecOf("")) ? property + "$codec" : property + "Codec";
    }

    /**
     * Two properties have different ones: a name from which the property's can't be told has it behind a {@code $}, which no other name
     * has in it.
     */
    private static String inHolder(String property) {
        List<String> words = Words.of(property);
        String constant = String.join("_", words).toUpperCase(Locale.ROOT);
        StringBuilder back = new StringBuilder();
        for (String word : words) {
            back.append(back.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
        }
        return back.toString().equals(property) ? constant : constant + "$" + property;
    }
}
