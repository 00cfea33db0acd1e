package dev.jeton.processor.emit;

import com.palantir.javapoet.CodeBlock;

/** Where a codec keeps what it has read until it can make the object: in local variables or in fields of an object. */
final class HalfRead {
    private final CodecNames names;
    private final String qualifier;

    private HalfRead(CodecNames names, String qualifier) {
        this.names = names;
        this.qualifier = qualifier;
    }

    /** Example: {@code accessToken}. */
    static HalfRead inLocals(CodecNames names) {
        return new HalfRead(names, "");
    }

    /** Example: {@code values.accessToken}. */
    static HalfRead inFields(CodecNames names) {
        return new HalfRead(names, names.get(FixedName.VALUES) + ".");
    }

    CodeBlock property(int index) {
        return CodeBlock.of("$L$N", qualifier, names.property(index));
    }

    CodeBlock extra() {
        return CodeBlock.of("$L$N", qualifier, names.extra());
    }

    CodeBlock seen(int word) {
        return CodeBlock.of("$L$N", qualifier, names.seen(word));
    }
}
