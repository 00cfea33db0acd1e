package dev.jeton.integration;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.jeton.JsonErrorCode;
import dev.jeton.JsonException;
import dev.jeton.JsonLimits;
import dev.jeton.JsonReader;
import dev.jeton.Patch;
import dev.jeton.annotation.Json;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Values of a wrong type or form that count as absent. */
class ForgivingTest {
    private static final ViewedCodec<Forgiving, ForgivingView> BOTH =
            new ViewedCodec<>(ForgivingCodec.INSTANCE, new ForgivingView(), ForgivingView::toValue);

    private static final String ABSENT =
            ForgivingCodec.INSTANCE.toJson(ForgivingCodec.INSTANCE.read("{\"last\":\"z\"}"));

    private static final String RIGHT =
            "{\"count\":7,\"expiresIn\":8,\"lenient\":\"9\",\"text\":\"t\",\"defaulted\":\"d\","
                    + "\"color\":\"red\",\"open\":\"pink\",\"instant\":\"1970-01-01T00:00:00Z\","
                    + "\"uuid\":\"f81d4fae-7dec-11d0-a765-00a0c91e6bf6\",\"numbers\":[1,null],\"longs\":[2],\"list\":[\"l\"],"
                    + "\"map\":{\"red\":[\"m\"]},\"scope\":\"a b\",\"inner\":{\"id\":\"i\",\"flag\":true,\"number\":3},"
                    + "\"inners\":[{\"id\":\"j\",\"number\":4}],\"again\":{\"count\":5,\"last\":\"y\"},\"last\":\"z\"}";

    private static final String WRONG = "{\"count\":\"7\",\"expiresIn\":1e99,\"lenient\":\"x\",\"text\":[\"t\"],"
            + "\"defaulted\":{\"a\":1},\"color\":\"pink\",\"open\":7,\"instant\":\"today\",\"uuid\":\"f81d\",\"numbers\":[1,\"2\"],"
            + "\"longs\":[2,2.5],\"list\":\"l\",\"map\":{\"red\":[\"m\"],\"pink\":1},\"scope\":[\"a\",1],"
            + "\"inner\":{\"flag\":true},\"inners\":[{\"id\":\"j\"},{\"id\":1}],\"again\":[],\"last\":\"z\"}";

    /** Made by setters: what is not set keeps what its initialiser gave it. */
    @Json
    static class Settings {
        private int retries = 3;

        @Nullable
        private List<String> hosts = List.of("localhost");

        @Json.DefaultOnError
        public int getRetries() {
            return retries;
        }

        public void setRetries(int retries) {
            this.retries = retries;
        }

        @Json.DefaultOnError
        public @Nullable List<String> getHosts() {
            return hosts;
        }

        public void setHosts(@Nullable List<String> hosts) {
            this.hosts = hosts;
        }
    }

    /** The same where what comes last counts. */
    @Json(duplicates = Json.Duplicates.LAST_WINS)
    static class LastSettings extends Settings {}

    /** Where a member may come twice. */
    @Json(duplicates = Json.Duplicates.LAST_WINS, view = true)
    record Last(
            @Json.DefaultOnError int count,
            @Json.DefaultOnError @Json.Default("d") String defaulted,
            @Json.DefaultOnError @Nullable List<Integer> list) {}

    @Test
    void rightValuesAreReadAsEver() {
        assertThat(ForgivingCodec.INSTANCE.toJson(BOTH.read(RIGHT)))
                .isEqualTo(RIGHT.replace("\"lenient\":\"9\"", "\"lenient\":9")
                        .replace("\"number\":4}", "\"flag\":false,\"number\":4}")
                        .replace(
                                "\"count\":5,",
                                "\"count\":5,\"expiresIn\":3600,\"defaulted\":\"none\",\"open\":\"red\",\"list\":[],"));
    }

    @Test
    void wrongValuesCountAsAbsent() {
        assertThat(ForgivingCodec.INSTANCE.toJson(BOTH.read(WRONG))).isEqualTo(ABSENT);
        ForgivingView view = new ForgivingView();
        view.parse(RIGHT.getBytes(UTF_8));
        view.parse(WRONG.getBytes(UTF_8));
        assertThat(view.hasCount()).isFalse();
        assertThat(view.hasExpiresIn()).isFalse();
        assertThat(view.expiresIn()).isEqualTo(3600);
        assertThat(view.defaulted().text()).isEqualTo("none");
        assertThat(view.open()).isEqualTo(Color.RED);
        assertThat(view.hasInner()).isFalse();
        assertThat(view.inner()).isNull();
        assertThat(view.inners().isPresent()).isFalse();
        assertThat(view.again()).isNull();
        assertThat(view.last().text()).isEqualTo("z");
    }

