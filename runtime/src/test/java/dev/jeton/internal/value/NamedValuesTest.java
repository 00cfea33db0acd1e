package dev.jeton.internal.value;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.Charset;
import java.util.Currency;
import java.util.Locale;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is known by a name or a literal. */
class NamedValuesTest {
    @Test
    void urisAreWhatTheJdkReads() {
        SplittableRandom random = new SplittableRandom(20_275);
        String characters = "aZ09:/?#[]@!%2F-._~ \\\"<>^`{|}\u00e9\u20ac\u0000\n";
        int valid = 0;
        for (int i = 0; i < 50_000; i++) {
            StringBuilder text = new StringBuilder(random.nextBoolean() ? "https://example.com/" : "");
            for (int length = random.nextInt(6); length > 0; length--) {
                text.append(characters.charAt(random.nextInt(characters.length())));
            }
            URI expected = uri(text.toString());
            valid += expected == null ? 0 : 1;
            assertThat(UriText.parse(text.toString())).isEqualTo(expected);
        }
        assertThat(valid).isGreaterThan(10_000);
    }

    private static @Nullable URI uri(String text) {
        try {
            return new URI(text);
        } catch (URISyntaxException invalid) {
            return null;
        }
    }

    @Test
    void localesAreReadFromTheTagsThatTheyAreWrittenAs() {
        int count = 0;
        for (Locale locale : Locale.getAvailableLocales()) {
            String tag = locale.toLanguageTag();
            // Some of the JDK have variants that no tag has room for.
            if (Locale.forLanguageTag(tag).equals(locale)) {
                assertWithMessage(tag).that(LocaleText.parse(tag)).isEqualTo(locale);
                count++;
            }
        }
        assertThat(count).isGreaterThan(100);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"de", "DE-at", "zh-Hant-TW", "sl-rozaj-biske", "en-u-ca-buddhist", "x-private", "und", "de-1996"
            })
    void wellFormedTagsAreLocales(String tag) {
        assertThat(LocaleText.parse(tag)).isEqualTo(Locale.forLanguageTag(tag));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "d",
                "de_DE",
                "de-",
                "-de",
                "de--AT",
                "toolonglanguage",
                "en-u",
                "de-DE-DE-1996-1996",
                "i-klingon",
                "I-Default",
                "en-GB-oed",
                "zh-min-nan",
                "art-lojban",
                "de\u00e9",
                "de DE"
            })
    void othersAreNot(String tag) {
        assertThat(LocaleText.parse(tag)).isNull();
    }

    @Test
    void charsetsAreFoundByEachOfTheirNames() {
        for (Charset charset : Charset.availableCharsets().values()) {
            assertThat(CharsetText.parse(charset.name())).isEqualTo(charset);
            for (String alias : charset.aliases()) {
                assertThat(CharsetText.parse(alias)).isEqualTo(Charset.forName(alias));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no such charset", "UTF-99", "utf8\u00e9", "UTF-8 ", "../UTF-8", "-"})
    void otherNamesAreNoCharsets(String name) {
        assertThat(CharsetText.parse(name)).isNull();
    }

    @Test
    void namesThatNoCharsetCanHaveAreNotLookedUp() {
        assertThat(CharsetText.parse("x".repeat(1_000_000))).isNull();
        assertThat(LocaleText.parse("en-" + "aaaaaaaa-".repeat(100_000) + "b")).isNull();
    }

    @Test
    void everyCodeOfACurrencyHasTheVerdictOfTheJdk() {
        for (char first = 'A'; first <= 'Z'; first++) {
            for (char second = 'A'; second <= 'Z'; second++) {
                for (char third = 'A'; third <= 'Z'; third++) {
                    String code = "" + first + second + third;
                    byte[] text = code.getBytes(ISO_8859_1);
                    assertWithMessage(code).that(CurrencyText.parse(text, 0, 3)).isEqualTo(currency(code));
                }
            }
        }
    }

    private static @Nullable Currency currency(String code) {
        try {
            return Currency.getInstance(code);
        } catch (IllegalArgumentException unknown) {
            return null;
        }
    }

    @ParameterizedTest
    @CsvSource({
        // RFC 5952, sections 4 and 5.
        "2001:0db8::0001, 2001:db8::1",
        "2001:db8:0:0:0:0:2:1, 2001:db8::2:1",
        "2001:db8:0:1:1:1:1:1, 2001:db8:0:1:1:1:1:1",
        "2001:0:0:1:0:0:0:1, 2001:0:0:1::1",
        "2001:db8:0:0:1:0:0:1, 2001:db8::1:0:0:1",
        "2001:DB8::ABCD, 2001:db8::abcd",
        "0:0:0:0:0:0:0:0, ::",
        "1:0:0:0:0:0:0:0, 1::",
        "::13.1.68.3, ::d01:4403",
        "::ffff:192.0.2.1, 192.0.2.1",
        "192.0.2.1, 192.0.2.1",
    })
    void addressesHaveOneSpelling(String text, String canonical) {
        byte[] bytes = text.getBytes(ISO_8859_1);
        assertThat(written(InetAddressText.parse(bytes, 0, bytes.length))).isEqualTo(canonical);
    }

    @Test
    void mappedAddressesAreWrittenAsSuchAndZonesNotAtAll() throws Exception {
        byte[] mapped = InetAddress.getByName("[::1]").getAddress();
        mapped[10] = (byte) 0xFF;
        mapped[11] = (byte) 0xFF;
        assertThat(written(Inet6Address.getByAddress(null, mapped, 0))).isEqualTo("::ffff:0.0.0.1");
        assertThat(written(InetAddress.getByName("[fe80::1%1]"))).isEqualTo("fe80::1");
    }

    private static String written(InetAddress address) {
        byte[] target = new byte[InetAddressText.MAX_BYTES];
        return new String(target, 0, InetAddressText.write(address, target, 0), ISO_8859_1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "localhost",
                "1.2.3",
                "1",
                "1.2.3.4.5",
                "01.2.3.4",
                "1.2.3.256",
                "1.2.3.4.",
                ".1.2.3",
                "[::1]",
                "fe80::1%eth0",
                ":",
                ":::",
                "1::2::3",
                "1:2:3:4:5:6:7",
                "1:2:3:4:5:6:7:8:9",
                "1:2:3:4:5:6:7:8::",
                "12345::",
                "::1.2.3",
                "1.2.3.4::",
                "::1.2.3.4:5",
                "::g"
            })
    void whatIsNoLiteralIsNoAddress(String text) {
        byte[] bytes = text.getBytes(ISO_8859_1);
        assertThat(InetAddressText.parse(bytes, 0, bytes.length)).isNull();
        assertThat(InetAddressText.isValid(bytes, 0, bytes.length)).isFalse();
    }
}
