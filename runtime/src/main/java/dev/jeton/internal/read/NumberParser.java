package dev.jeton.internal.read;

import dev.jeton.JsonErrorCode;
import dev.jeton.JsonException;
import dev.jeton.JsonKind;
import dev.jeton.internal.number.DecimalToDouble;
import dev.jeton.internal.number.DecimalToFloat;
import dev.jeton.internal.number.DecimalToInteger;
import dev.jeton.internal.number.NumberGrammar;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;

/** Reads numbers. Integers are range-checked, never wrapped or rounded; doubles and floats are correctly rounded. */
final class NumberParser {
    /** So many digits never overflow a long. */
    private static final int SAFE_DIGITS = 18;

    private NumberParser() {}

    /** Reads an integer that is spelt as one. */
    static long readLong(ReaderState reader) {
        byte[] buffer = reader.buffer;
        boolean negative = reader.next() == '-';
        int from = reader.position;
        int first = negative ? from + 1 : from;
        int stop = Math.min(reader.end, first + SAFE_DIGITS);
        int at = first;
        long value = 0;
        while (at < stop) {
            int digit = buffer[at] - '0';
            if (digit < 0 || digit > 9) {
                break;
            }
            value = 10 * value + digit;
            at++;
        }
        boolean leadingZero = at > first + 1 && buffer[first] == '0';
        boolean tooLong = at - from > reader.limits.maxNumberBytes();
        if (at == first || leadingZero || tooLong || at < reader.end && continuesNumber(buffer[at])) {
            return readUnusualLong(reader);
        }
        reader.valueStart = from;
        reader.position = at;
        return negative ? -value : value;
    }

    private static boolean continuesNumber(byte b) {
        return b >= '0' && b <= '9' || b == '.' || (b | 0x20) == 'e';
    }

    /** Reads what is longer than most integers, or finds out what is wrong. */
    private static long readUnusualLong(ReaderState reader) {
        readText(reader);
        requireInteger(reader);
        return wholeValue(reader);
    }

    static long readLenientLong(ReaderState reader) {
        readLenientText(reader);
        return wholeValue(reader);
    }

    /** The value of the number in the reader's text as a long. */
    private static long wholeValue(ReaderState reader) {
        return switch (DecimalToInteger.classify(reader.text, reader.textStart, reader.textEnd)) {
            case DecimalToInteger.WHOLE -> DecimalToInteger.wholeValue(reader.text, reader.textStart, reader.textEnd);
            case DecimalToInteger.NOT_WHOLE -> throw atValue(reader, JsonErrorCode.NOT_AN_INTEGER);
            default -> throw atValue(reader, JsonErrorCode.NUMBER_OUT_OF_RANGE);
        };
    }

    static double readDouble(ReaderState reader) {
        readText(reader);
        return doubleValue(reader);
    }

    static double readLenientDouble(ReaderState reader) {
        readLenientText(reader);
        return doubleValue(reader);
    }

    private static double doubleValue(ReaderState reader) {
        double value = DecimalToDouble.parseDouble(reader.text, reader.textStart, reader.textEnd);
        if (Double.isInfinite(value)) {
            throw atValue(reader, JsonErrorCode.NUMBER_OUT_OF_RANGE);
        }
        return value;
    }

    static float readFloat(ReaderState reader) {
        readText(reader);
        return floatValue(reader);
    }

    static float readLenientFloat(ReaderState reader) {
        readLenientText(reader);
        return floatValue(reader);
    }

    private static float floatValue(ReaderState reader) {
        float value = DecimalToFloat.parseFloat(reader.text, reader.textStart, reader.textEnd);
        if (Float.isInfinite(value)) {
            throw atValue(reader, JsonErrorCode.NUMBER_OUT_OF_RANGE);
        }
        return value;
    }

    static BigDecimal readBigDecimal(ReaderState reader) {
        readText(reader);
        return bigDecimal(reader);
    }

    static BigDecimal readLenientBigDecimal(ReaderState reader) {
        readLenientText(reader);
        return bigDecimal(reader);
    }