    /** Each of the members alone, among those that are right. */
    @Test
    void oneWrongValueLeavesTheOthersAsTheyAre() {
        List<String> right = members(RIGHT);
        List<String> wrong = members(WRONG);
        assertThat(wrong).hasSize(right.size());
        for (int i = 0; i < right.size() - 1; i++) {
            String with = String.join(",", right).replace(right.get(i), wrong.get(i));
            String without = String.join(",", right).replace(right.get(i) + ",", "");
            assertWithMessage(wrong.get(i))
                    .that(ForgivingCodec.INSTANCE.toJson(BOTH.read("{" + with + "}")))
                    .isEqualTo(ForgivingCodec.INSTANCE.toJson(BOTH.read("{" + without + "}")));
        }
    }

    private static List<String> members(String json) {
        return List.of(json.substring(1, json.length() - 1)
                .split(
                        ",(?=\"(count|expiresIn|lenient|text|defaulted|color|open|instant|uuid|numbers|longs|list|map|scope|inner|"
                                + "inners|again|last)\":(?!5|\"y))"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "true", "7.5", "2147483648", "-1e3", "\"\"", "{\"a\":[{}]}", "[[7]]", "[]"})
    void anyValueThatIsNoneIsForgiven(String value) {
        assertThat(BOTH.read("{\"count\": " + value + " ,\"last\":\"z\"}").count())
                .isEqualTo(0);
        assertThat(BOTH.read("{\"expiresIn\":" + value.replace("2147483648", "9223372036854775808") + "}")
                        .expiresIn())
                .isEqualTo(3600);
    }

    @Test
    void nullStaysNullWhereThePropertyMayBeNull() {
        Forgiving value = BOTH.read("{\"defaulted\":null,\"open\":null,\"text\":null,\"list\":null}");
        assertThat(value.defaulted()).isNull();
        assertThat(value.open()).isNull();
        assertThat(value.list()).isNull();
    }

    @Test
    void eachValueThatIsForgivenHasADefaultOfItsOwn() {
        List<String> first = BOTH.read("{\"list\":1}").list();
        first.add("changed");
        assertThat(BOTH.read("{\"list\":2}").list()).isEmpty();
    }

    @Test
    void innermostValueIsForgivenFirst() {
        Forgiving value = BOTH.read(
                "{\"inner\":{\"id\":\"i\",\"flag\":\"yes\",\"number\":1},\"again\":{\"again\":{\"count\":[]}}}");
        assertThat(value.inner()).isEqualTo(new Forgiving.Inner("i", false, 1));
        assertThat(value.again().again().count()).isEqualTo(0);
        Forgiving outer = BOTH.read(
                "{\"inner\":{\"id\":\"i\",\"flag\":\"yes\",\"number\":\"1\"},\"again\":{\"again\":{\"last\":1}}}");
        assertThat(outer.inner()).isNull();
        assertThat(outer.again().again()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"count\":01}                          | INVALID_NUMBER       | $.count",
                "{\"count\":tru}                         | UNEXPECTED_CHARACTER | $.count",
                "{\"count\":[1,}                         | UNEXPECTED_CHARACTER | $.count[1]",
                "{\"count\":\"\\x\"}                     | INVALID_ESCAPE       | $.count",
                "{\"count\":{\"a\":1,\"a\":2}}           | DUPLICATE_MEMBER     | $.count.*",
                "{\"count\":[{\"a\":{\"b\":1,\"\\u0062\":2}}]} | DUPLICATE_MEMBER | $.count[0].*.*",
                "{\"count\":\"1\",\"count\":1}           | DUPLICATE_MEMBER     | $.count",
                "{\"inner\":{\"id\":\"i\",\"id\":\"i\"}} | DUPLICATE_MEMBER     | $.inner.id",
                "{\"inner\":{\"id\":1,\"number\":1,\"number\":1}} | DUPLICATE_MEMBER | $.inner.*",
                "{\"map\":{\"red\":1,\"red\":[]}}        | DUPLICATE_MEMBER     | $.map.*",
                "{\"inner\":{\"id\":1}                   | UNEXPECTED_END       | $.inner",
                "{\"count\":\"1\"}}                      | TRAILING_CONTENT     | $",
                "{\"count\":\"1\",\"last\":2}            | WRONG_TYPE           | $.last",
                "{\"again\":{\"inner\":[{\"a\":1 2}]}}   | UNEXPECTED_CHARACTER | $.again.inner[0].*"
            })
    void whatIsMalformedOrComesTwiceIsNotForgiven(String json, JsonErrorCode code, String path) {
        JsonException error = assertThrows(JsonException.class, () -> BOTH.read(json));
        assertWithMessage(error.getMessage()).that(error.code()).isEqualTo(code);
        assertThat(error.path()).isEqualTo(path);
        assertThat(error.getMessage())
                .isEqualTo(assertThrows(JsonException.class, () -> new ForgivingView().parse(json.getBytes(UTF_8)))
                        .getMessage());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"count\":[[[[]]]]}            | TOO_DEEP",
                "{\"count\":\"12345678901\"}     | STRING_TOO_LONG",
                "{\"text\":12345678901}          | NUMBER_TOO_LONG",
                "{\"count\":[1,2,3,4,5,6]}       | TOO_MANY_ELEMENTS",
                "{\"numbers\":[1,\"\",3,4,5,6]}  | TOO_MANY_ELEMENTS",
                "{\"list\":{\"a\":1,\"b\":2,\"c\":3,\"d\":4,\"e\":5,\"f\":6}} | TOO_MANY_MEMBERS"
            })
    void limitsHoldInWhatIsForgiven(String json, JsonErrorCode code) {
        JsonLimits limits = JsonLimits.builder()
                .maxDepth(4)
                .maxStringBytes(10)
                .maxNumberBytes(10)
                .maxElements(5)
                .maxMembers(5)
                .build();
        JsonException read = assertThrows(
                JsonException.class,
                () -> ForgivingCodec.INSTANCE.read(JsonReader.create(limits).reset(json)));
        assertThat(read.code()).isEqualTo(code);
        JsonException viewed =
                assertThrows(JsonException.class, () -> new ForgivingView(limits).parse(json.getBytes(UTF_8)));
        assertThat(viewed.getMessage()).isEqualTo(read.getMessage());
    }

