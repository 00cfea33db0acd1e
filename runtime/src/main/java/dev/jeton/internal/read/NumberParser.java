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

/**
 * Reads numbers. Integers are range-checked, never wrapped or rounded; doubles and floats are correctly rounded. Methods named {@code read} return
 * a number and throw; those named {@code take} leave its text in the reader, for slices, and {@linkplain ReaderState#reject reject}.
 */
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
        if (!takeInteger(reader)) {
            reader.throwRejection();
        }
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
        readText(reader, JsonKind.NUMBER);
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
        readText(reader, JsonKind.NUMBER);
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
        if (!takeDecimal(reader)) {
            reader.throwRejection();
        }
        return reader.bigNumbers().decimal(reader.text, reader.textStart, reader.textEnd);
    }

    static BigDecimal readLenientBigDecimal(ReaderState reader) {
        if (!takeLenientDecimal(reader)) {
            reader.throwRejection();
        }
        return reader.bigNumbers().decimal(reader.text, reader.textStart, reader.textEnd);
    }

    static BigInteger readBigInteger(ReaderState reader) {
        if (!takeInteger(reader)) {
            reader.throwRejection();
        }
        return reader.bigNumbers().integer(reader.text, reader.textStart, reader.textEnd);
    }

    static BigInteger readLenientBigInteger(ReaderState reader) {
        if (!takeWhole(reader)) {
            reader.throwRejection();
        }
        return reader.bigNumbers().whole(reader.text, reader.textStart, reader.textEnd);
    }

    /** The text of a number as a string; for a lenient string that is given as a number. */
    static String readAsString(ReaderState reader) {
        readText(reader, JsonKind.STRING);
        return new String(
                reader.text, reader.textStart, reader.textEnd - reader.textStart, StandardCharsets.ISO_8859_1);
    }

    private static void readText(ReaderState reader, JsonKind expected) {
        if (!takeText(reader, expected)) {
            reader.throwRejection();
        }
    }

    private static void readLenientText(ReaderState reader) {
        if (!takeLenientText(reader)) {
            reader.throwRejection();
        }
    }

    /** Takes the text of a number that is a BigDecimal's. Newer JDKs take exponents that older ones don't. */
    static boolean takeDecimal(ReaderState reader) {
        return takeDigits(reader) || takeText(reader, JsonKind.NUMBER) && hasIntScale(reader);
    }

    /** Takes the text of a number of digits alone, as most are. Returns false, and takes nothing, where another value stands. */
    private static boolean takeDigits(ReaderState reader) {
        byte[] buffer = reader.buffer;
        byte first = reader.next();
        int from = reader.position;
        int stop = Math.min(reader.end, from + SAFE_DIGITS);
        int at = from;
        while (at < stop && buffer[at] >= '0' && buffer[at] <= '9') {
            at++;
        }
        boolean leadingZero = at > from + 1 && first == '0';
        boolean tooLong = at - from > reader.limits.maxNumberBytes();
        if (at == from || leadingZero || tooLong || at < reader.end && continuesNumber(buffer[at])) {
            return false;
        }
        reader.valueStart = from;
        reader.text = buffer;
        reader.textStart = from;
        reader.textEnd = at;
        reader.position = at;
        return true;
    }

    /** The same, where the number may stand in a string. */
    static boolean takeLenientDecimal(ReaderState reader) {
        return takeLenientText(reader) && hasIntScale(reader);
    }

    private static boolean hasIntScale(ReaderState reader) {
        return NumberGrammar.hasIntScale(reader.text, reader.textStart, reader.textEnd)
                || reject(reader, JsonErrorCode.NUMBER_OUT_OF_RANGE);
    }

    /** Takes the text of a number that is spelt as an integer. */
    static boolean takeInteger(ReaderState reader) {
        return takeText(reader, JsonKind.NUMBER)
                && (NumberGrammar.isInteger(reader.text, reader.textStart, reader.textEnd)
                        || reject(reader, JsonErrorCode.NOT_AN_INTEGER));
    }

    /**
     * Takes the text of a number that is whole, and may stand in a string. A short exponent can stand for a number of millions of digits: the limit
     * on characters holds for the value too, as it is written.
     */
    static boolean takeWhole(ReaderState reader) {
        if (!takeLenientText(reader)) {
            return false;
        }
        long digits = DecimalToInteger.wholeDigits(reader.text, reader.textStart, reader.textEnd);
        int sign = reader.text[reader.textStart] == '-' ? 1 : 0;
        if (digits + sign > reader.limits.maxNumberBytes()) {
            return reject(reader, JsonErrorCode.NUMBER_TOO_LONG);
        }
        return digits >= 0 || reject(reader, JsonErrorCode.NOT_AN_INTEGER);
    }

    /**
     * Makes the number at the position the reader's text.
     *
     * @param expected what is missed where no number stands
     * @return whether one does
     */
    static boolean takeText(ReaderState reader, JsonKind expected) {
        byte first = reader.next();
        if (first != '-' && (first < '0' || first > '9')) {
            reader.reject(reader.mismatch(expected));
            return false;
        }
        int from = reader.position;
        reader.valueStart = from;
        if (!Skipper.skipNumber(reader, first)) {
            return false;
        }
        reader.text = reader.buffer;
        reader.textStart = from;
        reader.textEnd = reader.position;
        return true;
    }

    /** The same, where the number may stand in a string. */
    static boolean takeLenientText(ReaderState reader) {
        if (reader.next() != '"') {
            return takeText(reader, JsonKind.NUMBER);
        }
        reader.valueStart = reader.position;
        if (!StringParser.takeText(reader)) {
            return false;
        }
        if (reader.textEnd - reader.textStart > reader.limits.maxNumberBytes()) {
            return reject(reader, JsonErrorCode.NUMBER_TOO_LONG);
        }
        if (reader.textStart == reader.textEnd) {
            // Where null is allowed, readNullOrEmpty has taken this.
            return reject(reader, JsonErrorCode.NULL_VALUE);
        }
        return NumberGrammar.end(reader.text, reader.textStart, reader.textEnd) == reader.textEnd
                || reject(reader, JsonErrorCode.INVALID_NUMBER);
    }

    /** Rejects the number that was read last, and returns false. */
    private static boolean reject(ReaderState reader, JsonErrorCode code) {
        reader.reject(atValue(reader, code));
        return false;
    }

    private static JsonException atValue(ReaderState reader, JsonErrorCode code) {
        return reader.failure(code, reader.valueStart);
    }
}
