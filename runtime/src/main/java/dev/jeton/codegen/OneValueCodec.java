package dev.jeton.codegen;

import dev.jeton.Utf8Slice;

/**
 * The codec of a type that is one value in JSON, as the processor generates it for a type with {@code @Json.Value}. Stateless; safe for use by
 * many threads.
 *
 * @param <T> the type
 */
public interface OneValueCodec<T> extends ObjectCodec<T> {

    /** {@return whether a value can be the name of a member: the key of a map} */
    boolean isName();

    /**
     * Passes over a value, and rejects what its reading would; what a constructor refuses, and what a codec that is written by hand makes of a
     * value, is left to {@link #decode}. Creates no objects, but for those in the value whose types have no view: they are read and dropped. For
     * generated views.
     *
     * @param reader stands before the value and is left behind it
     * @param text is set to the value's text where it has one: to a string, and to a number that is no primitive. Else it may have been set to
     *     anything
     */
    void check(CodecReader reader, Utf8Slice text);

    /**
     * Makes a value of the name of the current member of a map.
     *
     * @param reader stands before the value of the member
     * @return the key
     */
    default T readKey(CodecReader reader) {
        reader.beginKey();
        T key = decode(reader);
        reader.endKey();
        return key;
    }

    /**
     * Writes the name of a member of a map.
     *
     * @param key the key, not null
     * @param writer writes
     */
    default void writeKey(T key, CodecWriter writer) {
        writer.beginKey();
        encode(key, writer);
        writer.endKey();
    }

    /**
     * Checks that the name of the current member of a map is a value, and notes the value's first name where it is known to have several. For
     * generated views.
     *
     * @param reader stands before the value of the member
     */
    default void checkKey(CodecReader reader) {
        reader.beginKey();
        check(reader, reader.discarded());
        reader.endKey();
    }
}
