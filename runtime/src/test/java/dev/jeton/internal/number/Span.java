package dev.jeton.internal.number;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A number's spelling inside a larger array, between bytes that would change the number if they were taken for a part
 * of it.
 */
record Span(byte[] buffer, int from, int to) {
    private static final int MARGIN = 9;

    static Span of(String spelling) {
        byte[] buffer = new byte[spelling.length() + 2 * MARGIN];
        Arrays.fill(buffer, (byte) '7');
        byte[] bytes = spelling.getBytes(StandardCharsets.ISO_8859_1);
        System.arraycopy(bytes, 0, buffer, MARGIN, bytes.length);
        return new Span(buffer, MARGIN, MARGIN + bytes.length);
    }

    double toDouble() {
        return DecimalToDouble.parseDouble(buffer, from, to);
    }

    float toFloat() {
        return DecimalToFloat.parseFloat(buffer, from, to);
    }

    int classify() {
        return DecimalToInteger.classify(buffer, from, to);
    }

    long wholeValue() {
        return DecimalToInteger.wholeValue(buffer, from, to);
    }
}
