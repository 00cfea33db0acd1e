package dev.jeton;

import dev.jeton.codegen.Elements;
import dev.jeton.codegen.NameTable;
import dev.jeton.internal.text.Base64;
import dev.jeton.internal.text.Utf8;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** The part of {@link JsonReader} that reads single values. */
abstract class ScalarReader extends JsonCursor {
    ScalarReader(JsonLimits limits) {
        super(limits);
    }

    /**
     * Reads {@code null} if that comes next.
     *
     * @return whether it did; where the document ends it did not, and reading a value then says so
     */
    public final boolean readNull() {
        if (next() != 'n') {
            return false;
        }
        literal("null");
        return true;
    }

    /**
     * Reads {@code null} or an empty string if one of them comes next.
     *
     * @return whether one did, as {@link #readNull()} says it
     */
    public final boolean readNullOrEmpty() {
        if (next() == '"' && position + 1 < end && buffer[position + 1] == '"') {
            position += 2;
            return true;
        }
        return readNull();
    }

    /**
     * Looks at the next value and leaves it to be read.
     *
     * @return which kind of value it is; a number may still turn out to be malformed, and so may what is in a string, an object or an array
     * @throws JsonException if no value comes next
     */
    public final JsonKind peek() {
        next();
        JsonKind kind = position < end ? kindAt(position) : null;
        if (kind == null) {
            throw unexpectedCharacter(position);
        }
        return kind;
    }

    /**
     * The error for a value of another kind than is expected. For a codec that looked at it by {@link #peek()}; methods that read values throw it by
     * themselves.
     *
     * @param expected the kind of values that the codec reads
     * @return a new exception with the place of the value that comes next; the caller throws it
     */
    public final JsonException wrongType(JsonKind expected) {
        next();
        return mismatch(expected);
    }

    /**
     * Returns whether a string comes next. For generated code.
     *
     * @return true for a string, false for any other value and where the document ends
     */
    public final boolean isString() {
        return next() == '"';
    }

    /**
     * Reads a string.
     *
     * @return the text; one copy where it is ASCII without escapes
     */
    public final String readString() {
        if (next() != '"') {
            throw mismatch(JsonKind.STRING);
        }
        return StringReading.read(this);
    }

    /**
     * Reads a string or {@code null}.
     *
     * @return the text, or null
     */
    public final @Nullable String readNullableString() {
        return readNull() ? null : readString();
    }

    /**
     * Reads a string that often is one of a few, or {@code null}.
     *
     * @param known the values that are returned as the table's constants, which allocates nothing
     * @return the text, or null
     */
    public final @Nullable String readNullableString(NameTable known) {
        return readNull() ? null : readString(known);
    }

    /**
     * Reads a string that often is one of a few.
     *
     * @param known the values that are returned as the table's constants, which allocates nothing
     * @return the text
     */
    public final String readString(NameTable known) {
        int index = matchString(known);
        return index < 0 ? readString() : known.name(index);
    }

    /**
     * Reads a string if it is one of a few.
     *
     * @param names the strings
     * @return the index of the string, or {@link NameTable#NONE} where something else comes next, which then has not been read
     */
    public final int matchString(NameTable names) {
        if (next() != '"') {
            return NameTable.NONE;
        }
        int from = position;
        StringReading.readText(this);
        return stayUnlessFound(names.find(text, textStart, textEnd), from);
    }

    /**
     * Reads a string if it is one of a few.
     *
     * @param names the strings
     * @return the index of the string, or -1 where something else comes next, which then has not been read
     */
    public final int matchString(JsonNames names) {
        return matchString(names.table);
    }

    /** The same, with regard to letter case whatever the table says of it. */
    final int matchStringExactly(NameTable names) {
        if (next() != '"') {
            return NameTable.NONE;
        }
        int from = position;
        StringReading.readText(this);
        return stayUnlessFound(names.findExactly(text, textStart, textEnd), from);
    }

    /** Looks the next value up as {@link #matchString} does, and leaves it to be read. */
    final int peekString(NameTable names) {
        next();
        int from = position;
        int index = matchString(names);
        position = from;
        return index;
    }

    private int stayUnlessFound(int index, int from) {
        if (index < 0) {
            position = from;
        }
        return index;
    }

    /**
     * Reads a string, or a number as its text.
     *
     * @return the text
     */
    public final String readLenientString() {
        return next() == '"' ? StringReading.read(this) : NumberReading.readAsString(this);
    }

    /**
     * Reads {@code true} or {@code false}.
     *
     * @return the value
     */
    public final boolean readBoolean() {
        byte b = next();
        if (b == 't') {
            literal("true");
            requireSound();
            return true;
        }
        if (b == 'f') {
            literal("false");
            requireSound();
            return false;
        }
        throw mismatch(JsonKind.BOOLEAN);
    }

    /**
     * Reads an integer.
     *
     * @return the value, from -128 to 127
     */
    public final byte readByte() {
        return (byte) inRange(NumberReading.readLong(this), Byte.MIN_VALUE, Byte.MAX_VALUE);
    }

    /**
     * Reads an integer.
     *
     * @return the value, from -32,768 to 32,767
     */
    public final short readShort() {
        return (short) inRange(NumberReading.readLong(this), Short.MIN_VALUE, Short.MAX_VALUE);
    }

    /**
     * Reads an integer.
     *
     * @return the value, from -2^31 to 2^31 - 1
     */
    public final int readInt() {
        return (int) inRange(NumberReading.readLong(this), Integer.MIN_VALUE, Integer.MAX_VALUE);
    }