    @Test
    void setterOfAForgivenValueIsNotCalled() {
        var codec = ForgivingTest_SettingsCodec.INSTANCE;
        assertThat(codec.toJson(codec.read("{\"retries\":\"many\",\"hosts\":[1]}")))
                .isEqualTo("{\"retries\":3,\"hosts\":[\"localhost\"]}");
        assertThat(codec.toJson(codec.read("{\"retries\":4,\"hosts\":[\"a\"]}")))
                .isEqualTo("{\"retries\":4,\"hosts\":[\"a\"]}");
        assertThat(codec.read("{\"hosts\":null}").getHosts()).isNull();
        assertThat(assertThrows(JsonException.class, () -> codec.read("{\"retries\":\"many\",\"retries\":4}"))
                        .code())
                .isEqualTo(JsonErrorCode.DUPLICATE_MEMBER);
    }

    @Test
    void whereTheLastOneWinsAForgivenOneMakesThePropertyAbsent() {
        var settings = ForgivingTest_LastSettingsCodec.INSTANCE;
        assertThat(settings.read("{\"retries\":4,\"retries\":\"many\"}").getRetries())
                .isEqualTo(3);
        assertThat(settings.read("{\"retries\":\"many\",\"retries\":4}").getRetries())
                .isEqualTo(4);
        ViewedCodec<Last, ForgivingTest_LastView> both = new ViewedCodec<>(
                ForgivingTest_LastCodec.INSTANCE, new ForgivingTest_LastView(), ForgivingTest_LastView::toValue);
        assertThat(both.read(
                        "{\"count\":1,\"defaulted\":\"t\",\"list\":[1],\"count\":[],\"defaulted\":1,\"list\":[\"\"]}"))
                .isEqualTo(new Last(0, "d", null));
        assertThat(
                        both.read(
                                "{\"count\":[],\"defaulted\":1,\"list\":{\"a\":1,\"a\":2},\"count\":1,\"defaulted\":\"t\",\"list\":[1]}"))
                .isEqualTo(new Last(1, "t", List.of(1)));
    }

