package dev.jeton.internal.read;

import dev.jeton.JsonErrorCode;
import dev.jeton.JsonException;
import dev.jeton.JsonKind;
import dev.jeton.JsonLimits;
import dev.jeton.JsonNames;
import dev.jeton.codegen.NameTable;
import dev.jeton.codegen.ReadStack;
import dev.jeton.codegen.ValueForm;
import dev.jeton.internal.Retention;
import dev.jeton.internal.text.Base64;
import dev.jeton.internal.text.PrintableText;
import dev.jeton.internal.text.Utf8;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** The part of {@link JsonReader} that reads single values. */
abstract class ScalarReader extends ReaderState {
    /** What booleans are as strings: those at even indices are true. */
    private static final NameTable BOOLEANS = NameTable.of("true", "false", "1", "0");

    ScalarReader(JsonLimits limits, Retention retention) {
        super(limits, retention);
    }

    @Override
    public final boolean readNull() {
        return next() == 'n' && skipLiteral("null");
    }

    @Override
    public final boolean readNullOrEmpty() {
        if (next() == '"' && position + 1 < end && buffer[position + 1] == '"') {
            position += 2;
            return true;
        }
        return readNull();
    }

    @Override
    public final JsonKind peek() {
        next();
        JsonKind kind = position < end ? kindAt(position) : null;
        if (kind == null) {
            throw unexpectedCharacter(position);
        }
        return kind;
    }

    @Override
    public final JsonException wrongType(JsonKind expected) {
        next();
        return mismatch(expected);
    }

    @Override
    public final boolean isString() {
        return next() == '"';
    }

    @Override
    public final boolean isArray() {
        return next() == '[';
    }

    @Override
    public final String readString() {
        if (next() != '"') {
            throw mismatch(JsonKind.STRING);
        }
        return StringParser.read(this);
    }

    @Override
    public final @Nullable String readNullableString() {
        return readNull() ? null : readString();
    }

    @Override
    public final @Nullable String readNullableString(NameTable known) {
        return readNull() ? null : readString(known);
    }

    @Override
    public final String readString(NameTable known) {
        int index = matchString(known);
        return index < 0 ? readString() : known.name(index);
    }

    @Override
    public final int matchString(NameTable names) {
        if (next() != '"') {
            return NameTable.NONE;
        }
        int from = position;
        StringParser.readText(this);
        return stayUnlessFound(names.find(text, textStart, textEnd), from);
    }

    @Override
    public final int matchString(JsonNames names) {
        return matchString(tableOf(names));
    }

    @Override
    public final int matchStringExactly(NameTable names) {
        if (next() != '"') {
            return NameTable.NONE;
        }
        int from = position;
        StringParser.readText(this);
        return stayUnlessFound(names.findExactly(text, textStart, textEnd), from);
    }

