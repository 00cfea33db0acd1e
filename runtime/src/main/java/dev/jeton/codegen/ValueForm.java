package dev.jeton.codegen;

import dev.jeton.JsonCodec;
import dev.jeton.JsonErrorCode;
import dev.jeton.JsonException;
import dev.jeton.JsonReader;
import dev.jeton.JsonWriter;
import org.jspecify.annotations.Nullable;

/**
 * How a value is written as one string or one number in JSON: an {@code Instant}, a {@code URI}, a constant of an enum. Generated code takes the forms from
 * {@link TimeForms} and {@link ValueForms}; {@link dev.jeton.JsonCodecs} hands them out as codecs.
 *
 * <p>The methods without a reader or a writer work on the content of the string, or on the number: UTF-8 without quotes and escapes. Forms are immutable and
 * safe for use by many threads. {@code docs/text-values.md} says what they allocate beside the value.
 *
 * @param <T> the type of the value
 */
public abstract class ValueForm<T> implements JsonCodec<T> {
    /** The result of {@link #maxBytes} if {@link #text} returns the text to write. */
    public static final long AS_STRING = -1;

    /** The result of {@link #write} if a char is an unpaired surrogate. */
    public static final int UNPAIRED_SURROGATE = -1;

    private final Class<T> type;

    /** For the forms of this package only. */
    ValueForm(Class<T> type) {
        this.type = type;
    }

    @Override
    public final Class<T> type() {
        return type;
    }

    /** Arrays are no keys, since an array equals only itself. */
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

    /** {@return the value's {@code toString}; bytes and chars are redacted, since they may be secret} */
    @Override
    public String describe(T value) {
        return value.toString();
    }

    /**
     * Returns whether the value is a number in JSON.
     *
     * @return true for a number, false for a string
     */
    public boolean isNumber() {
        return false;
    }

    /**
     * The code of the error for a text that {@link #parse} refuses.
     *
     * @return the code
     */
    public JsonErrorCode failureCode() {
        return JsonErrorCode.INVALID_VALUE;
    }

    /**
     * Makes a value of its text.
     *
     * @param text holds the text: valid UTF-8, or a valid number of JSON
     * @param from the position of its first byte
     * @param to the position behind its last byte
     * @return the value, or null if the text stands for no value
     */
    public abstract @Nullable T parse(byte[] text, int from, int to);

    /**
     * Checks a text. Allocates nothing, except for types whose texts only the JDK can check.
     *
     * @param text holds the text, see {@link #parse}
     * @param from the position of its first byte
     * @param to the position behind its last byte
     * @return whether {@link #parse} would return a value
     */
    public boolean isValid(byte[] text, int from, int to) {
        return parse(text, from, to) != null;
    }

    /**
     * The maximum length of what {@link #write} writes.
     *
     * @param value the value
     * @return the length in bytes, or {@link #AS_STRING} if {@link #text} has to be written instead
     */
    public abstract long maxBytes(T value);

    /**
     * Writes the text of a value as JSON has it, with the escapes that it needs but without quotes.
     *
     * @param value the value
     * @param target takes the text; it has room for {@link #maxBytes} bytes from {@code at} on
     * @param at the position to write to
     * @return the position behind the last byte that was written, or {@link #UNPAIRED_SURROGATE}
     */
    public abstract int write(T value, byte[] target, int at);

    /**
     * The text of a value for which {@link #maxBytes} returned {@link #AS_STRING}.
     *
     * @param value the value
     * @return the text, or null if the value has none in this form
     * @throws UnsupportedOperationException if the form has {@link #write} instead
     */
    public @Nullable String text(T value) {
        throw new UnsupportedOperationException("the form writes bytes");
    }

    /**
     * Makes the value of a {@code @Json.Default}, whose text the processor has checked.
     *
     * @param text the text, in ASCII
     * @return the value
     * @throws JsonException if this JVM does not know the value, which can happen for zones, currencies and charsets
     */
    public final T of(String text) {
        return read(isNumber() ? text : '"' + text + '"');
    }
}
