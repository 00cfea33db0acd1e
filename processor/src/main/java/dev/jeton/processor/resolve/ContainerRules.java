package dev.jeton.processor.resolve;

import dev.jeton.processor.diagnostic.Diagnostic;
import dev.jeton.processor.extract.JavaType;
import dev.jeton.processor.extract.JavaType.BoundedWildcard;
import dev.jeton.processor.extract.JavaType.CodedType;
import dev.jeton.processor.extract.JavaType.DeclaredType;
import dev.jeton.processor.extract.JavaType.Role;
import dev.jeton.processor.extract.Nullness;
import dev.jeton.processor.model.CollectionType;
import dev.jeton.processor.model.CollectionType.Nulls;
import dev.jeton.processor.model.ContainerValue;
import dev.jeton.processor.model.MapType;
import dev.jeton.processor.model.Trait;
import dev.jeton.processor.model.ValueModel;
import dev.jeton.processor.model.Variance;
import dev.jeton.processor.resolve.Reading.Accepted;
import dev.jeton.processor.resolve.Reading.Refused;
import java.util.Optional;
import java.util.function.Function;

/** How collections and maps are read and written. */
final class ContainerRules {
    private ContainerRules() {}

    /**
     * The rule for collections.
     *
     * @param inside reads what is in a container
     */
    static Optional<Reading> collection(JavaType type, Function<JavaType, Reading> inside) {
        if (!(type instanceof DeclaredType declared) || declared.arguments().isEmpty()) {
            return Optional.empty();
        }
        Optional<Reading> unsuitable = UnsuitableContainers.refusal(declared);
        if (unsuitable.isPresent()) {
            return unsuitable;
        }
        JavaType argument = declared.arguments().get(0);
        Optional<CollectionType> collection =
                CollectionTypes.of(declared, inside(argument).name());
        if (collection.isEmpty()) {
            return Optional.empty();
        }
        if (CollectionTypes.sorts(declared.type()) && isUnordered(declared)) {
            return Optional.of(notComparable(declared, argument, "java.util.Set"));
        }
        return Optional.of(inside.apply(inside(argument))
                .map(element -> new ContainerValue.SequenceValue(
                        neverNull(declared.contents(), element)
                                ? collection.get().refusingNull()
                                : collection.get(),
                        element,
                        variance(argument))));
    }

    /**
     * The rule for maps.
     *
     * @param key reads a key
     * @param inside reads what is in a container
     */
    static Optional<Reading> map(JavaType type, Function<JavaType, Reading> key, Function<JavaType, Reading> inside) {
        if (!(type instanceof DeclaredType declared) || declared.arguments().size() != 2) {
            return Optional.empty();
        }
        Optional<Reading> unsuitable = UnsuitableContainers.refusal(declared);
        if (unsuitable.isPresent()) {
            return unsuitable;
        }
        JavaType name = declared.arguments().get(0);
        JavaType content = declared.arguments().get(1);
        Optional<MapType> map =
                MapTypes.of(declared, name.name(), inside(content).name());
        if (map.isEmpty()) {
            return Optional.empty();
        }
        Reading nameReading = name(name, key);
        if (!(nameReading instanceof Accepted accepted)) {
            return Optional.of(nameReading);
        }
        if (MapTypes.sorts(declared.type()) && isUnordered(declared)) {
            return Optional.of(notComparable(declared, name, "java.util.Map"));
        }
        return Optional.of(inside.apply(inside(content))
                .map(value -> new ContainerValue.MapValue(
                        neverNull(declared.contents(), value) ? map.get().refusingNull() : map.get(),
                        accepted.value(),
                        value,
                        variance(content))));
    }

    /** The rule for the elements of an array. */
    static ContainerValue.ArrayValue array(JavaType.ArrayOf array, ValueModel element) {
        return new ContainerValue.ArrayValue(
                element, neverNull(array.contents(), element) ? Nulls.REFUSED : Nulls.ALLOWED);
    }

    /** Where null in JSON is an error. A value that keeps it makes an object of it. */
    private static boolean neverNull(Nullness contents, ValueModel element) {
        boolean keepsNull = element.is(Trait.KEEPS_NULL) && !element.is(Trait.MAY_BECOME_NULL);
        return contents == Nullness.NON_NULL && !keepsNull && !element.is(Trait.NEVER_NULL);
    }

    /** How a key is read; a codec in a list that is for no names has no say about the keys of types that can be names without it. */
    private static Reading name(JavaType type, Function<JavaType, Reading> key) {
        Reading reading = key.apply(type);
        if (isName(reading)) {
            return reading;
        }
        Reading unlisted = key.apply(type.unlisted());
        if (isName(unlisted)) {
            return unlisted;
        }
        if (!(type instanceof CodedType coded)) {
            return new Refused(Diagnostic.MAP_KEY, type.name());
        }
        return reading instanceof Refused refused
                ? refused
                : new Refused(Diagnostic.CODEC_OF_NO_NAME, coded.codec().type());
    }

    private static boolean isName(Reading reading) {
        return reading instanceof Accepted accepted && accepted.value().is(Trait.NAME);
    }

    private static boolean isUnordered(DeclaredType type) {
        return type.role() instanceof Role.Container container && container.order() == Role.Order.NONE;
    }

    private static Refused notComparable(DeclaredType type, JavaType content, String replacement) {
        return new Refused(
                Diagnostic.NOT_COMPARABLE, type.type(), inside(content).name(), replacement);
    }

    static JavaType inside(JavaType argument) {
        return argument instanceof BoundedWildcard wildcard ? wildcard.bound() : argument;
    }

    static Variance variance(JavaType argument) {
        return argument instanceof BoundedWildcard ? Variance.COVARIANT : Variance.INVARIANT;
    }
}
