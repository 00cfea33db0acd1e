package dev.jeton.processor.resolve;

import dev.jeton.processor.diagnostic.Diagnostic;
import dev.jeton.processor.extract.JavaType;
import dev.jeton.processor.extract.JavaType.BoundedWildcard;
import dev.jeton.processor.extract.JavaType.DeclaredType;
import dev.jeton.processor.extract.JavaType.Role;
import dev.jeton.processor.model.CollectionType;
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
                .map(element -> new ContainerValue.SequenceValue(collection.get(), element, variance(argument))));
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
        if (!(key.apply(name) instanceof Accepted accepted) || !isName(accepted.value())) {
            return Optional.of(new Refused(Diagnostic.MAP_KEY, name.name()));
        }
        if (MapTypes.sorts(declared.type()) && isUnordered(declared)) {
            return Optional.of(notComparable(declared, name, "java.util.Map"));
        }
        return Optional.of(inside.apply(inside(content))
                .map(value -> new ContainerValue.MapValue(map.get(), accepted.value(), value, variance(content))));
    }

    private static boolean isName(ValueModel key) {
        return key.is(Trait.NAME);
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