    /**
     * Reads an integer.
     *
     * @return the value, from -2^63 to 2^63 - 1
     */
    public final long readLong() {
        return NumberReading.readLong(this);
    }

    private long inRange(long value, int lowest, int highest) {
        if (value < lowest || value > highest) {
            throw failure(JsonErrorCode.NUMBER_OUT_OF_RANGE, valueStart);
        }
        return value;
    }

    /**
     * Reads a string of one UTF-16 code unit.
     *
     * @return the character; half of a surrogate pair can't be one
     */
    public final char readChar() {
        if (next() != '"') {
            throw mismatch(JsonKind.STRING);
        }
        int from = position;
        StringReading.readText(this);
        int unit = Utf8.singleUnit(text, textStart, textEnd);
        if (unit < 0) {
            throw failure(JsonErrorCode.INVALID_VALUE, from);
        }
        return (char) unit;
    }

    /**
     * Reads a number, correctly rounded.
     *
     * @return the nearest float; never infinite
     */
    public final float readFloat() {
        return NumberReading.readFloat(this);
    }

    /**
     * Reads a number, correctly rounded.
     *
     * @return the nearest double; never infinite
     */
    public final double readDouble() {
        return NumberReading.readDouble(this);
    }

    /**
     * Reads a number of any size and precision.
     *
     * @return the exact value
     */
    public final BigDecimal readBigDecimal() {
        return NumberReading.readBigDecimal(this);
    }

    /**
     * Reads an integer of any size.
     *
     * @return the exact value
     */
    public final BigInteger readBigInteger() {
        return NumberReading.readBigInteger(this);
    }

    /**
     * Reads a whole number, also in a string, with a fraction of zero or with an exponent.
     *
     * @return the value, from -128 to 127
     */
    public final byte readLenientByte() {
        return (byte) inRange(NumberReading.readLenientLong(this), Byte.MIN_VALUE, Byte.MAX_VALUE);
    }

    /**
     * Reads a whole number, also in a string, with a fraction of zero or with an exponent.
     *
     * @return the value, from -32,768 to 32,767
     */
    public final short readLenientShort() {
        return (short) inRange(NumberReading.readLenientLong(this), Short.MIN_VALUE, Short.MAX_VALUE);
    }

    /**
     * Reads a whole number, also in a string, with a fraction of zero or with an exponent.
     *
     * @return the value, from -2^31 to 2^31 - 1
     */
    public final int readLenientInt() {
        return (int) inRange(NumberReading.readLenientLong(this), Integer.MIN_VALUE, Integer.MAX_VALUE);
    }

    /**
     * Reads a whole number, also in a string, with a fraction of zero or with an exponent.
     *
     * @return the value, from -2^63 to 2^63 - 1
     */
    public final long readLenientLong() {
        return NumberReading.readLenientLong(this);
    }

    /**
     * Reads a number, also in a string, correctly rounded.
     *
     * @return the nearest float; never infinite
     */
    public final float readLenientFloat() {
        return NumberReading.readLenientFloat(this);
    }

    /**
     * Reads a number, also in a string, correctly rounded.
     *
     * @return the nearest double; never infinite
     */
    public final double readLenientDouble() {
        return NumberReading.readLenientDouble(this);
    }

    /**
     * Reads a number of any size and precision, also in a string.
     *
     * @return the exact value
     */
    public final BigDecimal readLenientBigDecimal() {
        return NumberReading.readLenientBigDecimal(this);
    }

    /**
     * Reads a whole number of any size, also in a string, with a fraction of zero or with an exponent.
     *
     * @return the exact value; it has at most as many digits as a number may have characters
     */
    public final BigInteger readLenientBigInteger() {
        return NumberReading.readLenientBigInteger(this);
    }

    /**
     * Reads a string in base64 (RFC 4648) of either alphabet, with padding or without. One that mixes the alphabets or has bits left over
     * is an error.
     *
     * @return the bytes
     */
    public final byte[] readBase64() {
        if (next() != '"') {
            throw mismatch(JsonKind.STRING);
        }
        int from = position;
        StringReading.readText(this);
        int length = Base64.decodedLength(text, textStart, textEnd);
        if (length >= 0) {
            byte[] bytes = new byte[length];
            if (Base64.decode(text, textStart, textEnd, bytes)) {
                return bytes;
            }
        }
        throw failure(JsonErrorCode.INVALID_VALUE, from);
    }

    /**
     * Reads a string and adds what stands between its spaces.
     *
     * @param words takes the parts; there is none of a string of nothing but spaces
     * @param mark where the words of the value start, which may be several strings
     * @throws JsonException if the value has more words than {@link JsonLimits#maxElements()}
     */
    public final void readWords(Elements words, int mark) {
        if (next() != '"') {
            throw mismatch(JsonKind.STRING);
        }
        int string = position;
        StringReading.readText(this);
        int from = textStart;
        while (from < textEnd) {
            int to = from;
            while (to < textEnd && text[to] != ' ') {
                to++;
            }
            if (to > from) {
                if (words.mark() - mark == limits.maxElements()) {
                    throw failure(JsonErrorCode.TOO_MANY_ELEMENTS, string);
                }
                words.push(strings.decode(text, from, to));
            }
            from = to + 1;
        }
    }

    /**
     * The error for a string that is none of the values which are allowed, or for a value that is no string.
     *
     * @return a new exception with the place of the value that comes next; the caller throws it
     */
    public final JsonException unknownValue() {
        return next() == '"' ? unknownString() : mismatch(JsonKind.STRING);
    }

    private JsonException unknownString() {
        int from = position;
        StringReading.skip(this);
        return failure(JsonErrorCode.UNKNOWN_VALUE, from);
    }
}
