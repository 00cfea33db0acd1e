package dev.jeton.codegen;

import dev.jeton.JsonErrorCode;
import dev.jeton.JsonException;
import dev.jeton.JsonLimits;
import dev.jeton.JsonNames;
import java.math.BigInteger;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The part of {@link CodecReader} that reads values as numbers and objects of Java. Not meant for use by hand.
 */
public abstract sealed class ValueReader extends MemberReader permits CodecReader {
    /** For the engine only. */
    protected ValueReader() {}

    /**
     * What a codec that was written by hand returned, where there must be a value.
     *
     * @param value the value that was just read
     * @return the same
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
     * @return the stack, always the same one
     */
    public abstract ReadStack elements();

    /**
     * This reader's stack for the elements of arrays of primitives.
     *
     * @return the stack, always the same one
     */
    public abstract PrimitiveReadStack primitiveElements();

    /**
     * Reads {@code null} or an empty string if one of them comes next.
     *
     * @return whether one did, as {@link #readNull()} says it
     */
    public abstract boolean readNullOrEmpty();

    /**
     * Returns whether a string comes next.
     *
     * @return true for a string, false for any other value and where the document ends
     */
    public abstract boolean isString();

    /** {@return whether an array comes next; false where the document ends, too} */
    public abstract boolean isArray();

    /**
     * Reads a string or {@code null}.
     *
     * @return the text, or null
     */
    public abstract @Nullable String readNullableString();

    /**
     * Reads a string that often is one of a few, or {@code null}.
     *
     * @param known the values that are returned as the table's constants, which allocates nothing
     * @return the text, or null
     */
    public abstract @Nullable String readNullableString(NameTable known);

    /**
     * Reads a string that often is one of a few.
     *
     * @param known the values that are returned as the table's constants, which allocates nothing
     * @return the text
     */
    public abstract String readString(NameTable known);

    /**
     * Reads a string if it is one of a few.
     *
     * @param names the strings
     * @return the index of the string, or {@link NameTable#NONE} where something else comes next, which then has not been read
     */
    public abstract int matchString(NameTable names);

    /**
     * Reads a string if it is one of a few.
     *
     * @param names the strings
     * @return the index of the string, or -1 where something else comes next, which then has not been read
     */
    public abstract int matchString(JsonNames names);

    /**
     * Reads a string if it is one of a few, with regard to letter case whatever the table says of it.
     *
     * @param names the strings
     * @return what {@link #matchString(NameTable)} returns
     */
    public abstract int matchStringExactly(NameTable names);

    /**
     * Looks the next value up as {@link #matchString(NameTable)} does, and leaves it to be read.
     *
     * @param names the strings
     * @return what {@link #matchString(NameTable)} returns
     */
    public abstract int peekString(NameTable names);

    /**
     * Reads a string, or a number as its text.
     *
     * @return the text
     */
    public abstract String readLenientString();

    /**
     * Reads a string of nothing but U+0020 to U+007E.
     *
     * @return the text
     */
    public abstract String readPrintable();

    /**
     * Reads a string of nothing but U+0020 to U+007E that often is one of a few.
     *
     * @param known the values that are returned as the table's constants, which allocates nothing; themselves of such characters
     * @return the text
     */
    public abstract String readPrintable(NameTable known);

    /**
     * Reads a string of nothing but U+0020 to U+007E, or a number as its text.
     *
     * @return the text
     */
    public abstract String readLenientPrintable();

    /**
     * The error for a string that is none of the values which are allowed, or for a value that is no string.
     *
     * @return a new exception with the place of the value that comes next; the caller throws it
     */
    public abstract JsonException unknownValue();

    /**
     * Reads an array of strings.
     *
     * @return an unmodifiable list; an element that is {@code null} is null in it
     */
    public abstract List<@Nullable String> readStrings();

    /**
     * Reads an array of strings or {@code null}.
     *
     * @return what {@link #readStrings()} returns, or null
     */
    public abstract @Nullable List<@Nullable String> readNullableStrings();

    /**
     * Reads a string and adds what stands between its delimiters.
     *
     * @param words takes the parts; there is none of a string of nothing but delimiters
     * @param mark where the words of the value start, which may be several strings
     * @param delimiter a character of ASCII
     * @throws JsonException if the value has more words than {@link JsonLimits#maxElements()}
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
     * Reads a string of one UTF-16 code unit.
     *
     * @return the character; half of a surrogate pair can't be one
     */
    public abstract char readChar();

    /**
     * Reads a number, correctly rounded.
     *
     * @return the nearest float; never infinite
     */
    public abstract float readFloat();

    /** {@return a boolean, also as 1 or 0, and as a string of {@code true}, {@code false}, {@code 1} or {@code 0}} */
    public abstract boolean readLenientBoolean();

    /** {@return a whole number, also in a string, with a fraction of zero or with an exponent, from -128 to 127} */
    public abstract byte readLenientByte();

    /** {@return a whole number, also in a string, with a fraction of zero or with an exponent, from -32,768 to 32,767} */
    public abstract short readLenientShort();

    /** {@return a whole number, also in a string, with a fraction of zero or with an exponent, from -2^31 to 2^31 - 1} */
    public abstract int readLenientInt();

    /** {@return a whole number, also in a string, with a fraction of zero or with an exponent, from -2^63 to 2^63 - 1} */
    public abstract long readLenientLong();

    /** {@return the float nearest to a number, which may stand in a string; never infinite} */
    public abstract float readLenientFloat();

    /** {@return the double nearest to a number, which may stand in a string; never infinite} */
    public abstract double readLenientDouble();

    /**
     * Reads a whole number of any size, also in a string, with a fraction of zero or with an exponent.
     *
     * @return the exact value; it has at most as many digits as a number may have characters
     */
    public abstract BigInteger readLenientBigInteger();

    /**
     * Reads a string in base64 (RFC 4648) of either alphabet, with padding or without. One that mixes the alphabets or has bits left over
     * is an error.
     *
     * @return the bytes
     */
    public abstract byte[] readBase64();

    /**
     * Reads a value that is one string or one number.
     *
     * @param <T> its type
     * @param form how it is spelt
     * @return the value; what else is allocated the form says
     */
    public abstract <T> T readValue(ValueForm<T> form);

    /**
     * Reads a value that is a number, also in a string.
     *
     * @param <T> its type
     * @param form how it is spelt
     * @return the value; what else is allocated the form says
     */
    public abstract <T> T readLenientValue(ValueForm<T> form);

    /**
     * Reads the next value, whatever it is, as JSON.
     *
     * @return the value as it stands in the document
     */
    public abstract String readRawText();
}
