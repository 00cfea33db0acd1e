package dev.jeton.integration;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.jeton.JsonErrorCode;
import dev.jeton.JsonException;
import dev.jeton.annotation.Json;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an alias beside its name means. */
class TogetherTest {
    private static final ViewedCodec<Together, TogetherView> BOTH =
            new ViewedCodec<>(TogetherCodec.INSTANCE, new TogetherView(), TogetherView::toValue);

    private static final ViewedCodec<Together.Last, Together_LastView> LAST =
            new ViewedCodec<>(Together_LastCodec.INSTANCE, new Together_LastView(), Together_LastView::toValue);

    /** Each name with its value, and each alias with another one. */
    private static final List<String> NAMES = List.of(
            "\"expiresIn\":1",
            "\"audience\":[\"a\"]",
            "\"defaulted\":\"t\"",
            "\"number\":2",
            "\"optional\":3",
            "\"color\":\"red\"",
            "\"decimal\":4.5",
            "\"nested\":{\"id\":\"n\"}",
            "\"list\":[{\"id\":\"l\"}]",
            "\"map\":{\"m\":5}",
            "\"inner\":{\"expiresIn\":6,\"defaulted\":\"none\",\"number\":5}");

    private static final List<String> ALIASES = List.of(
            "\"expires\":10",
            "\"aud\":[\"x\",null]",
            "\"name\":null",
            "\"count\":null",
            "\"seconds\":null",
            "\"colour\":\"grass\"",
            "\"price\":40",
            "\"part\":{\"id\":\"p\"}",
            "\"parts\":[{\"id\":\"o\"},null]",
            "\"limits\":{\"k\":50}",
            "\"again\":{\"expires\":60,\"part\":{\"id\":\"q\"}}");

    /** Made by setters. */
    @Json(view = true)
    static class Bean {
        private int retries = 3;

        public int getRetries() {
            return retries;
        }

        @Json.Alias(value = "tries", together = Json.Together.PREFER_NAME)
        public void setRetries(int retries) {
            this.retries = retries;
        }
    }

    private static String object(List<String> members) {
        return "{" + String.join(",", members) + "}";
    }

    @Test
    void valueUnderTheNameCountsInEveryOrder() {
        String expected = object(NAMES);
        assertThat(TogetherCodec.INSTANCE.toJson(BOTH.read(expected))).isEqualTo(expected);
        List<String> members = new ArrayList<>(NAMES);
        members.addAll(ALIASES);
        Random random = new Random(4);
        for (int round = 0; round < 200; round++) {
            assertWithMessage(object(members))
                    .that(TogetherCodec.INSTANCE.toJson(BOTH.read(object(members))))
                    .isEqualTo(expected);
            Collections.shuffle(members, random);
        }
    }

    @Test
    void aliasAloneIsTheValue() {
        Together value = BOTH.read(object(ALIASES));
        assertThat(value.expiresIn()).isEqualTo(10);
        assertThat(value.audience()).containsExactly("x", null).inOrder();
        assertThat(value.defaulted()).isNull();
        assertThat(value.number()).isEqualTo(5);
        assertThat(value.color()).isEqualTo(Color.DARK_GREEN);
        assertThat(value.inner().nested().id()).isEqualTo("q");
        assertThat(value.extra()).isEmpty();
        assertThat(TogetherCodec.INSTANCE.toJson(value)).contains("\"expiresIn\":10,\"audience\":[\"x\",null]");
    }

