package dev.jeton.processor.emit.member;

import com.palantir.javapoet.CodeBlock;
import dev.jeton.processor.emit.name.CodecNames;
import dev.jeton.processor.emit.name.FixedName;

/** Where a codec keeps what it has read until it can make the object: in local variables or in fields of an object. */
public final class HalfRead {
    private final CodecNames names;
    private final String qualifier;

    private HalfRead(CodecNames names, String qualifier) {
        this.names = names;
        this.qualifier = qualifier;
    }

    /** Example: {@code accessToken}. */
    public static HalfRead inLocals(CodecNames names) {
        return new HalfRead(names, "");
    }

    /** Example: {@code values.accessToken}. */
    public static HalfRead inFields(CodecNames names) {
        return new HalfRead(names, names.get(FixedName.VALUES) + ".");
    }

    public CodeBlock property(int index) {
        return CodeBlock.of("$L$N", qualifier, names.property(index));
    }

    public CodeBlock extra() {
        return CodeBlock.of("$L$N", qualifier, names.extra());
    }

    public CodeBlock forgiven(int word) {
        return CodeBlock.of("$L$N", qualifier, names.forgiven(word));
    }

    public CodeBlock given(int word) {
        return CodeBlock.of("$L$N", qualifier, names.given(word));
    }

    public CodeBlock seen(int word) {
        return CodeBlock.of("$L$N", qualifier, names.seen(word));
    }
}
