package dev.jeton.codegen;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** A form of a type whose values the JDK converts from and to a string. Allocates that string, and whatever the JDK does. */
abstract class StringForm<T> extends ValueForm<T> {
    StringForm(Class<T> type) {
        super(type);
    }

    abstract @Nullable T parse(String text);

    @Override
    public abstract @Nullable String text(T value);

    @Override
    public final @Nullable T parse(byte[] text, int from, int to) {
        return parse(new String(text, from, to - from, StandardCharsets.UTF_8));
    }

    @Override
    public final long maxBytes(T value) {
        return AS_STRING;
    }

    @Override
    public final int write(T value, byte[] target, int at) {
        throw new UnsupportedOperationException("the form writes a string");
    }
}
