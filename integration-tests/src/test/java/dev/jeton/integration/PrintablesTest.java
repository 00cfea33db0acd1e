package dev.jeton.integration;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.jeton.JsonErrorCode;
import dev.jeton.JsonException;
import dev.jeton.annotation.Json;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Strings that may hold U+0020 to U+007E and nothing else. */
class PrintablesTest {
    private static final ViewedCodec<Printables, PrintablesView> BOTH =
            new ViewedCodec<>(PrintablesCodec.INSTANCE, new PrintablesView(), PrintablesView::toValue);

    private static final String DOCUMENT =
            "{\"text\":\"a \\u0062~\",\"lenient\":1.5e3,\"known\":\"DPoP\",\"defaulted\":\"\\\\\",\"optional\":\"x\\/y\","
                    + "\"list\":[\"0123456789\",null],\"array\":[\"\"],\"map\":{\"\u00e9\":\"e\"},\"single\":\"s\","
                    + "\"any\":\"\u00e9\\n\"}";

    /** What must be there. */
    @Json(view = true)
    record Token(
            @Json.Required @Json.Secret @Json.Charset(Json.Characters.VSCHAR)
            String accessToken) {
        @Override
        public String toString() {
            return PrintablesTest_TokenCodec.INSTANCE.describe(this);
        }
    }

    private static String escaped(int unit) {
        return "\\u" + Integer.toHexString(0x10000 + unit).substring(1);
    }

    @Test
    void everyCharacterIsReadAsTheSpecificationSaysWhereverItStands() {
        for (int unit = 0; unit < 0x300; unit++) {
            for (int at : new int[] {0, 3, 8, 15, 17}) {
                String spelt = "x".repeat(at) + escaped(unit) + "x".repeat(17 - at);
                assertRead("{\"text\":\"" + spelt + "\"}", unit >= 0x20 && unit <= 0x7E);
                if (unit >= 0x20 && unit != '"' && unit != '\\') {
                    String plain = "x".repeat(at) + (char) unit + "x".repeat(17 - at);
                    assertRead("{\"text\":\"" + plain + "\"}", unit <= 0x7E);
                }
            }
        }
    }

    private static void assertRead(String json, boolean allowed) {
        if (allowed) {
            BOTH.read(json);
        } else {
            JsonException error = assertThrows(JsonException.class, () -> BOTH.read(json), json);
            assertThat(error.code()).isEqualTo(JsonErrorCode.INVALID_VALUE);
            assertThat(error.offset()).isEqualTo(json.indexOf(':') + 1);
        }
    }

    @Test
    void escapesOfAllowedCharactersAreAllowed() {
        Printables value = BOTH.read(DOCUMENT);
        assertThat(value.text()).isEqualTo("a b~");
        assertThat(value.lenient()).isEqualTo("1.5e3");
        assertThat(value.known()).isEqualTo("DPoP");
        assertThat(value.defaulted()).isEqualTo("\\");
        assertThat(value.optional()).hasValue("x/y");
        assertThat(value.list()).containsExactly("0123456789", null).inOrder();
        assertThat(value.map()).containsExactly("\u00e9", "e");
        assertThat(value.single()).containsExactly("s");
        assertThat(BOTH.read("{}").defaulted()).isEqualTo("~ ");
        assertThat(BOTH.read(PrintablesCodec.INSTANCE.toJson(value)).text()).isEqualTo("a b~");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"lenient\":\"\\u00e9\"}       | $.lenient",
                "{\"known\":\"Bearer\\n\"}       | $.known",
                "{\"known\":\"\u20ac\"}          | $.known",
                "{\"defaulted\":\"\\u007f\"}     | $.defaulted",
                "{\"optional\":\"\\ud83d\\ude00\"} | $.optional",
                "{\"list\":[\"a\",\"\\t\"]}      | $.list[1]",
                "{\"array\":[\"\u00e9\"]}        | $.array[0]",
                "{\"map\":{\"a\":\"\u00e9\"}}    | $.map.*",
                "{\"single\":\"\u00e9\"}         | $.single",
                "{\"single\":[\"\u00e9\"]}       | $.single[0]"
            })
    void stringWithAnotherCharacterIsRejectedWhereItStarts(String json, String path) {
        JsonException error = assertThrows(JsonException.class, () -> BOTH.read(json));
        assertThat(error.code()).isEqualTo(JsonErrorCode.INVALID_VALUE);
        assertThat(error.path()).isEqualTo(path);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "true", "{}", "[\"a\"]"})
    void otherTypesAreStillOtherTypes(String json) {
        JsonException error = assertThrows(JsonException.class, () -> BOTH.read("{\"text\":" + json + "}"));
        assertThat(error.code()).isEqualTo(JsonErrorCode.WRONG_TYPE);
    }

    @Test
    void requiredSecretIsHeldToItAndNeverShown() {
        JsonException error = assertThrows(
                JsonException.class,
                () -> PrintablesTest_TokenCodec.INSTANCE.read("{\"accessToken\":\"hush\u00e9\"}".getBytes(UTF_8)));
        assertThat(error.code()).isEqualTo(JsonErrorCode.INVALID_VALUE);
        assertThat(error.getMessage()).doesNotContain("hush");
        Token token = new Token("hush\u00e9");
        JsonException written =
                assertThrows(JsonException.class, () -> PrintablesTest_TokenCodec.INSTANCE.toJson(token));
        assertThat(written.getMessage()).doesNotContain("hush");
    }

    private static Printables with(@Nullable String text, @Nullable List<@Nullable String> list) {
        return new Printables(text, "1", "Bearer", "", Optional.of("a"), list, null, Map.of("\n", "b"), null, "\n");
    }

    /** So that a reader with the same annotation takes what is written. */
    @Test
    void writingRejectsWhatReadingRejects() {
        assertThat(PrintablesCodec.INSTANCE.toJson(with(" ~\"\\", null)))
                .isEqualTo("{\"text\":\" ~\\\"\\\\\",\"lenient\":\"1\",\"known\":\"Bearer\",\"defaulted\":\"\","
                        + "\"optional\":\"a\",\"map\":{\"\\n\":\"b\"},\"any\":\"\\n\"}");
        for (String text : new String[] {"\u001f", "\u007f", "a\u00e9", "\ud83d\ude00", "\ud83d"}) {
            JsonException ofText =
                    assertThrows(JsonException.class, () -> PrintablesCodec.INSTANCE.toJson(with(text, null)));
            assertThat(ofText.code()).isEqualTo(JsonErrorCode.INVALID_VALUE);
            assertThat(ofText.path()).isEqualTo("$.text");
            JsonException ofElement = assertThrows(
                    JsonException.class, () -> PrintablesCodec.INSTANCE.toJson(with(null, List.of("a", text))));
            assertWithMessage(text).that(ofElement.path()).isEqualTo("$.list[1]");
        }
    }

    /** Codec and view agree about each, and nothing but a JsonException comes out. */
    @Test
    void damageAtEveryPositionIsReadOrRejected() {
        byte[] document = DOCUMENT.getBytes(UTF_8);
        byte[] replacements = {'"', '{', '[', ',', '0', '-', ' ', 'x', '\\', 'u', 0x7F, 0, -1};
        assertThat(BOTH.rejectionsOfDamaged(document, replacements)).isAtLeast(5 * document.length);
    }
}
