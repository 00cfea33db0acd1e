package dev.jeton.codegen;

import dev.jeton.Utf8Slice;

/**
 * A codec that the processor generated for a type with {@code @Json.Value}, which is one value in JSON. Stateless; safe for use by many threads.
 *
 * @param <T> the type
 */
public interface OneValueCodec<T> extends ObjectCodec<T> {

    /** {@return whether a value can be the name of a member, and so the key of a map} */
    boolean isName();

    /**
     * Passes over a value, for views, and rejects what {@link #decode} would reject. What the type's constructor refuses, and what a codec written by
     * hand makes of the value, only {@link #decode} finds out. Allocates nothing, except that parts of the value whose types have no view are decoded and
     * dropped.
     *
     * @param reader the reader, which moves from the start of the value to its end
     * @param text is set to the value's text if it is a string, or a number that is no primitive; for any other value its content is undefined
     */
    void check(CodecReader reader, Utf8Slice text);

    /**
     * Reads the name of the current member of a map as a value.
     *
     * @param reader the reader, which stands before the member's value
     * @return the key
     */
    default T readKey(CodecReader reader) {
        reader.beginKey();
        T key = decode(reader);
        reader.endKey();
        return key;
    }

    /**
     * Writes a value as the name of a member of a map.
     *
     * @param key the key, not null
     * @param writer the writer, which stands where a member goes
     */
    default void writeKey(T key, CodecWriter writer) {
        writer.beginKey();
        encode(key, writer);
        writer.endKey();
    }

    /**
     * Checks, for views, that the name of the current member of a map can be read by {@link #readKey}, and that two names for one key are noticed.
     *
     * @param reader the reader, which stands before the member's value
     */
    default void checkKey(CodecReader reader) {
        reader.beginKey();
        check(reader, reader.discarded());
        reader.endKey();
    }
}
