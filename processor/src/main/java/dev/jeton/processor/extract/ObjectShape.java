package dev.jeton.processor.extract;

import dev.jeton.processor.diagnostic.Finding;
import java.util.List;
import java.util.Optional;

/**
 * A type whose values are objects in JSON: a record or a class.
 *
 * @param properties in the order of the source
 * @param order the names in JSON of those that are written first
 * @param discriminator the member by which it is told from the other subtypes of its parent, if there is one
 * @param making how its objects are made; empty if they cannot be, for which there is an error
 * @param mistakes what was found wrong while the type was read
 */
public record ObjectShape(
        TypeFacts facts,
        List<PropertyShape> properties,
        Optional<Given<List<Given<String>>>> order,
        ToStringMethod toStringMethod,
        Optional<DiscriminatorShape> discriminator,
        Optional<Making> making,
        List<Finding> mistakes)
        implements TypeShape {

    public ObjectShape {
        properties = List.copyOf(properties);
        mistakes = List.copyOf(mistakes);
    }

    /** The property that is the whole value in JSON, if there is one: the first that is marked. */
    public Optional<PropertyShape> oneValue() {
        return properties.stream().filter(property -> property.has(Fact.VALUE)).findFirst();
    }

    /** The properties that are read or written beside the one that is the whole value. */
    public List<PropertyShape> besideOneValue() {
        return oneValue().stream()
                .flatMap(value -> properties.stream()
                        .filter(other -> !other.isIgnored() && !other.name().equals(value.name())))
                .toList();
    }

    /** The same with the properties in another order. */
    public ObjectShape with(List<PropertyShape> ordered) {
        return new ObjectShape(facts, ordered, order, toStringMethod, discriminator, making, mistakes);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visitObject(this);
    }

    /** Where {@code toString} comes from. */
    public enum ToStringMethod {
        /** The compiler, for a record: it shows every component. */
        IMPLICIT,
        /** The user, or {@code Object}, whose method shows nothing. */
        DECLARED
    }
}
