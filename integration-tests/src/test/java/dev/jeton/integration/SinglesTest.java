package dev.jeton.integration;

import static com.google.common.truth.Truth.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.jeton.ElementCursor;
import dev.jeton.JsonErrorCode;
import dev.jeton.JsonException;
import dev.jeton.annotation.Json;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One element in place of an array of it. */
class SinglesTest {
    private static final ViewedCodec<Singles, SinglesView> BOTH =
            new ViewedCodec<>(SinglesCodec.INSTANCE, new SinglesView(), SinglesView::toValue);

    private static final String ALONE =
            "{\"aud\":\"a\",\"colors\":\"red\",\"codes\":7,\"maps\":{\"a\":1},\"branches\":{\"id\":1},"
                    + "\"times\":5,\"instants\":\"1970-01-01T00:00:00Z\",\"known\":[\"b\"]}";
    private static final String IN_ARRAYS =
            "{\"aud\":[\"a\"],\"colors\":[\"red\"],\"codes\":[7],\"maps\":[{\"a\":1}],\"branches\":[{\"id\":1}],"
                    + "\"times\":[5],\"instants\":[\"1970-01-01T00:00:00Z\"],\"known\":[\"b\"]}";
    private static final String MANY = "{\"aud\":[\"a\",null,\"b\"],\"colors\":[],\"codes\":[null],\"maps\":[null],"
            + "\"branches\":[{\"id\":1,\"more\":[]},{\"id\":2}],\"times\":[5,6],\"instants\":[null],\"known\":[\"a\",\"c\"]}";

    /** One that must be there, and one with a default. */
    @Json(view = true)
    record Audience(
            @Json.Required @Json.SingleOrArray List<String> aud,
            @Json.SingleOrArray @Json.Default("[]") Set<String> scopes) {}

    /** In a class with setters, where arrays are what is set. */
    @Json(naming = Json.Naming.SNAKE_CASE)
    static class Settings {
        private long[] retryTimes = {};

        @Json.SingleOrArray
        public long[] getRetryTimes() {
            return retryTimes;
        }

        public void setRetryTimes(long[] retryTimes) {
            this.retryTimes = retryTimes;
        }
    }

    @ParameterizedTest
    @CsvSource({"0", "1"})
    void elementAloneIsReadAsAnArrayOfIt(int form) {
        String json = List.of(ALONE, IN_ARRAYS).get(form);
        Singles value = SinglesCodec.INSTANCE.read(json);
        assertThat(value.aud()).containsExactly("a");
        assertThat(value.colors()).containsExactly(Color.RED);
        assertThat(value.codes().orElseThrow()).containsExactly(7);
        assertThat(value.maps()).containsExactly(Map.of("a", 1));
        assertThat(value.branches()).hasSize(1);
        assertThat(value.times()).isEqualTo(new long[] {5});
        assertThat(value.instants()).isEqualTo(new Instant[] {Instant.EPOCH});
        assertThat(value.known()).containsExactly("b");
        SinglesView view = new SinglesView();
        view.parse(json.getBytes(UTF_8));
        ViewComparison.assertSaysTheSame(view, value);
        assertThat(SinglesCodec.INSTANCE.toJson(view.toValue())).isEqualTo(ALONE);
    }

    @Test
    void onlyElementIsWrittenAloneUnlessArraysAreForced() {
        assertThat(SinglesCodec.INSTANCE.toJson(SinglesCodec.INSTANCE.read(IN_ARRAYS)))
                .isEqualTo(ALONE);
        assertThat(SinglesCodec.INSTANCE.read("{\"known\":\"b\"}").known()).containsExactly("b");
        Settings settings = SinglesTest_SettingsCodec.INSTANCE.read("{\"retry_times\":3}");
        assertThat(SinglesTest_SettingsCodec.INSTANCE.toJson(settings)).isEqualTo("{\"retry_times\":3}");
    }

    @Test
    void noneSeveralAndNullAreWrittenInBrackets() {
        Singles value = SinglesCodec.INSTANCE.read(MANY);
        assertThat(SinglesCodec.INSTANCE.toJson(value)).isEqualTo(MANY);
        SinglesView view = new SinglesView();
        view.parse(MANY.getBytes(UTF_8));
        ViewComparison.assertSaysTheSame(view, value);
        Singles nulls = new Singles(
                Collections.singletonList(null),
                Set.of(),
                Optional.empty(),
                null,
                null,
                null,
                new Instant[] {null},
                null);
        assertThat(SinglesCodec.INSTANCE.toJson(nulls)).isEqualTo("{\"aud\":[null],\"colors\":[],\"instants\":[null]}");
    }