    private static BigDecimal bigDecimal(ReaderState reader) {
        requireDecimal(reader);
        return reader.bigNumbers.decimal(reader.text, reader.textStart, reader.textEnd);
    }

    /** Checks that the number in the reader's text is a BigDecimal's. Newer JDKs take exponents that older ones don't. */
    static void requireDecimal(ReaderState reader) {
        if (!NumberGrammar.hasIntScale(reader.text, reader.textStart, reader.textEnd)) {
            throw atValue(reader, JsonErrorCode.NUMBER_OUT_OF_RANGE);
        }
    }

    static BigInteger readBigInteger(ReaderState reader) {
        readText(reader);
        requireInteger(reader);
        return reader.bigNumbers.integer(reader.text, reader.textStart, reader.textEnd);
    }

    static BigInteger readLenientBigInteger(ReaderState reader) {
        readLenientText(reader);
        requireWhole(reader);
        return reader.bigNumbers.whole(reader.text, reader.textStart, reader.textEnd);
    }

    /**
     * Checks that the number in the reader's text is whole. A short exponent can stand for a number of millions of digits: the limit on
     * characters holds for the value too, as it is written.
     */
    static void requireWhole(ReaderState reader) {
        long digits = DecimalToInteger.wholeDigits(reader.text, reader.textStart, reader.textEnd);
        int sign = reader.text[reader.textStart] == '-' ? 1 : 0;
        if (digits + sign > reader.limits.maxNumberBytes()) {
            throw atValue(reader, JsonErrorCode.NUMBER_TOO_LONG);
        }
        if (digits < 0) {
            throw atValue(reader, JsonErrorCode.NOT_AN_INTEGER);
        }
    }

    /** The text of a number as a string; for a lenient string that is given as a number. */
    static String readAsString(ReaderState reader) {
        readTextInsteadOf(reader, JsonKind.STRING);
        return ascii(reader);
    }

    private static String ascii(ReaderState reader) {
        return new String(
                reader.text, reader.textStart, reader.textEnd - reader.textStart, StandardCharsets.ISO_8859_1);
    }

    static void requireInteger(ReaderState reader) {
        if (!NumberGrammar.isInteger(reader.text, reader.textStart, reader.textEnd)) {
            throw atValue(reader, JsonErrorCode.NOT_AN_INTEGER);
        }
    }

    /** Makes the number at the position the reader's text. */
    static void readText(ReaderState reader) {
        readTextInsteadOf(reader, JsonKind.NUMBER);
    }

    /** The same, for a value that usually is of another kind. */
    static void readTextInsteadOf(ReaderState reader, JsonKind expected) {
        byte first = reader.next();
        if (first != '-' && (first < '0' || first > '9')) {
            throw reader.mismatch(expected);
        }
        int from = reader.position;
        reader.valueStart = from;
        Skipper.skipNumber(reader, first);
        reader.requireSound();
        reader.text = reader.buffer;
        reader.textStart = from;
        reader.textEnd = reader.position;
    }

    /** The same, where the number may stand in a string. */
    static void readLenientText(ReaderState reader) {
        if (reader.next() != '"') {
            readText(reader);
            return;
        }
        reader.valueStart = reader.position;
        StringParser.readText(reader);
        if (reader.textEnd - reader.textStart > reader.limits.maxNumberBytes()) {
            throw atValue(reader, JsonErrorCode.NUMBER_TOO_LONG);
        }
        if (reader.textStart == reader.textEnd) {
            // Where null is allowed, readNullOrEmpty has taken this.
            throw atValue(reader, JsonErrorCode.NULL_VALUE);
        }
        if (NumberGrammar.end(reader.text, reader.textStart, reader.textEnd) != reader.textEnd) {
            throw atValue(reader, JsonErrorCode.INVALID_NUMBER);
        }
    }

    private static JsonException atValue(ReaderState reader, JsonErrorCode code) {
        return reader.failure(code, reader.valueStart);
    }
}
