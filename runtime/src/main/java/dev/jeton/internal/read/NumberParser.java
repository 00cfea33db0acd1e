package dev.jeton;

import dev.jeton.internal.number.DecimalToDouble;
import dev.jeton.internal.number.DecimalToFloat;
import dev.jeton.internal.number.DecimalToInteger;
import dev.jeton.internal.number.NumberGrammar;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;

/** Reads numbers. Integers are range-checked, never wrapped or rounded; doubles and floats are correctly rounded. */
final class NumberReading {
    /** So many digits never overflow a long. */
    private static final int SAFE_DIGITS = 18;

    private NumberReading() {}

    /** Reads an integer that is spelt as one. */
    static long readLong(JsonCursor cursor) {
        byte[] buffer = cursor.buffer;
        boolean negative = cursor.next() == '-';
        int from = cursor.position;
        int first = negative ? from + 1 : from;
        int stop = Math.min(cursor.end, first + SAFE_DIGITS);
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
        boolean tooLong = at - from > cursor.limits.maxNumberBytes();
        if (at == first || leadingZero || tooLong || at < cursor.end && continuesNumber(buffer[at])) {
            return readUnusualLong(cursor);
        }
        cursor.valueStart = from;
        cursor.position = at;
        return negative ? -value : value;
    }

    private static boolean continuesNumber(byte b) {
        return b >= '0' && b <= '9' || b == '.' || (b | 0x20) == 'e';
    }

    /** Reads what is longer than most integers, or finds out what is wrong. */
    private static long readUnusualLong(JsonCursor cursor) {
        readText(cursor);
        requireInteger(cursor);
        return wholeValue(cursor);
    }

    static long readLenientLong(JsonCursor cursor) {
        readLenientText(cursor);
        return wholeValue(cursor);
    }

    /** The value of the number in the cursor's text as a long. */
    private static long wholeValue(JsonCursor cursor) {
        return switch (DecimalToInteger.classify(cursor.text, cursor.textStart, cursor.textEnd)) {
            case DecimalToInteger.WHOLE -> DecimalToInteger.wholeValue(cursor.text, cursor.textStart, cursor.textEnd);
            case DecimalToInteger.NOT_WHOLE -> throw atValue(cursor, JsonErrorCode.NOT_AN_INTEGER);
            default -> throw atValue(cursor, JsonErrorCode.NUMBER_OUT_OF_RANGE);
        };
    }

    static double readDouble(JsonCursor cursor) {
        readText(cursor);
        return doubleValue(cursor);
    }

    static double readLenientDouble(JsonCursor cursor) {
        readLenientText(cursor);
        return doubleValue(cursor);
    }

    private static double doubleValue(JsonCursor cursor) {
        double value = DecimalToDouble.parseDouble(cursor.text, cursor.textStart, cursor.textEnd);
        if (Double.isInfinite(value)) {
            throw atValue(cursor, JsonErrorCode.NUMBER_OUT_OF_RANGE);
        }
        return value;
    }

    static float readFloat(JsonCursor cursor) {
        readText(cursor);
        return floatValue(cursor);
    }

    static float readLenientFloat(JsonCursor cursor) {
        readLenientText(cursor);
        return floatValue(cursor);
    }

    private static float floatValue(JsonCursor cursor) {
        float value = DecimalToFloat.parseFloat(cursor.text, cursor.textStart, cursor.textEnd);
        if (Float.isInfinite(value)) {
            throw atValue(cursor, JsonErrorCode.NUMBER_OUT_OF_RANGE);
        }
        return value;
    }

    static BigDecimal readBigDecimal(JsonCursor cursor) {
        readText(cursor);
        return bigDecimal(cursor);
    }

    static BigDecimal readLenientBigDecimal(JsonCursor cursor) {
        readLenientText(cursor);
        return bigDecimal(cursor);
    }

    private static BigDecimal bigDecimal(JsonCursor cursor) {
        requireDecimal(cursor);
        return cursor.bigNumbers.decimal(cursor.text, cursor.textStart, cursor.textEnd);
    }

