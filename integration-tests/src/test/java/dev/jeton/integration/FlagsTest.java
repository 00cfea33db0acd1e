package dev.jeton.integration;

import static com.google.common.truth.Truth.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.jeton.ElementCursor;
import dev.jeton.JsonErrorCode;
import dev.jeton.JsonException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Booleans that are not spelt as such. */
class FlagsTest {
    private static final ViewedCodec<Flags, FlagsView> BOTH =
            new ViewedCodec<>(FlagsCodec.INSTANCE, new FlagsView(), FlagsView::toValue);

    private static final String DOCUMENT =
            "{\"verified\":\"true\",\"boxed\":0,\"active\":\"1\",\"many\":[1,\"0\",true,\"false\",0],"
                    + "\"named\":{\"a\":\"fals\\u0065\",\"b\":null},\"strict\":true}";

    @ParameterizedTest
    @ValueSource(strings = {"true", "1", "\"true\"", "\"1\"", "\"\\u0074rue\""})
    void trueIsAWordOrOne(String json) {
        String document = "{\"verified\": " + json + " }";
        assertThat(FlagsCodec.INSTANCE.read(document).verified()).isTrue();
        FlagsView view = new FlagsView();
        view.parse(document.getBytes(UTF_8));
        assertThat(view.verified()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"false", "0", "\"false\"", "\"0\""})
    void falseIsAWordOrZero(String json) {
        String document = "{\"boxed\":" + json + "}";
        assertThat(FlagsCodec.INSTANCE.read(document).boxed()).isFalse();
        FlagsView view = new FlagsView();
        view.parse(document.getBytes(UTF_8));
        assertThat(view.hasBoxed()).isTrue();
        assertThat(view.boxed()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2",
                "10",
                "1.0",
                "1e0",
                "-0",
                "-1",
                "\"\"",
                "\"True\"",
                "\"TRUE\"",
                "\" 1\"",
                "\"1 \"",
                "\"yes\"",
                "\"on\"",
                "\"01\"",
                "\"null\""
            })
    void nothingLooserIsRead(String json) {
        String document = "{\"verified\":" + json + "}";
        JsonException read = assertThrows(JsonException.class, () -> FlagsCodec.INSTANCE.read(document));
        assertThat(read.code()).isEqualTo(JsonErrorCode.UNKNOWN_VALUE);
        assertThat(read.path()).isEqualTo("$.verified");
        assertThat(read.offset()).isEqualTo(document.indexOf(':') + 1);
        JsonException viewed = assertThrows(JsonException.class, () -> new FlagsView().parse(document.getBytes(UTF_8)));
        assertThat(viewed.getMessage()).isEqualTo(read.getMessage());
    }

    /** For a number the empty string is null. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "$.verified | {\"verified\":\"\"}",
                "$.boxed    | {\"boxed\":\"\"}",
                "$.active   | {\"active\":\"\"}",
                "$.many[1]  | {\"many\":[1,\"\"]}",
                "$.named.*  | {\"named\":{\"a\":\"\"}}"
            })
    void emptyStringIsNoBooleanThoughTheValueMayBeNull(String path, String document) {
        JsonException error = assertThrows(JsonException.class, () -> BOTH.read(document));
        assertThat(error.code()).isEqualTo(JsonErrorCode.UNKNOWN_VALUE);
        assertThat(error.path()).isEqualTo(path);
    }

    @Test
    void withoutTheMarkABooleanIsABoolean() {
        for (String json : new String[] {"1", "0", "\"true\""}) {
            JsonException error =
                    assertThrows(JsonException.class, () -> FlagsCodec.INSTANCE.read("{\"strict\":" + json + "}"));
            assertThat(error.code()).isEqualTo(JsonErrorCode.WRONG_TYPE);
        }
        for (String json : new String[] {"01", "[1]", "{}", "tru", "nul"}) {
            assertThrows(JsonException.class, () -> FlagsCodec.INSTANCE.read("{\"verified\":" + json + "}"));
        }
    }

    @Test
    void leniencyReachesWhatIsInsideAndIsNeverWritten() {
        Flags value = FlagsCodec.INSTANCE.read(DOCUMENT);
        assertThat(value.active()).hasValue(true);
        assertThat(value.many()).isEqualTo(new boolean[] {true, false, true, false, false});
        assertThat(value.named()).containsEntry("a", false);
        assertThat(FlagsCodec.INSTANCE.toJson(value))
                .isEqualTo("{\"verified\":true,\"boxed\":false,\"active\":true,\"many\":[true,false,true,false,false],"
                        + "\"named\":{\"a\":false,\"b\":null},\"strict\":true}");
        FlagsView view = new FlagsView();
        view.parse(DOCUMENT.getBytes(UTF_8));
        ViewComparison.assertSaysTheSame(view, value);
        ElementCursor many = view.many();
        for (boolean expected : value.many()) {
            assertThat(many.next()).isTrue();
            assertThat(many.asBoolean()).isEqualTo(expected);
        }
        assertThat(FlagsCodec.INSTANCE.toJson(view.toValue())).isEqualTo(FlagsCodec.INSTANCE.toJson(value));
        assertThat(FlagsCodec.INSTANCE.read("{\"boxed\":null}").boxed()).isNull();
    }

    /** Codec and view agree about each, and nothing but a JsonException comes out. */
    @Test
    void damageAtEveryPositionIsReadOrRejected() {
        byte[] document = DOCUMENT.getBytes(UTF_8);
        byte[] replacements = {'"', '{', '[', ',', '0', '1', '-', '.', ' ', 'x', '\\', 0, -1};
        assertThat(BOTH.rejectionsOfDamaged(document, replacements)).isAtLeast(5 * document.length);
    }
}
