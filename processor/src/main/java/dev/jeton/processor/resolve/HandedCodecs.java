package dev.jeton.processor.resolve;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.jeton.processor.diagnostic.Diagnostic;
import dev.jeton.processor.extract.JavaType;
import dev.jeton.processor.model.CodecReference;
import dev.jeton.processor.resolve.Reading.Accepted;
import dev.jeton.processor.resolve.Reading.Refused;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Makes a codec of others: calls what takes the codecs of type arguments. */
final class HandedCodecs {
    private final ClassName taker;
    private final List<CodeBlock> arguments = new ArrayList<>();
    private final List<ClassName> classes = new ArrayList<>();
    private final List<TypeName> generatedFor = new ArrayList<>();

    /**
     * For one call.
     *
     * @param taker the codec that takes the others
     */
    HandedCodecs(ClassName taker) {
        this.taker = taker;
        classes.add(taker);
    }

    /** Hands over the codecs of some types; returns why one of them has none to hand over. */
    Optional<Refused> add(List<JavaType> types, Function<JavaType, Reading> rules) {
        for (JavaType type : types) {
            Reading reading = rules.apply(type);
            if (reading instanceof Refused refused) {
                return Optional.of(refused);
            }
            Optional<CodecReference> composed = ((Accepted) reading).value().accept(new ComposedCodecs());
            if (composed.isEmpty()) {
                return Optional.of(new Refused(Diagnostic.NO_CODEC_TO_HAND_OVER, taker, type.name()));
            }
            arguments.add(composed.get().expression());
            classes.addAll(composed.get().classes());
            generatedFor.addAll(composed.get().generatedFor());
        }
        return Optional.empty();
    }

    void addGeneratedFor(ClassName type) {
        generatedFor.add(type);
    }

    void addClass(ClassName named) {
        classes.add(named);
    }

    CodeBlock arguments() {
        return CodeBlock.join(arguments, ",$W");
    }

    CodecReference made(CodeBlock expression) {
        return new CodecReference(expression, classes, generatedFor);
    }
}
