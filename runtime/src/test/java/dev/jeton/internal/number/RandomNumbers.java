package dev.jeton.internal.number;

import java.util.SplittableRandom;

/** Spellings of numbers for property tests. */
final class RandomNumbers {
    private RandomNumbers() {}

    /** Appends random digits, in about half of the calls mostly zeros or mostly nines. */
    static void appendDigits(StringBuilder spelling, int count, SplittableRandom random) {
        int kind = random.nextInt(4);
        for (int i = 0; i < count; i++) {
            boolean any = kind > 1 || random.nextInt(8) == 0;
            spelling.append(any ? (char) ('0' + random.nextInt(10)) : kind == 0 ? '0' : '9');
        }
    }

    /**
     * Returns a number of up to {@code maxDigits} digits on either side of the point and an exponent within the bound.
     */
    static String spelling(int maxDigits, int maxExponent, SplittableRandom random) {
        StringBuilder spelling = new StringBuilder(random.nextInt(8) == 0 ? "-" : "");
        int wholeDigits = random.nextInt(maxDigits + 1);
        if (wholeDigits == 0) {
            spelling.append('0');
        } else {
            spelling.append(1 + random.nextInt(9));
            appendDigits(spelling, wholeDigits - 1, random);
        }
        if (wholeDigits == 0 || random.nextBoolean()) {
            spelling.append('.');
            appendDigits(spelling, 1 + random.nextInt(maxDigits), random);
        }
        if (random.nextInt(4) != 0) {
            spelling.append(random.nextBoolean() ? 'e' : 'E');
            int exponent = random.nextInt(-maxExponent, maxExponent + 1);
            spelling.append(exponent >= 0 && random.nextBoolean() ? "+" : "").append(exponent);
        }
        return spelling.toString();
    }
}
