package dev.jeton.processor.resolve;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.jeton.processor.diagnostic.Diagnostic;
import dev.jeton.processor.extract.JavaType;
import dev.jeton.processor.extract.JavaType.CodedType;
import dev.jeton.processor.extract.OwnCodec.Instance;
import dev.jeton.processor.extract.OwnCodec.Nulls;
import dev.jeton.processor.extract.OwnCodec.Unusable;
import dev.jeton.processor.extract.OwnCodec.Usable;
import dev.jeton.processor.extract.OwnCodec.Values;
import dev.jeton.processor.model.CodecReference;
import dev.jeton.processor.model.CodedValue.ForeignValue;
import dev.jeton.processor.model.CodedValue.JsonForm;
import dev.jeton.processor.model.CodedValue.NullReader;
import dev.jeton.processor.model.TypeNames;
import dev.jeton.processor.resolve.Reading.Accepted;
import dev.jeton.processor.resolve.Reading.Refused;
import java.util.EnumSet;
import java.util.List;
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
        HandedCodecs handed = new HandedCodecs(codec.type());
        Optional<Refused> refused = handed.add(created.arguments(), rules);
        if (refused.isPresent()) {
            return refused.get();
        }
        CodeBlock make = CodeBlock.of("new $T$L($L)", codec.type(), created.generic() ? "<>" : "", handed.arguments());
        TypeName field = ParameterizedTypeName.get(TypeNames.JSON_CODEC, type.box());
        return accepted(type, codec, HeldFields.of(codec.home(), type, field, handed.made(make)));
    }
}
