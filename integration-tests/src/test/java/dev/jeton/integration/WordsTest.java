package dev.jeton.integration;

import static com.google.common.truth.Truth.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.jeton.JsonCodec;
import dev.jeton.JsonErrorCode;
import dev.jeton.JsonException;
import dev.jeton.JsonLimits;
import dev.jeton.JsonReader;
import dev.jeton.WordCursor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Strings in one string with a delimiter of one's own. */
class WordsTest {
    private static final ViewedCodec<Words, WordsView> BOTH =
            new ViewedCodec<>(WordsCodec.INSTANCE, new WordsView(), WordsView::toValue);

    private static final String DOCUMENT =
            "{\"tags\":\"a, b\\u002cc,,\u00e9\",\"quoted\":\"a'b'a\",\"spaced\":[\"x y\",\"\",\"z\"],\"some\":\"|\",\"defaulted\":\"\","
                    + "\"secret\":\"h/u\",\"scope\":[\"x y\",\"\",\"z\"]}";

    private static final String WRITTEN =
            "{\"tags\":\"a, b,c,\u00e9\",\"quoted\":\"a'b\",\"some\":\"\",\"defaulted\":\"\",\"secret\":\"h/u\",\"scope\":\"x y z\"}";

    @Test
    void delimiterSeparatesHoweverItIsSpelt() {
        Words value = BOTH.read(DOCUMENT.replace("[\"x y\",\"\",\"z\"],\"some\"", "null,\"some\""));
        assertThat(value.tags()).containsExactly("a", " b", "c", "\u00e9").inOrder();
        assertThat(value.quoted()).containsExactly("a", "b").inOrder();
        assertThat(value.some().orElseThrow()).isEmpty();
        assertThat(value.defaulted()).isEmpty();
        assertThat(value.secret()).containsExactly("h", "u").inOrder();
        assertThat(value.toString()).doesNotContain("h, u");
        assertThat(WordsCodec.INSTANCE.toJson(value)).isEqualTo(WRITTEN);
        assertThat(WordsCodec.INSTANCE.toJson(BOTH.read(WRITTEN))).isEqualTo(WRITTEN);
        assertThat(BOTH.read("{}").defaulted()).isEmpty();
    }

    @Test
    void elementsOfAnArrayAreNotSplitUnlessTheyAreSpaceDelimited() {
        WordsView view = new WordsView();
        String json = DOCUMENT.replace("\"a, b\\u002cc,,\u00e9\"", "[\"a,b\",\"\",\"\\u002c\"]");
        Words value = WordsCodec.INSTANCE.read(json);
        view.parse(json.getBytes(UTF_8));
        assertThat(value.tags()).containsExactly("a,b", "", ",").inOrder();
        assertThat(value.spaced()).containsExactly("x y", "", "z").inOrder();
        assertThat(value.scope()).containsExactly("x", "y", "z").inOrder();
        ViewComparison.assertSaysTheSame(view, value);
        for (int round = 0; round < 2; round++) {
            assertThat(words(view.spaced())).containsExactly("x y", "", "z").inOrder();
        }
    }

    private static List<String> words(WordCursor cursor) {
        List<String> words = new ArrayList<>();
        while (cursor.next()) {
            words.add(cursor.word().text());
        }
        return words;
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ",", "a,b", ",a", "a,"})
    void whatWouldBeReadBackAsSomethingElseIsNotWritten(String word) {
        Words value = with(Arrays.asList("a", word));
        JsonException error = assertThrows(JsonException.class, () -> WordsCodec.INSTANCE.toJson(value));
        assertThat(error.code()).isEqualTo(JsonErrorCode.INVALID_VALUE);
        assertThat(error.path()).isEqualTo("$.tags");
        assertThat(WordsCodec.INSTANCE.toJson(with(List.of("a b", "'", "\"")))).contains("\"tags\":\"a b,',\\\"\"");
    }

    @Test
    void nullIsNoWord() {
        Words value = with(Arrays.asList("a", null));
        assertThat(assertThrows(JsonException.class, () -> WordsCodec.INSTANCE.toJson(value))
                        .code())
                .isEqualTo(JsonErrorCode.INVALID_VALUE);
        assertThat(BOTH.read("{\"tags\":null}").tags()).isNull();
    }

    private static Words with(@Nullable List<@Nullable String> tags) {
        return new Words(tags, null, null, Optional.empty(), List.of(), null, null);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"tags\":1}             | WRONG_TYPE          | $.tags",
                "{\"tags\":{}}            | WRONG_TYPE          | $.tags",
                "{\"tags\":[1]}           | WRONG_TYPE          | $.tags[0]",
                "{\"tags\":[\"a\",null]}  | NULL_VALUE          | $.tags[1]",
                "{\"tags\":[\"a\",]}      | UNEXPECTED_CHARACTER | $.tags[1]",
                "{\"some\":true}          | WRONG_TYPE          | $.some"
            })
    void otherValuesAreRejected(String json, JsonErrorCode code, String path) {
        JsonException error = assertThrows(JsonException.class, () -> BOTH.read(json));
        assertThat(error.code()).isEqualTo(code);
        assertThat(error.path()).isEqualTo(path);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"a,b,c,d\"", "[\"a\",\"b\",\"c\",\"d\"]"})
    void wordsAreCountedAsElements(String words) {
        JsonLimits limits = JsonLimits.builder().maxElements(3).build();
        byte[] json = ("{\"tags\":" + words + "}").getBytes(UTF_8);
        JsonCodec<Words> codec = WordsCodec.INSTANCE;
        JsonException read = assertThrows(
                JsonException.class, () -> codec.read(JsonReader.create(limits).reset(json)));
        assertThat(read.code()).isEqualTo(JsonErrorCode.TOO_MANY_ELEMENTS);
        JsonException viewed = assertThrows(JsonException.class, () -> new WordsView(limits).parse(json));
        assertThat(viewed.getMessage()).isEqualTo(read.getMessage());
    }

    /** Codec and view agree about each, and nothing but a JsonException comes out. */
    @Test
    void damageAtEveryPositionIsReadOrRejected() {
        byte[] document = WRITTEN.getBytes(UTF_8);
        byte[] replacements = {'"', '{', '[', ',', '\'', '|', '0', '-', ' ', '\\', 0, -1};
        assertThat(BOTH.rejectionsOfDamaged(document, replacements)).isAtLeast(4 * document.length);
    }
}
