package dev.jeton.processor.extract;

/**
 * The member by which a type is told from the other subtypes of its parent.
 *
 * @param name its name in JSON
 * @param mark which values it has
 */
public record DiscriminatorShape(String name, SubtypeMark mark) {

    boolean saysTheSameAs(DiscriminatorShape other) {
        return name.equals(other.name) && mark.saysTheSameAs(other.mark);
    }
}
