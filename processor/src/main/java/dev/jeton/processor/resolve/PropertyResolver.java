package dev.jeton.processor.resolve;

import com.palantir.javapoet.ClassName;
import dev.jeton.processor.diagnostic.Cause;
import dev.jeton.processor.diagnostic.Diagnostic;
import dev.jeton.processor.diagnostic.Findings;
import dev.jeton.processor.extract.Fact;
import dev.jeton.processor.extract.Given;
import dev.jeton.processor.extract.MemberShape;
import dev.jeton.processor.extract.PropertyShape;
import dev.jeton.processor.extract.Settings;
import dev.jeton.processor.model.Access;
import dev.jeton.processor.model.Direction;
import dev.jeton.processor.model.PropertyModel;
import dev.jeton.processor.model.PropertyModel.Sensitivity;
import dev.jeton.processor.model.Together;
import dev.jeton.processor.model.ValueModel;
import dev.jeton.processor.resolve.Reading.Accepted;
import dev.jeton.processor.resolve.Reading.Refused;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Decides how a property is named, read and written. */
final class PropertyResolver {
    private final ValueRules rules = new ValueRules();

    /** The property, or nothing if it cannot be read; then there is a finding. */
    Optional<PropertyModel> resolve(
            PropertyShape property, ClassName owner, Settings settings, Absences absences, Findings findings) {
        ValueMarks marks = ValueMarks.of(property);
        Reading reading = SingleElements.of(property, rules.read(property.type(), marks));
        if (reading instanceof Refused refused) {
            report(refused, property, owner, findings);
            return Optional.empty();
        }
        ValueModel value = ((Accepted) reading).value();
        reportUnusedMarks(property, marks, value, findings);
        new SpellingChecker(property, findings).check(value);
        reportNeverEmpty(property, value, findings);
        JsonNames names = JsonNames.of(property, JsonNames.strategyOf(settings));
        return PresenceResolver.resolve(property, value, absences, findings)
                .map(presence -> new PropertyModel(
                        property.name(),
                        property.isWritten() || property.accessor().isPresent()
                                ? accessOf(property)
                                : new Access.Nowhere(),
                        names.name().value(),
                        names.aliasTexts(),
                        value,
                        presence,
                        property.has(Fact.SECRET) || value.isSecret() ? Sensitivity.SECRET : Sensitivity.PUBLIC,
                        Forgiveness.of(property, value, findings),
                        Inclusions.of(property, value, settings, findings),
                        directionOf(property),
                        togetherOf(property)));
    }

    private static Together togetherOf(PropertyShape property) {
        return property.facts()
                .together()
                .map(Given::value)
                .map(Together::valueOf)
                .orElse(Together.REJECT);
    }

    private static Direction directionOf(PropertyShape property) {
        if (property.isRead()) {
            return property.isWritten() ? Direction.BOTH : Direction.READ_ONLY;
        }
        return Direction.WRITE_ONLY;
    }

    /** How the value of a property is got that is read. */
    static Access accessOf(PropertyShape property) {
        MemberShape accessor =
                property.accessor().orElseThrow(() -> new IllegalStateException("No accessor for " + property.name()));
        return accessor.kind() == MemberShape.Kind.METHOD
                ? new Access.Method(accessor.name())
                : new Access.Field(accessor.name());
    }

    private static void report(Refused refused, PropertyShape property, ClassName owner, Findings findings) {
        List<Object> arguments = new ArrayList<>();
        arguments.add(property.name());
        arguments.addAll(refused.arguments());
        refused.culprit()
                .ifPresentOrElse(
                        culprit -> findings.report(
                                property.placeOf(Fact.USING),
                                causeOf(culprit, owner, property),
                                refused.reason(),
                                arguments.toArray()),
                        () -> findings.report(property.placeOf(Fact.USING), refused.reason(), arguments.toArray()));
    }

    static Cause causeOf(ClassName culprit, ClassName owner, PropertyShape property) {
        return new Cause(culprit.canonicalName(), String.join(".", owner.simpleNames()) + "." + property.name());
    }

    /** Beside a mark that changes the whole form of a value others cannot work; that contradiction is reported as such. */
    private static void reportUnusedMarks(
            PropertyShape property, ValueMarks marks, ValueModel value, Findings findings) {
        Set<Mark> used = value.accept(new MarksUsed());
        for (Mark mark : marks.effectiveMarks()) {
            if (property.has(mark.fact()) && !used.contains(mark)) {
                findings.report(
                        property.placeOf(mark.fact()),
                        Diagnostic.NOTHING_TO_APPLY_TO,
                        mark.fact().simpleName(),
                        property.name(),
                        property.type().name(),
                        mark.worksOn());
            }
        }
    }

    /** What is required is there and not null, so that an optional around it has nothing to say. */
    private static void reportNeverEmpty(PropertyShape property, ValueModel value, Findings findings) {
        ValueModel content = value.withoutOptional();
        if (property.has(Fact.REQUIRED) && !content.equals(value)) {
            findings.report(
                    property.placeOf(Fact.REQUIRED),
                    Diagnostic.NEVER_EMPTY,
                    property.name(),
                    property.type().name(),
                    content.type());
        }
    }
}
