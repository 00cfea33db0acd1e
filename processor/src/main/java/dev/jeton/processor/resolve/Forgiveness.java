package dev.jeton.processor.resolve;

import com.palantir.javapoet.TypeVariableName;
import dev.jeton.processor.diagnostic.Diagnostic;
import dev.jeton.processor.diagnostic.Findings;
import dev.jeton.processor.extract.Fact;
import dev.jeton.processor.extract.PropertyShape;
import dev.jeton.processor.model.CodedValue.ForeignValue;
import dev.jeton.processor.model.CodedValue.ObjectValue;
import dev.jeton.processor.model.CodedValue.OneValue;
import dev.jeton.processor.model.OnError;
import dev.jeton.processor.model.PartialVisitor;
import dev.jeton.processor.model.ValueModel;
import dev.jeton.processor.model.ValueModel.RawJsonValue;
import dev.jeton.processor.model.ValueModel.RawTextValue;
import java.util.Optional;
import java.util.stream.Stream;

/** Decides whether the value of a property can be forgiven. */
final class Forgiveness {
    /** Why a value can't be of a wrong type, if it can't. */
    private static final PartialVisitor<Optional<String>> NEVER_WRONG = new PartialVisitor<>() {
        @Override
        public Optional<String> visitRawText(RawTextValue value) {
            return Optional.of("raw JSON takes any value");
        }

        @Override
        public Optional<String> visitRawJson(RawJsonValue value) {
            return Optional.of("raw JSON takes any value");
        }

        @Override
        public Optional<String> visitOneValue(OneValue value) {
            return value.content().flatMap(content -> content.accept(this));
        }

        @Override
        protected Optional<String> other(ValueModel value) {
            return Optional.empty();
        }
    };

    private static final String VARIABLE =
            "a view decodes the values of type variables on request, when it is too late to forgive them";

    /** Why it is not known in time, anywhere in a value, if it is not. */
    private static final PartialVisitor<Optional<String>> FOUND_TOO_LATE = new PartialVisitor<>() {
        @Override
        public Optional<String> visitObject(ObjectValue value) {
            return Optional.of(VARIABLE).filter(reason -> value.isGeneric());
        }

        @Override
        public Optional<String> visitForeign(ForeignValue value) {
            return Optional.of(
                    value.type() instanceof TypeVariableName
                            ? VARIABLE
                            : "a view decodes a value with a codec of its own on request, when it is too late to forgive it");
        }

        @Override
        public Optional<String> visitOneValue(OneValue value) {
            return value.content().flatMap(content -> content.accept(this));
        }

        @Override
        protected Optional<String> other(ValueModel value) {
            return value.children().stream()
                    .flatMap(child -> child.accept(this).stream())
                    .findFirst();
        }
    };

    private Forgiveness() {}

    static OnError of(PropertyShape property, ValueModel value, Findings findings) {
        if (!property.has(Fact.DEFAULT_ON_ERROR)) {
            return OnError.REJECT;
        }
        Stream.of(value.unwrapped().accept(NEVER_WRONG), value.accept(FOUND_TOO_LATE))
                .flatMap(Optional::stream)
                .findFirst()
                .ifPresent(reason -> findings.report(
                        property.placeOf(Fact.DEFAULT_ON_ERROR),
                        Diagnostic.UNFORGIVABLE,
                        property.name(),
                        value.type(),
                        reason));
        return OnError.FORGIVE;
    }
}
