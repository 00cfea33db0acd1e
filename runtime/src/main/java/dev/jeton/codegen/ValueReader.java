package dev.jeton.codegen;

import dev.jeton.JsonErrorCode;
import dev.jeton.JsonException;
import dev.jeton.JsonLimits;
import dev.jeton.JsonNames;
import java.math.BigInteger;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The part of {@link CodecReader} that reads values as Java values: strings, numbers, lists. Allocates nothing but what is returned. One thread at a
 * time.
 *
 * <p>Each {@code read} method throws a {@link JsonException} if the next value has another type, another form, or is out of the range that the method
 * returns.
 */
public abstract sealed class ValueReader extends MemberReader permits CodecReader {
    /** For the engine only. */
    protected ValueReader() {}

    /**
     * Checks that a codec written by hand did not return null.
     *
     * @param <T> the type of the value
     * @param value the value that the codec has just read
     * @return the value
     * @throws JsonException if it is null
     */
    public final <T> T notNull(@Nullable T value) {
        if (value == null) {
            throw failure(JsonErrorCode.NULL_VALUE);
        }
        return value;
    }

    /**
     * This reader's stack for the elements of lists, sets, maps and arrays.
     *
     * @return the same stack each time
     */
    public abstract ReadStack elements();

    /**
     * This reader's stack for the elements of arrays of primitives.
     *
     * @return the same stack each time
     */
    public abstract PrimitiveReadStack primitiveElements();

    /**
     * Reads {@code null} or {@code ""} if one of them comes next.
     *
     * @return whether one did; if not, nothing was read
     */
    public abstract boolean readNullOrEmpty();

    /**
     * Returns whether a string comes next. Reads nothing.
     *
     * @return false for any other value and at the end of the document, too
     */
    public abstract boolean isString();

    /** {@return whether an array comes next; false at the end of the document, too} */
    public abstract boolean isArray();

    /**
     * Reads a string or {@code null}.
     *
     * @return the text, or null
     */
    public abstract @Nullable String readNullableString();

    /**
     * Reads a string that is often one of a few, or {@code null}.
     *
     * @param known the expected values, for which the table's own strings are returned and nothing is allocated
     * @return the text, or null
     */
    public abstract @Nullable String readNullableString(NameTable known);

    /**
     * Reads a string that is often one of a few.
     *
     * @param known the expected values, for which the table's own strings are returned and nothing is allocated
     * @return the text
     */
    public abstract String readString(NameTable known);

    /**
     * Reads the next value if it is one of the given strings.
     *
     * @param names the strings
     * @return the index of the string, or {@link NameTable#NONE} if anything else comes next, which is left to be read
     */
    public abstract int matchString(NameTable names);

    /**
     * Reads the next value if it is one of the given strings.
     *
     * @param names the strings
     * @return the index of the string, or -1 if anything else comes next, which is left to be read
     */
    public abstract int matchString(JsonNames names);

    /**
     * Reads the next value if it is exactly one of the given strings, even if the table {@linkplain NameTable#ignoringCase() ignores case}.
     *
     * @param names the strings
     * @return what {@link #matchString(NameTable)} returns
     */
    public abstract int matchStringExactly(NameTable names);

    /**
     * Looks the next value up as {@link #matchString(NameTable)} does, and reads nothing.
     *
     * @param names the strings
     * @return what {@link #matchString(NameTable)} returns
     */
    public abstract int peekString(NameTable names);

    /**
     * Reads a string or a number.
     *
     * @return the string, or the number as it is spelt
     */
    public abstract String readLenientString();

    /**
     * Reads a string of printable ASCII.
     *
     * @return the text
     * @throws JsonException if the string has a character other than U+0020 to U+007E
     */
    public abstract String readPrintable();

    /**
     * Reads a string of printable ASCII that is often one of a few.
     *
     * @param known the expected values, themselves printable ASCII, for which the table's own strings are returned and nothing is allocated
     * @return the text
     * @throws JsonException if the string has a character other than U+0020 to U+007E
     */
    public abstract String readPrintable(NameTable known);

