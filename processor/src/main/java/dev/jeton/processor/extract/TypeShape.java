package dev.jeton.processor.extract;

/** An annotated type as the user wrote it. */
public sealed interface TypeShape permits ObjectShape, EnumShape, UnionShape, OtherShape {

    TypeFacts facts();

    <R> R accept(Visitor<R> visitor);

    /** One method a kind of type. */
    interface Visitor<R> {
        R visitObject(ObjectShape shape);

        R visitEnum(EnumShape shape);

        R visitUnion(UnionShape shape);

        R visitOther(OtherShape shape);
    }
}
