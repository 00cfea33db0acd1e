package dev.jeton.codegen;

import dev.jeton.JsonCodec;
import dev.jeton.JsonErrorCode;
import dev.jeton.JsonException;
import dev.jeton.JsonReader;
import dev.jeton.JsonWriter;
import org.jspecify.annotations.Nullable;

/**
 * How a value is one string or one number in JSON: an {@code Instant}, a {@code URI}, a constant of an enum. Generated code has the forms from
 * {@link TimeForms} and {@link ValueForms}; {@link dev.jeton.JsonCodecs} hands them out as codecs. Not meant for use by hand.
 *
 * <p>The methods without a reader or a writer work on the inside of the string or on the number: UTF-8 without quotes and escapes, which is
 * what names of members are, too. Forms are stateless. What they allocate beside the value is in {@code docs/text-values.md}.
 *
 * @param <T> the type
 */
public abstract class ValueForm<T> implements JsonCodec<T> {
    /** From {@link #maxBytes}: the value is written by {@link #text}. */
    public static final long AS_STRING = -1;

    /** From {@link #write}: a char is half of a surrogate pair. */
    public static final int UNPAIRED_SURROGATE = -1;

    private final Class<T> type;

    /** The forms are those of this package. */
    ValueForm(Class<T> type) {
        this.type = type;
    }

    @Override
    public final Class<T> type() {
        return type;
    }

    /** An array is no key, since it is equal to itself only. */
    @Override
    public final boolean canBeName() {
        return !isNumber() && !type.isArray();
    }

    @Override
    public final T decode(JsonReader reader) {
        return ((CodecReader) reader).readValue(this);
    }

    @Override
    public final void encode(T value, JsonWriter writer) {
        ((CodecWriter) writer).writeValue(value, this);
    }

    /** The value's own text; bytes and chars are redacted, since they may be secrets. */
    @Override
    public String describe(T value) {
        return value.toString();
    }

    /**
     * Returns whether the value is a number in JSON.
     *
     * @return false for a string
     */
    public boolean isNumber() {
        return false;
    }

    /**
     * What is wrong with a text that is none of a value.
     *
     * @return the code of the error
     */
    public JsonErrorCode failureCode() {
        return JsonErrorCode.INVALID_VALUE;
    }

    /**
     * Reads a value.
     *
     * @param text has the text between {@code from} and {@code to}: valid UTF-8, or a valid number of JSON
     * @param from where it starts
     * @param to where it ends
     * @return the value, or null if the text is none
     */
    public abstract @Nullable T parse(byte[] text, int from, int to);

    /**
     * Checks a text. Allocates nothing where the type can be checked without its object.
     *
     * @param text has the text as {@link #parse} wants it
     * @param from where it starts
     * @param to where it ends
     * @return whether {@link #parse} would return a value
     */
    public boolean isValid(byte[] text, int from, int to) {
        return parse(text, from, to) != null;
    }

    /**
     * The most bytes that {@link #write} writes.
     *
     * @param value the value
     * @return a number of bytes, or {@link #AS_STRING}
     */
    public abstract long maxBytes(T value);

    /**
     * Writes a value, with escapes where it needs some.
     *
     * @param value the value
     * @param target has {@link #maxBytes} bytes left from {@code at} on
     * @param at where to write
     * @return the position behind what was written, or {@link #UNPAIRED_SURROGATE}
     */
    public abstract int write(T value, byte[] target, int at);

    /**
     * The text of a value whose {@link #maxBytes} are {@link #AS_STRING}.
     *
     * @param value the value
     * @return the text, or null if the value has none in this form
     */
    public @Nullable String text(T value) {
        throw new UnsupportedOperationException("the form writes bytes");
    }

    /**
     * The value of a text that the compiler has checked, for a default.
     *
     * @param text the text, of ASCII characters
     * @return the value
     * @throws JsonException if this JVM knows no such value, which can happen to zones, currencies and charsets
     */
    public final T of(String text) {
        return read(isNumber() ? text : '"' + text + '"');
    }
}
