package dev.jeton.processor.model;

import com.palantir.javapoet.CodeBlock;
import java.util.OptionalInt;

/** One argument of the call that makes the object. */
public sealed interface ArgumentModel {

    <R> R accept(Visitor<R> visitor);

    /** The index of the property whose value it is; none for what is no property's. */
    default OptionalInt propertyIndex() {
        return OptionalInt.empty();
    }

    /** The index of the flattened object that it is, if it is one. */
    default OptionalInt flattenedIndex() {
        return OptionalInt.empty();
    }

    /** The value read for the property with this index. */
    record OfProperty(int index) implements ArgumentModel {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitProperty(this);
        }

        @Override
        public OptionalInt propertyIndex() {
            return OptionalInt.of(index);
        }
    }

    /** The map of unknown members. */
    record OfExtra() implements ArgumentModel {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitExtra(this);
        }
    }

    /** A fixed value, for a component that is ignored: {@code null}, {@code 0}, {@code OptionalLong.empty()}. */
    record OfIgnored(CodeBlock value) implements ArgumentModel {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitIgnored(this);
        }
    }

    /** The flattened object with this index, which is made first. */
    record OfFlattened(int index) implements ArgumentModel {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitFlattened(this);
        }

        @Override
        public OptionalInt flattenedIndex() {
            return OptionalInt.of(index);
        }
    }

    /** One method a kind of argument. */
    interface Visitor<R> {
        R visitProperty(OfProperty argument);

        R visitExtra(OfExtra argument);

        R visitIgnored(OfIgnored argument);

        R visitFlattened(OfFlattened argument);
    }
}
