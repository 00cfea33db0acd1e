package dev.jeton;

import dev.jeton.internal.Retention;
import dev.jeton.internal.number.DecimalToBigNumber;
import dev.jeton.internal.number.DecimalToInteger;
import dev.jeton.internal.number.NumberGrammar;
import dev.jeton.internal.text.Base64;
import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * Makes the values that slices of a view stand for. A slice was checked when the document was parsed; as the document may have been changed since, it is
 * checked again, and an {@link IllegalStateException} says so.
 */
final class SliceValues {
    /** Makes numbers of any size without garbage. */
    private final DecimalToBigNumber numbers;

    /** Makes the values of a view for which the retention counts. */
    SliceValues(Retention retention) {
        numbers = new DecimalToBigNumber(retention);
    }

    BigDecimal decimal(Utf8Slice text) {
        byte[] bytes = text.bytes();
        int end = text.end();
        if (NumberGrammar.end(bytes, text.start(), end) != end
                || !NumberGrammar.hasIntScale(bytes, text.start(), end)) {
            throw Utf8Slice.changed();
        }
        BigDecimal number = numbers.decimal(bytes, text.start(), end);
        numbers.erase();
        return number;
    }

    BigInteger integer(Utf8Slice text, int maxDigits) {
        byte[] bytes = text.bytes();
        int end = text.end();
        long digits = NumberGrammar.end(bytes, text.start(), end) == end
                ? DecimalToInteger.wholeDigits(bytes, text.start(), end)
                : -1;
        if (digits < 0 || digits > maxDigits) {
            throw Utf8Slice.changed();
        }
        BigInteger number = numbers.whole(bytes, text.start(), end);
        numbers.erase();
        return number;
    }

    static byte[] base64(Utf8Slice text) {
        int length = Base64.decodedLength(text.bytes(), text.start(), text.end());
        if (length >= 0) {
            byte[] bytes = new byte[length];
            if (Base64.decode(text.bytes(), text.start(), text.end(), bytes)) {
                return bytes;
            }
        }
        throw Utf8Slice.changed();
    }
}
