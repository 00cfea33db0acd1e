package dev.jeton.internal.value;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Currency;
import java.util.List;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

final class CodeForms {
    private static final List<Currency> CURRENCIES = List.copyOf(Currency.getAvailableCurrencies());

    private static final Pattern IPV4 = Pattern.compile("[0-9]{1,3}(\\.[0-9]{1,3}){3}");

    /** A leading zero of a decimal number. */
    private static final Pattern LEADING_ZERO = Pattern.compile("(^|[.:])0[0-9]+\\.|\\.0[0-9]");

    static final List<TextForm<?>> ALL = List.of(currencies(), addresses());

    private CodeForms() {}

    private static TextForm<Currency> currencies() {
        return new TextForm<>(
                "Currency",
                CurrencyText::parse,
                CurrencyText::isValid,
                CurrencyText::write,
                value -> CurrencyText.LENGTH,
                Currency::getInstance,
                Currency::toString,
                random -> CURRENCIES.get(random.nextInt(CURRENCIES.size())),
                value -> value,
                // For "EUr" some releases of the JDK make a currency up.
                (text, value) -> !text.matches("[A-Z]{3}"),
                List.of("EUR", "USD", "XXX"));
    }

    private static TextForm<InetAddress> addresses() {
        return new TextForm<>(
                "InetAddress",
                InetAddressText::parse,
                InetAddressText::isValid,
                InetAddressText::write,
                value -> InetAddressText.MAX_BYTES,
                CodeForms::literal,
                CodeForms::canonical,
                CodeForms::address,
                value -> of(value.getAddress()),
                (text, value) ->
                        text.contains("%") || LEADING_ZERO.matcher(text).find() || text.matches(".*[0-9a-fA-F]{5}.*"),
                List.of(
                        "192.0.2.1",
                        "0.0.0.0",
                        "255.255.255.255",
                        "::",
                        "::1",
                        "1::",
                        "2001:db8::8:800:200C:417a",
                        "2001:0db8:0000:0000:0008:0800:200c:417a",
                        "1:2:3:4:5:6:7::",
                        "::2:3:4:5:6:7:8",
                        "64:ff9b::192.0.2.33",
                        "1:2:3:4:5:6:7.8.9.10"));
    }

    /** No text that might be a name comes to the JDK: it would look it up. */
    private static InetAddress literal(String text) {
        try {
            if (IPV4.matcher(text).matches() && !text.matches("(.*\\.)?(25[6-9]|2[6-9][0-9]|[3-9][0-9]{2})(\\..*)?")) {
                return InetAddress.getByName(text);
            }
            if (!text.contains(":")) {
                throw new IllegalArgumentException("not IPv6");
            }
            return InetAddress.getByName("[" + text + "]");
        } catch (UnknownHostException invalid) {
            throw new IllegalArgumentException(invalid);
        }
    }

    private static InetAddress of(byte[] address) {
        try {
            return InetAddress.getByAddress(address);
        } catch (UnknownHostException wrongLength) {
            throw new IllegalArgumentException(wrongLength);
        }
    }

    private static InetAddress address(SplittableRandom random) {
        byte[] address = new byte[random.nextInt(4) == 0 ? 4 : 16];
        random.nextBytes(address);
        int likely = random.nextInt(4);
        for (int group = 0; group < address.length / 2; group++) {
            if (random.nextInt(4) < likely) {
                address[2 * group] = 0;
                address[2 * group + 1] = 0;
            }
        }
        return of(address);
    }

    /** RFC 5952 once more, by patterns over the text of the JDK, which has all groups. */
    private static String canonical(InetAddress value) {
        String text = value.getHostAddress();
        String best = "";
        int at = -1;
        Matcher zeros = Pattern.compile("(?<![^:])0(:0)+(?![^:])").matcher(text);
        while (zeros.find()) {
            if (zeros.group().length() > best.length()) {
                best = zeros.group();
                at = zeros.start();
            }
        }
        if (at < 0) {
            return text;
        }
        String before = text.substring(0, at);
        String behind = text.substring(at + best.length());
        return (before.isEmpty() ? ":" : before) + (behind.isEmpty() ? ":" : behind);
    }
}
