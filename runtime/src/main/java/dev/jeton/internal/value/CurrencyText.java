package dev.jeton.internal.value;

import dev.jeton.internal.text.AsciiText;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Currency;
import org.jspecify.annotations.Nullable;

/** Currencies by their code of ISO 4217 in capitals, as far as the JDK knows them: {@code EUR}. */
public final class CurrencyText {
    /** The length of every code. */
    public static final int LENGTH = 3;

    private static final Currency[] CURRENCIES = Currency.getAvailableCurrencies().stream()
            .sorted(Comparator.comparing(Currency::getCurrencyCode))
            .toArray(Currency[]::new);

    /** The codes of the currencies, in order. */
    private static final int[] CODES =
            Arrays.stream(CURRENCIES).mapToInt(CurrencyText::code).toArray();

    private CurrencyText() {}

    private static int code(Currency currency) {
        String code = currency.getCurrencyCode();
        return code(code.charAt(0), code.charAt(1), code.charAt(2));
    }

    private static int code(int first, int second, int third) {
        return first << 16 | second << 8 | third;
    }

    /**
     * Reads a currency. Allocates nothing.
     *
     * @return the currency, or null if the text is no code of one
     */
    public static @Nullable Currency parse(byte[] text, int from, int to) {
        int index = find(text, from, to);
        return index < 0 ? null : CURRENCIES[index];
    }

    /**
     * Checks a text.
     *
     * @return whether {@link #parse} would return a currency
     */
    public static boolean isValid(byte[] text, int from, int to) {
        return find(text, from, to) >= 0;
    }

    private static int find(byte[] text, int from, int to) {
        return to - from == LENGTH ? Arrays.binarySearch(CODES, code(text[from], text[from + 1], text[from + 2])) : -1;
    }

    /**
     * Writes a currency's code.
     *
     * @return the position behind what was written
     */
    public static int write(Currency value, byte[] target, int at) {
        return AsciiText.write(value.getCurrencyCode(), target, at);
    }
}
