package dev.jeton.processor.resolve;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.jeton.processor.diagnostic.Diagnostic;
import dev.jeton.processor.extract.JavaType;
import dev.jeton.processor.extract.JavaType.CodedType;
import dev.jeton.processor.extract.OwnCodec.Instance;
import dev.jeton.processor.extract.OwnCodec.Nulls;
import dev.jeton.processor.extract.OwnCodec.Place;
import dev.jeton.processor.extract.OwnCodec.Unusable;
import dev.jeton.processor.extract.OwnCodec.Usable;
import dev.jeton.processor.extract.OwnCodec.Values;
import dev.jeton.processor.model.CodecReference;
import dev.jeton.processor.model.CodedValue.ForeignValue;
import dev.jeton.processor.model.CodedValue.JsonForm;
import dev.jeton.processor.model.CodedValue.NullReader;
import dev.jeton.processor.model.HeldCodec;
import dev.jeton.processor.model.TypeNames;
import dev.jeton.processor.resolve.Reading.Accepted;
import dev.jeton.processor.resolve.Reading.Refused;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** How a value is read that has a codec which the user wrote. */
final class OwnCodecRules {
    /** What is mended in the codec's class, and so is one mistake for all properties. */
    private static final Set<Diagnostic> MISTAKES_OF_THE_CLASS = EnumSet.of(
            Diagnostic.NOT_A_CODEC,
            Diagnostic.ABSTRACT_CODEC,
            Diagnostic.NO_CODEC_INSTANCE,
            Diagnostic.CODEC_NOT_REACHABLE,
            Diagnostic.RAW_CODEC,
            Diagnostic.GENERATED_CODEC,
            Diagnostic.BAD_CODEC_LISTED,
            Diagnostic.BAD_CODEC_OF_TYPE,
            Diagnostic.SECOND_CODEC_LISTED);

    private final Function<JavaType, Reading> rules;

    /**
     * With the rules for all types.
     *
     * @param rules for the types whose codecs a codec's constructor takes
     */
    OwnCodecRules(Function<JavaType, Reading> rules) {
        this.rules = rules;
    }

    Reading read(CodedType type) {
        if (type.codec() instanceof Unusable unusable) {
            return new Refused(
                    unusable.reason(),
                    MISTAKES_OF_THE_CLASS.contains(unusable.reason()) ? Optional.of(unusable.type()) : Optional.empty(),
                    unusable.arguments());
        }
        Usable codec = (Usable) type.codec();
        return codec.instance() instanceof Instance.Created created
                ? made(type.name(), codec, created)
                : accepted(
                        type.name(),
                        codec,
                        new CodecReference(
                                CodeBlock.of("$T.INSTANCE", codec.type()), List.of(codec.type()), List.of()));
    }

    private static Reading accepted(TypeName type, Usable codec, CodecReference reference) {
        boolean readsNull = codec.nulls() == Nulls.CODEC;
        CodecReference used = readsNull
                ? new CodecReference(
                        CodeBlock.of("$L.nullable()", reference.expression()),
                        reference.classes(),
                        reference.generatedFor(),
                        reference.held())
                : reference;
        return new Accepted(new ForeignValue(
                type,
                used,
                readsNull ? NullReader.CODEC : NullReader.PROPERTY,
                codec.values() == Values.NAMES ? JsonForm.STRING : JsonForm.ANY));
    }

    // Example: Codecs.PRICE, which is new PairCodec<>(JsonCodecs.of(String.class), MoneyCodec.INSTANCE)
    private Reading made(TypeName type, Usable codec, Instance.Created created) {
        List<CodeBlock> arguments = new ArrayList<>();
        List<ClassName> classes = new ArrayList<>(List.of(codec.type()));
        List<TypeName> generatedFor = new ArrayList<>();
        for (JavaType argument : created.arguments()) {
            Reading reading = rules.apply(argument);
            if (reading instanceof Refused refused) {
                return refused;
            }
            Optional<CodecReference> composed = ((Accepted) reading).value().accept(new ComposedCodecs());
            if (composed.isEmpty()) {
                return new Refused(Diagnostic.NO_CODEC_TO_HAND_OVER, codec.type(), argument.name());
            }
            arguments.add(composed.get().expression());
            classes.addAll(composed.get().classes());
            generatedFor.addAll(composed.get().generatedFor());
        }
        ClassName holder = HeldCodec.holderIn(codec.home().codec());
        String field = fieldOf(codec.home());
        classes.add(holder);
        CodeBlock make = CodeBlock.of(
                "new $T$L($L)", codec.type(), created.generic() ? "<>" : "", CodeBlock.join(arguments, ",$W"));
        HeldCodec held = new HeldCodec(field, ParameterizedTypeName.get(TypeNames.JSON_CODEC, type.box()), make);
        return accepted(
                type,
                codec,
                new CodecReference(CodeBlock.of("$T.$N", holder, field), classes, generatedFor, Optional.of(held)));
    }

    // Example: PRICES; for the keys of a map PRICES$keys, and for those of a map in it PRICES$keys2
    private static String fieldOf(Place home) {
        String field = fieldOf(home.property());
        return switch (home.keysOf()) {
            case 0 -> field;
            case 1 -> field + "$keys";
            default -> field + "$keys" + home.keysOf();
        };
    }

    /**
     * Two properties have different ones: a name from which the property's can't be told has it behind a {@code $}, which no other name
     * has in it.
     */
    private static String fieldOf(String property) {
        List<String> words = Words.of(property);
        String constant = String.join("_", words).toUpperCase(Locale.ROOT);
        StringBuilder back = new StringBuilder();
        for (String word : words) {
            back.append(back.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
        }
        return back.toString().equals(property) ? constant : constant + "$" + property;
    }
}
