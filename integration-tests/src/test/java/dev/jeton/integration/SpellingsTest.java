package dev.jeton.integration;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.jeton.JsonErrorCode;
import dev.jeton.JsonException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Times as numbers and in patterns, base64, and strings as chars. */
class SpellingsTest {
    private static final String DOCUMENT = "{\"seconds\":1795738668.5,\"milliseconds\":1795738668500.25,"
            + "\"microseconds\":-1,\"nanoseconds\":1795738668500000001,\"expiresOn\":1795738668,\"since\":-0.5,"
            + "\"uses\":[0,1.000000001],\"created\":\"2026-11-27 00:17:48Z\",\"born\":\"29.02.2024\","
            + "\"modified\":\"Fri, 27 Nov 2026 00:17:48 +0100\",\"days\":{\"a\":\"261127\"},\"any\":\"+/8=\","
            + "\"standard\":\"+/8=\",\"url\":\"-_8\",\"chain\":[\"\",\"_w\"],"
            + "\"password\":\"a\\\"\\n\u00e9\u20ac\ud83d\ude00\"}";

    private static void assertRejected(JsonErrorCode code, String path, String json) {
        JsonException read = assertThrows(JsonException.class, () -> SpellingsCodec.INSTANCE.read(json), json);
        assertWithMessage(json).that(read.code()).isEqualTo(code);
        assertWithMessage(json).that(read.path()).isEqualTo(path);
        JsonException viewed =
                assertThrows(JsonException.class, () -> new SpellingsView().parse(json.getBytes(UTF_8)), json);
        assertWithMessage(json).that(viewed.getMessage()).isEqualTo(read.getMessage());
    }

    @Test
    void everySpellingIsReadAndWritten() {
        Spellings value = SpellingsCodec.INSTANCE.read(DOCUMENT);
        assertThat(value.seconds()).isEqualTo(Instant.ofEpochSecond(1795738668L, 500_000_000));
        assertThat(value.milliseconds()).isEqualTo(Instant.ofEpochSecond(1795738668L, 500_250_000));
        assertThat(value.microseconds()).isEqualTo(Instant.ofEpochSecond(-1, 999_999_000));
        assertThat(value.nanoseconds()).isEqualTo(Instant.ofEpochSecond(1795738668L, 500_000_001));
        assertThat(value.created()).isEqualTo(Instant.parse("2026-11-27T00:17:48Z"));
        assertThat(value.born()).isEqualTo(LocalDate.of(2024, 2, 29));
        assertThat(value.days()).containsExactly("a", LocalDate.of(2026, 11, 27));
        assertThat(value.password()).isEqualTo("a\"\n\u00e9\u20ac\ud83d\ude00".toCharArray());
        assertThat(SpellingsCodec.INSTANCE.toJson(value)).isEqualTo(DOCUMENT);
    }

    @Test
    void viewDecodesOnRequestWhatTheCodecReads() {
        Spellings value = SpellingsCodec.INSTANCE.read(DOCUMENT);
        SpellingsView view = new SpellingsView();
        view.parse(DOCUMENT.getBytes(UTF_8));
        assertThat(view.seconds()).isEqualTo(value.seconds());
        assertThat(view.secondsText().text()).isEqualTo("1795738668.5");
        assertThat(view.expiresOn()).isEqualTo(value.expiresOn().orElseThrow());
        assertThat(view.created()).isEqualTo(value.created());
        assertThat(view.modified()).isEqualTo(value.modified());
        assertThat(view.standard()).isEqualTo(value.standard());
        assertThat(view.url()).isEqualTo(value.url());
        assertThat(view.password()).isEqualTo(value.password());
        assertThat(SpellingsCodec.INSTANCE.toJson(view.toValue())).isEqualTo(DOCUMENT);
        view.parse("{}".getBytes(UTF_8));
        assertThat(view.since()).isEqualTo(Instant.EPOCH);
        assertThat(view.born()).isEqualTo(LocalDate.of(1999, 12, 31));
        assertThat(SpellingsCodec.INSTANCE.read("{}").born()).isEqualTo(LocalDate.of(1999, 12, 31));
    }

    @ParameterizedTest
    @CsvSource({
        "0.1, 0.100000000",
        "1e9, 1000000000",
        "-0.0000000001, -0.000000001",
        "0.12345678901234567890, 0.123456789",
        "9007199254740993, 9007199254740993",
        "31556889864403199.999999999, 31556889864403199.999999999"
    })
    void secondsAreReadExactlyAndRoundedDown(String json, String expected) {
        Instant seconds =
                SpellingsCodec.INSTANCE.read("{\"seconds\":" + json + "}").seconds();
        BigDecimal exact = new BigDecimal(expected);
        assertThat(new BigDecimal(seconds.getEpochSecond())
                        .add(BigDecimal.valueOf(seconds.getNano(), 9))
                        .compareTo(exact))
                .isEqualTo(0);
    }