    @Test
    void nullUnderTheNameCountsToo() {
        for (String json : List.of(
                "{\"expires\":1,\"audience\":null,\"aud\":[\"a\"],\"nested\":null,\"part\":{},\"optional\":null,\"seconds\":3,\"number\":null,\"count\":4}",
                "{\"aud\":[\"a\"],\"part\":{},\"seconds\":3,\"count\":4,\"audience\":null,\"nested\":null,\"optional\":null,\"number\":null,\"expires\":1}")) {
            Together value = BOTH.read(json);
            assertThat(value.audience()).isNull();
            assertThat(value.nested()).isNull();
            assertThat(value.optional()).isEmpty();
            assertThat(value.number()).isEqualTo(5);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"expiresIn\":1,\"expiresIn\":1}                 | DUPLICATE_MEMBER | $.expiresIn",
                "{\"expires\":1,\"expiresIn\":1,\"expires\":1}     | DUPLICATE_MEMBER | $.expires",
                "{\"aud\":[],\"audiences\":[]}                     | DUPLICATE_MEMBER | $.aud",
                "{\"rejecting\":\"a\",\"other\":\"a\"}             | DUPLICATE_MEMBER | $.rejecting",
                "{\"defaulted\":\"t\"}                                  | MISSING_MEMBER   | $.expiresIn",
                "{\"expiresIn\":1,\"expires\":null}                | NULL_VALUE       | $.expires",
                "{\"expires\":null,\"expiresIn\":1}                | NULL_VALUE       | $.expires",
                "{\"expiresIn\":1,\"audience\":[],\"aud\":[1]}     | WRONG_TYPE       | $.aud[0]",
                "{\"expiresIn\":1,\"aud\":[1],\"audience\":[]}     | WRONG_TYPE       | $.aud[0]",
                "{\"expiresIn\":1,\"nested\":{},\"part\":{\"id\":1}}  | WRONG_TYPE       | $.part.id",
                "{\"expiresIn\":1,\"inner\":null,\"again\":{}}      | MISSING_MEMBER   | $.again.expiresIn",
                "{\"expiresIn\":1,\"list\":[],\"parts\":[{\"id\":1}]} | WRONG_TYPE     | $.parts[0].id"
            })
    void whatStandsUnderAnAliasMustFitInEitherOrder(String json, JsonErrorCode code, String path) {
        JsonException error = assertThrows(JsonException.class, () -> BOTH.read(json));
        assertWithMessage(error.getMessage()).that(error.code()).isEqualTo(code);
        assertThat(error.path()).isEqualTo(path);
        assertThat(error.getMessage())
                .isEqualTo(assertThrows(JsonException.class, () -> new TogetherView().parse(json.getBytes(UTF_8)))
                        .getMessage());
    }

    @Test
    void whereTheLastOneWinsItDoesAmongNamesAndAmongAliases() {
        for (String json : List.of(
                "{\"a\":\"1\",\"a\":\"2\",\"b\":\"3\",\"c\":\"4\",\"number\":5,\"number\":6}",
                "{\"b\":\"3\",\"number\":5,\"a\":\"1\",\"c\":\"4\",\"a\":\"2\",\"number\":6}")) {
            assertThat(LAST.read(json)).isEqualTo(new Together.Last("2", 6));
        }
        assertThat(LAST.read("{\"b\":\"3\",\"c\":\"4\",\"required\":1,\"number\":2}"))
                .isEqualTo(new Together.Last("4", 1));
        assertThat(LAST.read("{\"b\":\"3\",\"a\":null,\"required\":1}")).isEqualTo(new Together.Last(null, 1));
    }

    @Test
    void setterIsCalledWhereEitherComes() {
        var codec = TogetherTest_BeanCodec.INSTANCE;
        assertThat(codec.read("{}").getRetries()).isEqualTo(3);
        assertThat(codec.read("{\"tries\":4}").getRetries()).isEqualTo(4);
        assertThat(codec.read("{\"retries\":5,\"tries\":4}").getRetries()).isEqualTo(5);
        assertThat(codec.read("{\"tries\":4,\"retries\":5}").getRetries()).isEqualTo(5);
    }

    @Test
    void viewKeepsNothingOfTheDocumentBefore() {
        TogetherView view = new TogetherView();
        view.parse(
                "{\"expires\":1,\"nested\":{\"id\":\"a\"},\"part\":{\"id\":\"b\"},\"color\":\"red\"}".getBytes(UTF_8));
        view.parse("{\"expires\":2}".getBytes(UTF_8));
        assertThat(view.expiresIn()).isEqualTo(2);
        assertThat(view.hasExpiresIn()).isTrue();
        assertThat(view.nested()).isNull();
        assertThat(view.color()).isNull();
        assertThat(view.hasDefaulted()).isFalse();
        assertThat(view.defaulted().text()).isEqualTo("none");
    }

    @Test
    void damageAtEveryPositionIsReadOrRejected() {
        List<String> members = new ArrayList<>(NAMES);
        members.addAll(ALIASES);
        byte[] document = object(members).getBytes(UTF_8);
        byte[] replacements = {'"', '{', '}', '[', ']', ',', ':', '0', '-', ' ', 'x', '\\', 0, -1};
        assertThat(BOTH.rejectionsOfDamaged(document, replacements)).isAtLeast(4 * document.length);
    }
}
