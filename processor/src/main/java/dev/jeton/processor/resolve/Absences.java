package dev.jeton.processor.resolve;

import dev.jeton.processor.diagnostic.Diagnostic;
import dev.jeton.processor.diagnostic.Findings;
import dev.jeton.processor.extract.Fact;
import dev.jeton.processor.extract.FlattenedShape;
import dev.jeton.processor.extract.Given;
import dev.jeton.processor.extract.Making;
import dev.jeton.processor.extract.Nullness;
import dev.jeton.processor.extract.PropertyShape;
import dev.jeton.processor.extract.Settings;
import dev.jeton.processor.model.Presence;
import dev.jeton.processor.model.Presence.NullPolicy;
import dev.jeton.processor.model.Trait;
import dev.jeton.processor.model.ValueModel;
import java.util.Optional;
import java.util.Set;

/**
 * What it means for the properties of one type that their members are absent, where no annotation on a property says so.
 *
 * @param policy what the type says
 * @param taken the properties that a constructor or a static method takes: what nobody gives it is null, where the others have what an initialiser gave them
 */
record Absences(Policy policy, Set<String> taken) {

    Absences {
        taken = Set.copyOf(taken);
    }

    /** The constants of {@code Json.Absent}. */
    enum Policy {
        BY_NULLNESS,
        REJECT,
        ALLOW
    }

    static Absences of(Settings settings, Making making) {
        return new Absences(
                settings.absent().map(Given::value).map(Policy::valueOf).orElse(Policy.BY_NULLNESS),
                Set.copyOf(making.arguments()));
    }

    /** Of a type that is flattened. What this compiler can't see of it has to be said around it, if the type doesn't say it. */
    static Absences of(FlattenedShape inner, Absences around) {
        Absences own = of(inner.settings(), inner.making());
        return own.unseen(inner).isPresent() ? new Absences(around.policy, own.taken) : own;
    }

    /** A property of which nobody knows here whether it must be there. */
    Optional<PropertyShape> unseen(FlattenedShape inner) {
        return inner.properties().stream()
                .filter(property -> policy == Policy.BY_NULLNESS
                        && nullness(property) == Nullness.UNSEEN
                        && taken.contains(property.name())
                        && property.isRead()
                        && !property.has(Fact.REQUIRED)
                        && !property.facts().defaultForNull().map(Given::value).orElse(false))
                .findFirst();
    }

    /** Whether a flattened object is never null, so that it is made of absent members. */
    boolean isMade(PropertyShape flattened) {
        return flattened.has(Fact.REQUIRED)
                || switch (policy) {
                    case ALLOW -> false;
                    case REJECT -> nullness(flattened) != Nullness.NULLABLE;
                    case BY_NULLNESS -> nullness(flattened) == Nullness.NON_NULL && taken.contains(flattened.name());
                };
    }

    /** The meaning of a property that has no default and isn't marked as one that must be there. */
    Presence of(PropertyShape property, ValueModel value, Findings findings) {
        if (!property.isRead() || value.is(Trait.OPTIONAL) || value.is(Trait.PATCH)) {
            return new Presence.Absentable();
        }
        boolean rejectNull = rejectNull(property, value);
        NullPolicy nulls = rejectNull && !value.is(Trait.KEEPS_NULL) ? NullPolicy.REJECTED : NullPolicy.TAKEN;
        if (!isRequired(property, value)) {
            return new Presence.Absentable(nulls);
        }
        if (property.has(Fact.DEFAULT_ON_ERROR)) {
            findings.report(
                    property.placeOf(Fact.DEFAULT_ON_ERROR),
                    Diagnostic.FORGIVEN_NON_NULL,
                    property.name(),
                    property.type().name());
        }
        return new Presence.Required(nulls);
    }

    private boolean isRequired(PropertyShape property, ValueModel value) {
        return switch (policy) {
            case ALLOW -> false;
            case REJECT -> nullness(property) != Nullness.NULLABLE;
            case BY_NULLNESS ->
                nullness(property) == Nullness.NON_NULL
                        && !value.is(Trait.NEVER_NULL)
                        && !isContainer(value)
                        && taken.contains(property.name());
        };
    }

    /** Whether null in a document would get into what is never null. */
    boolean rejectNull(PropertyShape property, ValueModel value) {
        if (value.is(Trait.NEVER_NULL) || value.is(Trait.OPTIONAL) || value.is(Trait.PATCH)) {
            return false;
        }
        return switch (policy) {
            case ALLOW -> false;
            case REJECT -> nullness(property) != Nullness.NULLABLE;
            case BY_NULLNESS -> nullness(property) == Nullness.NON_NULL;
        };
    }

    /** The text of the default that a collection, a map or an array has that is never null: the empty one. */
    Optional<String> emptyContainer(PropertyShape property, ValueModel value) {
        boolean isEmpty = policy == Policy.BY_NULLNESS
                && property.isRead()
                && isContainer(value)
                && taken.contains(property.name())
                && nullness(property) == Nullness.NON_NULL;
        return isEmpty ? Optional.of(value.is(Trait.NAMED_ELEMENTS) ? "{}" : "[]") : Optional.empty();
    }

    private static boolean isContainer(ValueModel value) {
        return value.is(Trait.ELEMENTS) || value.is(Trait.NAMED_ELEMENTS);
    }

    private static Nullness nullness(PropertyShape property) {
        return property.facts().nullness();
    }
}