    /** Null is a value of these. */
    @Json(view = true)
    record Changes(
            @Json.DefaultOnError Patch<Integer> count,
            @Json.DefaultOnError Patch<List<@Nullable Integer>> list,
            @Json.DefaultOnError @Nullable Numbers numbers) {}

    /** A list that is one value. */
    @Json
    record Numbers(@Json.Value List<Integer> list) {}

    @Test
    void wrongPatchesAreAbsentAndNullIsAValueOfThem() {
        ViewedCodec<Changes, ForgivingTest_ChangesView> both = new JsonComparedCodec<>(
                ForgivingTest_ChangesCodec.INSTANCE,
                new ForgivingTest_ChangesView(),
                ForgivingTest_ChangesView::toValue);
        assertThat(both.read("{\"count\":null,\"list\":null}"))
                .isEqualTo(new Changes(Patch.ofNull(), Patch.ofNull(), null));
        assertThat(both.read("{\"count\":\"1\",\"list\":[1,\"2\"]}"))
                .isEqualTo(new Changes(Patch.absent(), Patch.absent(), null));
        assertThat(both.read("{\"count\":1,\"list\":[2]}"))
                .isEqualTo(new Changes(Patch.of(1), Patch.of(List.of(2)), null));
        ForgivingTest_ChangesView view = new ForgivingTest_ChangesView();
        view.parse("{\"count\":null,\"list\":[null]}".getBytes(UTF_8));
        assertThat(view.isCountNull()).isTrue();
        assertThat(view.hasList()).isTrue();
        view.parse("{\"count\":[],\"list\":{}}".getBytes(UTF_8));
        assertThat(view.isCountNull()).isFalse();
        assertThat(view.hasCount()).isFalse();
        assertThat(view.list().isPresent()).isFalse();
    }

    @Test
    void wrongElementOfAListThatIsOneValueMakesItAbsent() {
        ViewedCodec<Changes, ForgivingTest_ChangesView> both = new JsonComparedCodec<>(
                ForgivingTest_ChangesCodec.INSTANCE,
                new ForgivingTest_ChangesView(),
                ForgivingTest_ChangesView::toValue);
        assertThat(both.read("{\"numbers\":[1,\"2\"]}").numbers()).isNull();
        assertThat(both.read("{\"numbers\":[1,2]}").numbers()).isEqualTo(new Numbers(List.of(1, 2)));
        ForgivingTest_ChangesView view = new ForgivingTest_ChangesView();
        view.parse("{\"numbers\":[[]]}".getBytes(UTF_8));
        assertThat(view.hasNumbers()).isFalse();
    }

    /** The reader is used for a document that fails while a value is tried, and for another one after it. */
    @Test
    void aReaderThatFailedInsideIsAsGoodAsNew() {
        JsonReader reader = JsonReader.create();
        for (String json : new String[] {"{\"inner\":{\"id\":tru}}", "{\"again\":{\"inner\":{\"id\":1,\"id\":1}}}"}) {
            assertThrows(JsonException.class, () -> ForgivingCodec.INSTANCE.read(reader.reset(json)));
            JsonException error =
                    assertThrows(JsonException.class, () -> ForgivingCodec.INSTANCE.read(reader.reset("{\"last\":1}")));
            assertThat(error.path()).isEqualTo("$.last");
            assertThat(error.getStackTrace()).isNotEmpty();
            assertThat(ForgivingCodec.INSTANCE.toJson(ForgivingCodec.INSTANCE.read(reader.reset(WRONG))))
                    .isEqualTo(ABSENT);
        }
    }

    /** Codec and view agree about each, and nothing but a JsonException comes out. */
    @ParameterizedTest
    @ValueSource(strings = {RIGHT, WRONG})
    void damageAtEveryPositionIsReadOrRejected(String json) {
        byte[] document = json.getBytes(UTF_8);
        byte[] replacements = {'"', '{', '}', '[', ']', ',', ':', '0', '-', ' ', 'x', '\\', 0, -1};
        assertThat(BOTH.rejectionsOfDamaged(document, replacements)).isAtLeast(4 * document.length);
    }
}