    /**
     * Reads a string of printable ASCII, or a number.
     *
     * @return the string, or the number as it is spelt
     * @throws JsonException if the string has a character other than U+0020 to U+007E
     */
    public abstract String readLenientPrintable();

    /**
     * Makes the error for a string that is none of the allowed ones, or for a value that is not a string.
     *
     * @return a new exception with the position of the next value; the caller throws it
     */
    public abstract JsonException unknownValue();

    /**
     * Reads an array of strings.
     *
     * @return an unmodifiable list; its elements are null where the document has {@code null}
     */
    public abstract List<@Nullable String> readStrings();

    /**
     * Reads an array of strings or {@code null}.
     *
     * @return what {@link #readStrings()} returns, or null
     */
    public abstract @Nullable List<@Nullable String> readNullableStrings();

    /**
     * Reads an array of strings, of which none may be {@code null}.
     *
     * @return an unmodifiable list
     */
    public abstract List<String> readNonNullStrings();

    /**
     * Reads a string and splits it at a delimiter. Empty parts are left out: {@code ",a,,b"} has two.
     *
     * @param words takes the parts
     * @param mark the stack's mark where the parts of the whole value start, which may be several strings
     * @param delimiter an ASCII character that needs no escape in JSON
     * @throws JsonException if the whole value has more parts than {@link JsonLimits#maxElements()}
     */
    public abstract void readWords(ReadStack words, int mark, char delimiter);

    /**
     * Reads an integer.
     *
     * @return the value, from -128 to 127
     */
    public abstract byte readByte();

    /**
     * Reads an integer.
     *
     * @return the value, from -32,768 to 32,767
     */
    public abstract short readShort();

    /**
     * Reads a string of exactly one character.
     *
     * @return the character, never half of a surrogate pair
     */
    public abstract char readChar();

    /**
     * Reads a number, correctly rounded.
     *
     * @return the nearest float; never infinite
     */
    public abstract float readFloat();

    /** {@return a boolean, which may also be spelt 1, 0, {@code "true"}, {@code "false"}, {@code "1"} or {@code "0"}} */
    public abstract boolean readLenientBoolean();

    /** {@return a whole number from -128 to 127, which may stand in a string, have a fraction of zero or an exponent} */
    public abstract byte readLenientByte();

    /** {@return a whole number from -32,768 to 32,767, spelt as {@link #readLenientByte()} allows} */
    public abstract short readLenientShort();

    /** {@return a whole number from -2^31 to 2^31 - 1, spelt as {@link #readLenientByte()} allows} */
    public abstract int readLenientInt();

    /** {@return a whole number from -2^63 to 2^63 - 1, spelt as {@link #readLenientByte()} allows} */
    public abstract long readLenientLong();

    /** {@return the float nearest to a number, which may stand in a string; never infinite} */
    public abstract float readLenientFloat();

    /** {@return the double nearest to a number, which may stand in a string; never infinite} */
    public abstract double readLenientDouble();

    /**
     * Reads a whole number of any size, spelt as {@link #readLenientByte()} allows.
     *
     * @return the exact value; it has at most {@link JsonLimits#maxNumberBytes()} digits
     */
    public abstract BigInteger readLenientBigInteger();

    /**
     * Reads a string in base64 (RFC 4648) of either alphabet, with padding or without.
     *
     * @return the bytes
     * @throws JsonException if the string is not base64, mixes the alphabets, or has bits left over that are not zero
     */
    public abstract byte[] readBase64();

    /**
     * Reads a value that is one string or one number. Allocates what the form allocates.
     *
     * @param <T> the value's type
     * @param form how the value is written in JSON
     * @return the value
     */
    public abstract <T> T readValue(ValueForm<T> form);

    /**
     * Reads a value that is one number, which may stand in a string. Allocates what the form allocates.
     *
     * @param <T> the value's type
     * @param form how the value is written in JSON
     * @return the value
     */
    public abstract <T> T readLenientValue(ValueForm<T> form);

    /**
     * Reads a value of any kind as JSON.
     *
     * @return the value as it is spelt in the document
     */
    public abstract String readRawText();
}
