package dev.jeton.processor.model;

import com.palantir.javapoet.CodeBlock;

/** One argument of the call that makes the object. */
public sealed interface ArgumentModel {

    /** The value read for the property with this index. */
    record OfProperty(int index) implements ArgumentModel {}

    /** The map of unknown members. */
    record OfExtra() implements ArgumentModel {}

    /** A fixed value, for a component that is ignored: {@code null}, {@code 0}, {@code OptionalLong.empty()}. */
    record OfIgnored(CodeBlock value) implements ArgumentModel {}
}