    /** Checks that the number in the cursor's text is a BigDecimal's. Newer JDKs take exponents that older ones don't. */
    static void requireDecimal(JsonCursor cursor) {
        if (!NumberGrammar.hasIntScale(cursor.text, cursor.textStart, cursor.textEnd)) {
            throw atValue(cursor, JsonErrorCode.NUMBER_OUT_OF_RANGE);
        }
    }

    static BigInteger readBigInteger(JsonCursor cursor) {
        readText(cursor);
        requireInteger(cursor);
        return cursor.bigNumbers.integer(cursor.text, cursor.textStart, cursor.textEnd);
    }

    static BigInteger readLenientBigInteger(JsonCursor cursor) {
        readLenientText(cursor);
        requireWhole(cursor);
        return cursor.bigNumbers.whole(cursor.text, cursor.textStart, cursor.textEnd);
    }

    /**
     * Checks that the number in the cursor's text is whole. A short exponent can stand for a number of millions of digits: the limit on
     * characters holds for the value too, as it is written.
     */
    static void requireWhole(JsonCursor cursor) {
        long digits = DecimalToInteger.wholeDigits(cursor.text, cursor.textStart, cursor.textEnd);
        int sign = cursor.text[cursor.textStart] == '-' ? 1 : 0;
        if (digits + sign > cursor.limits.maxNumberBytes()) {
            throw atValue(cursor, JsonErrorCode.NUMBER_TOO_LONG);
        }
        if (digits < 0) {
            throw atValue(cursor, JsonErrorCode.NOT_AN_INTEGER);
        }
    }

    /** The text of a number as a string; for a lenient string that is given as a number. */
    static String readAsString(JsonCursor cursor) {
        readTextInsteadOf(cursor, JsonKind.STRING);
        return ascii(cursor);
    }

    private static String ascii(JsonCursor cursor) {
        return new String(
                cursor.text, cursor.textStart, cursor.textEnd - cursor.textStart, StandardCharsets.ISO_8859_1);
    }

    static void requireInteger(JsonCursor cursor) {
        if (!NumberGrammar.isInteger(cursor.text, cursor.textStart, cursor.textEnd)) {
            throw atValue(cursor, JsonErrorCode.NOT_AN_INTEGER);
        }
    }

    /** Makes the number at the position the cursor's text. */
    static void readText(JsonCursor cursor) {
        readTextInsteadOf(cursor, JsonKind.NUMBER);
    }

    /** The same, for a value that usually is of another kind. */
    static void readTextInsteadOf(JsonCursor cursor, JsonKind expected) {
        byte first = cursor.next();
        if (first != '-' && (first < '0' || first > '9')) {
            throw cursor.mismatch(expected);
        }
        int from = cursor.position;
        cursor.valueStart = from;
        ValueSkipper.skipNumber(cursor, first);
        cursor.requireSound();
        cursor.text = cursor.buffer;
        cursor.textStart = from;
        cursor.textEnd = cursor.position;
    }

    /** The same, where the number may stand in a string. */
    static void readLenientText(JsonCursor cursor) {
        if (cursor.next() != '"') {
            readText(cursor);
            return;
        }
        cursor.valueStart = cursor.position;
        StringReading.readText(cursor);
        if (cursor.textEnd - cursor.textStart > cursor.limits.maxNumberBytes()) {
            throw atValue(cursor, JsonErrorCode.NUMBER_TOO_LONG);
        }
        if (cursor.textStart == cursor.textEnd) {
            // Where null is allowed, readNullOrEmpty has taken this.
            throw atValue(cursor, JsonErrorCode.NULL_VALUE);
        }
        if (NumberGrammar.end(cursor.text, cursor.textStart, cursor.textEnd) != cursor.textEnd) {
            throw atValue(cursor, JsonErrorCode.INVALID_NUMBER);
        }
    }

    private static JsonException atValue(JsonCursor cursor, JsonErrorCode code) {
        return cursor.failure(code, cursor.valueStart);
    }
}