    @Test
    void nullIsNoElement() {
        assertThat(SinglesCodec.INSTANCE.read("{\"aud\":null}").aud()).isNull();
        assertThat(SinglesTest_AudienceCodec.INSTANCE.read("{\"aud\":\"a\"}").scopes())
                .isEmpty();
        byte[] json = "{\"aud\":null}".getBytes(UTF_8);
        JsonException read = assertThrows(JsonException.class, () -> SinglesTest_AudienceCodec.INSTANCE.read(json));
        assertThat(read.code()).isEqualTo(JsonErrorCode.NULL_VALUE);
        JsonException viewed = assertThrows(JsonException.class, () -> new SinglesTest_AudienceView().parse(json));
        assertThat(viewed.getMessage()).isEqualTo(read.getMessage());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"aud\":1}              | WRONG_TYPE     | $.aud",
                "{\"aud\":{}}             | WRONG_TYPE     | $.aud",
                "{\"aud\":[[\"a\"]]}      | WRONG_TYPE     | $.aud[0]",
                "{\"colors\":\"pink\"}    | UNKNOWN_VALUE  | $.colors",
                "{\"colors\":[\"pink\"]}  | UNKNOWN_VALUE  | $.colors[0]",
                "{\"codes\":\"x\"}        | INVALID_NUMBER | $.codes",
                "{\"maps\":{\"a\":true}}  | WRONG_TYPE     | $.maps.*",
                "{\"branches\":{\"id\":\"1\"}} | WRONG_TYPE | $.branches.id",
                "{\"times\":5.5}          | NOT_AN_INTEGER | $.times",
                "{\"instants\":\"today\"} | INVALID_VALUE  | $.instants"
            })
    void elementAloneIsHeldToWhatAnElementIs(String json, JsonErrorCode code, String path) {
        JsonException read = assertThrows(JsonException.class, () -> SinglesCodec.INSTANCE.read(json));
        assertThat(read.code()).isEqualTo(code);
        assertThat(read.path()).isEqualTo(path);
        JsonException viewed = assertThrows(JsonException.class, () -> new SinglesView().parse(json.getBytes(UTF_8)));
        assertThat(viewed.getMessage()).isEqualTo(read.getMessage());
    }

    @Test
    void cursorGoesOverTheElementAlone() {
        SinglesView view = new SinglesView();
        view.parse("{\"aud\": \"a\\u0062\" ,\"maps\":{\"a\":1},\"times\":5}".getBytes(UTF_8));
        for (int round = 0; round < 2; round++) {
            ElementCursor aud = view.aud();
            assertThat(aud.isPresent()).isTrue();
            assertThat(aud.index()).isEqualTo(-1);
            assertThat(aud.next()).isTrue();
            assertThat(aud.index()).isEqualTo(0);
            assertThat(aud.asRaw().text()).isEqualTo("\"a\\u0062\"");
            assertThat(aud.asSlice().text()).isEqualTo("ab");
            assertThat(aud.next()).isFalse();
            assertThat(aud.index()).isEqualTo(1);
            assertThat(aud.next()).isFalse();
            ElementCursor maps = view.maps();
            assertThat(maps.next()).isTrue();
            assertThat(maps.asMap().next()).isTrue();
            assertThat(maps.next()).isFalse();
            ElementCursor times = view.times();
            assertThat(times.next()).isTrue();
            assertThat(times.next()).isFalse();
        }
        assertThat(view.known().isPresent()).isFalse();
        view.parse("{\"aud\":[\"a\",\"b\"]}".getBytes(UTF_8));
        assertThat(view.aud().next()).isTrue();
        assertThat(view.aud().next()).isTrue();
    }

    /** Codec and view agree about each, and nothing but a JsonException comes out. */
    @ParameterizedTest
    @CsvSource({"0", "1", "2"})
    void damageAtEveryPositionIsReadOrRejected(int form) {
        byte[] document = List.of(ALONE, IN_ARRAYS, MANY).get(form).getBytes(UTF_8);
        byte[] replacements = {'"', '{', '}', '[', ']', ',', '0', '-', ' ', 'x', 0, -1};
        assertThat(BOTH.rejectionsOfDamaged(document, replacements)).isAtLeast(5 * document.length);
    }
}