    @Override
    public final int peekString(NameTable names) {
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

    @Override
    public final String readLenientString() {
        return next() == '"' ? StringParser.read(this) : NumberParser.readAsString(this);
    }

    @Override
    public final String readPrintable() {
        if (next() != '"') {
            throw mismatch(JsonKind.STRING);
        }
        int from = position;
        StringParser.readText(this);
        if (!PrintableText.isPrintable(text, textStart, textEnd)) {
            throw failure(JsonErrorCode.INVALID_VALUE, from);
        }
        return StringParser.text(this);
    }

    @Override
    public final String readPrintable(NameTable known) {
        int index = matchString(known);
        return index < 0 ? readPrintable() : known.name(index);
    }

    @Override
    public final String readLenientPrintable() {
        return next() == '"' ? readPrintable() : NumberParser.readAsString(this);
    }

    @Override
    public final boolean readBoolean() {
        byte b = next();
        if (b == 't') {
            if (!skipLiteral("true")) {
                throwRejection();
            }
            return true;
        }
        if (b == 'f') {
            if (!skipLiteral("false")) {
                throwRejection();
            }
            return false;
        }
        throw mismatch(JsonKind.BOOLEAN);
    }

    @Override
    public final boolean readLenientBoolean() {
        byte b = next();
        if (b == '"') {
            int index = matchString(BOOLEANS);
            if (index < 0) {
                throw unknownValue();
            }
            return (index & 1) == 0;
        }
        return b == '-' || (b >= '0' && b <= '9') ? readBit(b) : readBoolean();
    }

    /** Reads a number of one digit, which is 1 or 0 and not written in any other way. */
    private boolean readBit(byte first) {
        int from = position;
        if (!NumberParser.takeText(this, JsonKind.BOOLEAN)) {
            throwRejection();
        }
        if (position - from != 1 || first > '1') {
            throw failure(JsonErrorCode.UNKNOWN_VALUE, from);
        }
        return first == '1';
    }

    @Override
    public final byte readByte() {
        return (byte) inRange(NumberParser.readLong(this), Byte.MIN_VALUE, Byte.MAX_VALUE);
    }

    @Override
    public final short readShort() {
        return (short) inRange(NumberParser.readLong(this), Short.MIN_VALUE, Short.MAX_VALUE);
    }

    @Override
    public final int readInt() {
        return (int) inRange(NumberParser.readLong(this), Integer.MIN_VALUE, Integer.MAX_VALUE);
    }

    @Override
    public final long readLong() {
        return NumberParser.readLong(this);
    }

    private long inRange(long value, int lowest, int highest) {
        if (value < lowest || value > highest) {
            throw failure(JsonErrorCode.NUMBER_OUT_OF_RANGE, valueStart);
        }
        return value;
    }

    @Override
    public final char readChar() {
        if (next() != '"') {
            throw mismatch(JsonKind.STRING);
        }
        int from = position;
        StringParser.readText(this);
        int unit = Utf8.singleUnit(text, textStart, textEnd);
        if (unit < 0) {
            throw failure(JsonErrorCode.INVALID_VALUE, from);
        }
        return (char) unit;
    }

    @Override
    public final float readFloat() {
        return NumberParser.readFloat(this);
    }

    @Override
    public final double readDouble() {
        return NumberParser.readDouble(this);
    }

    @Override
    public final BigDecimal readBigDecimal() {
        return NumberParser.readBigDecimal(this);
    }

    @Override
    public final BigInteger readBigInteger() {
        return NumberParser.readBigInteger(this);
    }

    @Override
    public final byte readLenientByte() {
        return (byte) inRange(NumberParser.readLenientLong(this), Byte.MIN_VALUE, Byte.MAX_VALUE);
    }

    @Override
    public final short readLenientShort() {
        return (short) inRange(NumberParser.readLenientLong(this), Short.MIN_VALUE, Short.MAX_VALUE);
    }

    @Override
    public final int readLenientInt() {
        return (int) inRange(NumberParser.readLenientLong(this), Integer.MIN_VALUE, Integer.MAX_VALUE);
    }

    @Override
    public final long readLenientLong() {
        return NumberParser.readLenientLong(this);
    }

    @Override
    public final float readLenientFloat() {
        return NumberParser.readLenientFloat(this);
    }

    @Override
    public final double readLenientDouble() {
        return NumberParser.readLenientDouble(this);
    }

    @Override
    public final BigDecimal readLenientBigDecimal() {
        return NumberParser.readLenientBigDecimal(this);
    }

    @Override
    public final BigInteger readLenientBigInteger() {
        return NumberParser.readLenientBigInteger(this);
    }

    @Override
    public final byte[] readBase64() {
        if (next() != '"') {
            throw mismatch(JsonKind.STRING);
        }
        int from = position;
        StringParser.readText(this);
        int length = Base64.decodedLength(text, textStart, textEnd);
        if (length >= 0) {
            byte[] bytes = new byte[length];
            if (Base64.decode(text, textStart, textEnd, bytes)) {
                return bytes;
            }
        }
        throw failure(JsonErrorCode.INVALID_VALUE, from);
    }

    @Override
    public final <T> T readValue(ValueForm<T> form) {
        if (!takeText(form)) {
            throwRejection();
        }
        return parsed(form);
    }

    @Override
    public final <T> T readLenientValue(ValueForm<T> form) {
        if (!NumberParser.takeLenientText(this)) {
            throwRejection();
        }
        return parsed(form);
    }

    private <T> T parsed(ValueForm<T> form) {
        T value = form.parse(text, textStart, textEnd);
        if (value == null) {
            throw invalid(form);
        }
        return value;
    }

    /** Makes the inside of the string, or the number, that comes next the reader's text. Returns false if there is none. */
    final boolean takeText(ValueForm<?> form) {
        return form.isNumber() ? NumberParser.takeText(this, JsonKind.NUMBER) : takeString();
    }

    /** Makes the string that comes next the reader's text. Returns false if there is none. */
    final boolean takeString() {
        if (next() != '"') {
            reject(mismatch(JsonKind.STRING));
            return false;
        }
        valueStart = position;
        return StringParser.takeText(this);
    }

    final JsonException invalid(ValueForm<?> form) {
        return failure(form.failureCode(), valueStart);
    }

    @Override
    public final void readWords(ReadStack words, int mark, char delimiter) {
        if (next() != '"') {
            throw mismatch(JsonKind.STRING);
        }
        int string = position;
        StringParser.readText(this);
        int from = textStart;
        while (from < textEnd) {
            int to = from;
            while (to < textEnd && text[to] != delimiter) {
                to++;
            }
            if (to > from) {
                if (words.mark() - mark == limits.maxElements()) {
                    throw failure(JsonErrorCode.TOO_MANY_ELEMENTS, string);
                }
                words.push(strings().decode(text, from, to));
            }
            from = to + 1;
        }
    }

    @Override
    public final JsonException unknownValue() {
        return next() == '"' ? failure(JsonErrorCode.UNKNOWN_VALUE, position) : mismatch(JsonKind.STRING);
    }
}
