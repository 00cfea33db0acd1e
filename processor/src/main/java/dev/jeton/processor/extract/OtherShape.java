package dev.jeton.processor.extract;

/**
 * A type that is neither a record nor an enum.
 *
 * @param kind what it is, in words: {@code an interface}
 */
public record OtherShape(TypeFacts facts, String kind) implements TypeShape {

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visitOther(this);
    }
}
