package dev.jeton.integration.own;

import static com.google.common.truth.Truth.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.jeton.JsonErrorCode;
import dev.jeton.JsonException;
import dev.jeton.integration.JsonComparedCodec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Codecs that users wrote, where a container or another value takes no null. */
class ShelfTest {
    private static final String DOCUMENT =
            ("{'single':'s','queue':['a','b'],'map':{'k':'v'},'numbers':['ff'],'sorted':['1','a'],"
                            + "'deep':{'d':['e',7]},'labels':['l'],'optional':['o',{}],'patch':['p'],'verdicts':[null,true]}")
                    .replace('\'', '"');

    private static final JsonComparedCodec<Shelf, ShelfView> BOTH =
            new JsonComparedCodec<>(ShelfCodec.INSTANCE, new ShelfView(), ShelfView::toValue);

    @Test
    void documentGoesInAndOutOfCodecAndView() {
        assertThat(BOTH.toJson(BOTH.read(DOCUMENT)))
                .isEqualTo(DOCUMENT.replace("7]", "\"\"]").replace("{}]", "\"\"]"));
        assertThat(BOTH.read(DOCUMENT).verdicts())
                .containsExactly(Verdict.UNDECIDED, Verdict.GUILTY)
                .inOrder();
    }

    /** The codec never sees it, though it would take it, and the view rejects it at the same place. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "$.single      | {'single':>null}",
                "$.queue[1]    | {'single':[],'queue':['b', >null]}",
                "$.map.*       | {'single':[],'map':{'a':>null}}",
                "$.numbers[0]  | {'single':[],'numbers':[>null]}",
                "$.sorted[1]   | {'single':[],'sorted':['a',>null]}",
                "$.deep.*[0]   | {'single':[],'deep':{'a':[>null]}}",
                "$.labels[0]   | {'single':[],'labels':[>null]}",
                "$.optional[0] | {'single':[],'optional':[>null]}",
                "$.patch[0]    | {'single':[],'patch':[>null]}"
            })
    void nullIsRejectedByCodecAndViewWhereTheContainerTakesNone(String path, String marked) {
        String text = marked.replace('\'', '"');
        JsonException error = assertThrows(JsonException.class, () -> BOTH.read(text.replace(">", "")));
        assertThat(error.code()).isEqualTo(JsonErrorCode.NULL_VALUE);
        assertThat(error.path()).isEqualTo(path);
        assertThat(error.offset()).isEqualTo(text.indexOf('>'));
    }

    @Test
    void oneValueOfACodecThatWouldTakeNullIsNotNull() {
        JsonException error = assertThrows(JsonException.class, () -> Shelf_LabelCodec.INSTANCE.read("null"));
        assertThat(error.code()).isEqualTo(JsonErrorCode.NULL_VALUE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"numbers", "sorted"})
    void nullThatACodecMakesIsRejectedAtTheElementAndTheViewLeavesItToTheCodec(String name) {
        String json = "{\"single\":[],\"" + name + "\":[\"1\",\"\"]}";
        JsonException error = assertThrows(JsonException.class, () -> ShelfCodec.INSTANCE.read(json));
        assertThat(error.code()).isEqualTo(JsonErrorCode.NULL_VALUE);
        assertThat(error.path()).isEqualTo("$." + name + "[1]");
        ShelfView view = new ShelfView();
        view.parse(json.getBytes(UTF_8));
        assertThat(assertThrows(JsonException.class, view::toValue).getMessage())
                .isEqualTo(error.getMessage());
    }

    @Test
    void nullIsAnElementWhereTheContainerTakesIt() {
        assertThat(BOTH.read("{\"single\":[null,\"a\"]}").single())
                .containsExactly(null, new Tag("a"))
                .inOrder();
    }
}