    @Test
    void epochIsANumberThatAnInstantHasRoomFor() {
        assertRejected(JsonErrorCode.WRONG_TYPE, "$.seconds", "{\"seconds\":\"1\"}");
        assertRejected(JsonErrorCode.NUMBER_OUT_OF_RANGE, "$.seconds", "{\"seconds\":1e99}");
        assertRejected(JsonErrorCode.NUMBER_OUT_OF_RANGE, "$.uses[1]", "{\"uses\":[1,-31557014167219201]}");
        assertRejected(JsonErrorCode.INVALID_NUMBER, "$.seconds", "{\"seconds\":01}");
        assertRejected(JsonErrorCode.NUMBER_OUT_OF_RANGE, "$.expiresOn", "{\"expiresOn\":\"1e99\"}");
        assertRejected(JsonErrorCode.INVALID_NUMBER, "$.expiresOn", "{\"expiresOn\":\"2026-11-27T00:17:48Z\"}");
    }

    @Test
    void lenientEpochMayStandInAString() {
        for (String json : new String[] {"1795738668", "\"1795738668\"", "\"\\u0031795738668.0\"", "1.795738668e9"}) {
            String document = "{\"expiresOn\":" + json + "}";
            Instant expected = Instant.ofEpochSecond(1795738668L);
            assertThat(SpellingsCodec.INSTANCE.read(document).expiresOn()).hasValue(expected);
            SpellingsView view = new SpellingsView();
            view.parse(document.getBytes(UTF_8));
            assertThat(view.expiresOn()).isEqualTo(expected);
        }
        assertThat(SpellingsCodec.INSTANCE.read("{\"expiresOn\":\"\"}").expiresOn())
                .isEmpty();
    }

    @Test
    void patternsAreStrictAndEnglishWhateverTheDefaultLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("th-TH-u-ca-buddhist-nu-thai"));
            Spellings value = SpellingsCodec.INSTANCE.read(DOCUMENT);
            assertThat(SpellingsCodec.INSTANCE.toJson(value)).isEqualTo(DOCUMENT);
        } finally {
            Locale.setDefault(before);
        }
        assertRejected(JsonErrorCode.INVALID_VALUE, "$.born", "{\"born\":\"30.02.2024\"}");
        assertRejected(JsonErrorCode.INVALID_VALUE, "$.born", "{\"born\":\"2024-02-29\"}");
        assertRejected(JsonErrorCode.INVALID_VALUE, "$.created", "{\"created\":\"2026-11-27T00:17:48Z\"}");
        assertRejected(JsonErrorCode.INVALID_VALUE, "$.days.*", "{\"days\":{\"a\":\"26112\"}}");
    }

    @Test
    void valueThatAPatternCannotTellIsNotWritten() {
        Spellings value = SpellingsCodec.INSTANCE.read("{}");
        for (LocalDate day : new LocalDate[] {LocalDate.of(-44, 3, 15), LocalDate.of(0, 1, 1)}) {
            Spellings before = new Spellings(
                    null,
                    null,
                    null,
                    null,
                    Optional.empty(),
                    value.since(),
                    null,
                    null,
                    day,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null);
            JsonException error = assertThrows(JsonException.class, () -> SpellingsCodec.INSTANCE.toJson(before));
            assertThat(error.code()).isEqualTo(JsonErrorCode.INVALID_VALUE);
            assertThat(error.path()).isEqualTo("$.born");
        }
    }

    @Test
    void base64IsOfOneAlphabetAndStrictWhereItSaysSo() {
        for (String text : new String[] {"+/8=", "+/8", "-_8=", "-_8"}) {
            String json = "{\"any\":\"" + text + "\"}";
            assertThat(SpellingsCodec.INSTANCE.read(json).any()).isEqualTo(new byte[] {-5, -1});
        }
        assertRejected(JsonErrorCode.INVALID_VALUE, "$.any", "{\"any\":\"+_8\"}");
        assertRejected(JsonErrorCode.INVALID_VALUE, "$.standard", "{\"standard\":\"+/8\"}");
        assertRejected(JsonErrorCode.INVALID_VALUE, "$.standard", "{\"standard\":\"-_8=\"}");
        assertRejected(JsonErrorCode.INVALID_VALUE, "$.url", "{\"url\":\"+/8\"}");
        assertRejected(JsonErrorCode.INVALID_VALUE, "$.url", "{\"url\":\"-_8=\"}");
        assertRejected(JsonErrorCode.INVALID_VALUE, "$.chain[0]", "{\"chain\":[\"/w\"]}");
    }

    @Test
    void charsAreAStringThatIsNeverShownAndCanBeErased() {
        Spellings value = SpellingsCodec.INSTANCE.read("{\"password\":\"hush\"}");
        assertThat(SpellingsCodec.INSTANCE.describe(value)).contains("password=<redacted>");
        SpellingsView view = new SpellingsView();
        view.parse("{\"password\":\"hush\"}".getBytes(UTF_8));
        assertThat(view.passwordText().toString()).doesNotContain("hush");
        Arrays.fill(value.password(), '\0');
        assertThat(SpellingsCodec.INSTANCE.toJson(value)).contains("\\u0000\\u0000\\u0000\\u0000");
        value.password()[1] = '\ud83d';
        JsonException error = assertThrows(JsonException.class, () -> SpellingsCodec.INSTANCE.toJson(value));
        assertThat(error.code()).isEqualTo(JsonErrorCode.UNPAIRED_SURROGATE);
        assertThat(error.path()).isEqualTo("$.password");
        assertRejected(JsonErrorCode.WRONG_TYPE, "$.password", "{\"password\":[\"a\"]}");
    }
}
