package dev.jeton.integration;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.jeton.JsonErrorCode;
import dev.jeton.JsonException;
import dev.jeton.JsonLimits;
import dev.jeton.annotation.Json;
import dev.jeton.integration.NullDefaults.LastDefaults;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Defaults for null, and of lists, arrays and bytes. */
class NullDefaultsTest {
    private static final ViewedCodec<NullDefaults, NullDefaultsView> BOTH =
            new ViewedCodec<>(NullDefaultsCodec.INSTANCE, new NullDefaultsView(), NullDefaultsView::toValue);

    private static final ViewedCodec<LastDefaults, NullDefaults_LastDefaultsView> LAST = new ViewedCodec<>(
            NullDefaults_LastDefaultsCodec.INSTANCE,
            new NullDefaults_LastDefaultsView(),
            NullDefaults_LastDefaultsView::toValue);

    private static final String ABSENT = NullDefaultsCodec.INSTANCE.toJson(NullDefaultsCodec.INSTANCE.read("{}"));

    private static final String GIVEN =
            "{\"expiresIn\":1,\"lenient\":2,\"boxed\":3,\"seconds\":4,\"flag\":false,\"text\":\"t\",\"decimal\":5.0,"
                    + "\"color\":\"Blue!\",\"open\":\"pink\",\"instant\":\"1970-01-01T00:00:00Z\",\"list\":[\"l\"],\"set\":[\"Blue!\"],"
                    + "\"array\":[6],\"bytes\":\"Bw==\",\"strictBytes\":\"CA\",\"lists\":[[false]],\"scope\":\"a b\",\"tags\":\"c,d\","
                    + "\"aud\":\"you\",\"fresh\":[\"f\"],\"map\":{\"k\":\"v\"},\"forgiving\":10,\"numbers\":[11.5]}";

    /** Made by setters, which are called with the default. */
    @Json
    static class Bean {
        private int retries = 3;

        @Nullable
        private List<String> hosts;

        public int getRetries() {
            return retries;
        }

        @Json.Default(value = "5", forNull = true)
        public void setRetries(int retries) {
            this.retries = retries;
        }

        public @Nullable List<String> getHosts() {
            return hosts;
        }

        @Json.Default("[\"localhost\"]")
        public void setHosts(@Nullable List<String> hosts) {
            this.hosts = hosts;
        }
    }

    @Test
    void defaultsOfEveryTypeAreWhatTheirTextSays() {
        NullDefaults absent = BOTH.read("{}");
        assertThat(absent.expiresIn()).isEqualTo(3600);
        assertThat(absent.boxed()).isEqualTo(500);
        assertThat(absent.seconds()).isEqualTo(OptionalLong.of(60));
        assertThat(absent.flag()).isEqualTo(Optional.of(true));
        assertThat(absent.decimal()).isEqualTo(new BigDecimal("1.50"));
        assertThat(absent.open().constant()).isEqualTo(Color.DARK_GREEN);
        assertThat(absent.instant()).isEqualTo(Instant.parse("2026-11-27T00:17:48Z"));
        assertThat(absent.list()).containsExactly("a", "\u00fc\"b").inOrder();
        assertThat(absent.set())
                .containsExactly(Color.RED, Color.BLUE, Color.DARK_GREEN)
                .inOrder();
        assertThat(absent.array()).isEqualTo(new int[] {1, 2});
        assertThat(absent.bytes()).isEqualTo(new byte[] {1, 2, -1});
        assertThat(absent.strictBytes()).isEqualTo(new byte[] {-5, -1});
        assertThat(absent.lists()).isEqualTo(Optional.of(List.of(List.of(), List.of(true))));
        assertThat(absent.scope()).containsExactly("openid", "email").inOrder();
        assertThat(absent.tags()).containsExactly("a b");
        assertThat(absent.aud()).containsExactly("me");
        assertThat(absent.map()).isEqualTo(Map.of());
        assertThat(absent.numbers()).containsExactly(1.5);
    }

    /** Fault B17: null was an error for a primitive, and null for all others, and nothing could say otherwise. */
    @Test
    void nullIsTheDefaultWhereItStandsForNull() {
        for (String name : GIVEN.substring(2).split("\":.*?(,\"(?=[a-zA-Z]+\":)|}$)")) {
            String expected = List.of("strictBytes", "lists", "tags").contains(name)
                    ? ABSENT.replaceFirst(",\"" + name + "\":(\".*?\"|\\[.*?]])", "")
                    : ABSENT;
            assertWithMessage(name)
                    .that(NullDefaultsCodec.INSTANCE.toJson(BOTH.read("{\"" + name + "\":null}")))
                    .isEqualTo(expected);
        }
        assertThat(BOTH.read("{\"lenient\":\"\"}").lenient()).isEqualTo(7);
        assertThat(BOTH.read("{\"lenient\":\"8\"}").lenient()).isEqualTo(8);
    }

    @Test
    void valuesThatAreThereAreReadAsEver() {
        assertThat(NullDefaultsCodec.INSTANCE.toJson(BOTH.read(GIVEN))).isEqualTo(GIVEN);
        JsonException error = assertThrows(JsonException.class, () -> BOTH.read("{\"expiresIn\":\"null\"}"));
        assertThat(error.code()).isEqualTo(JsonErrorCode.WRONG_TYPE);
    }

    @Test
    void wrongValueIsTheDefaultWhereItIsForgiven() {
        assertThat(BOTH.read("{\"forgiving\":\"x\",\"numbers\":[1,\"2\"]}").numbers())
                .containsExactly(1.5);
        assertThat(BOTH.read("{\"forgiving\":null}").forgiving()).isEqualTo(9);
    }

    @Test
    void whereTheLastOneWinsNullIsTheDefault() {
        assertThat(LAST.read("{\"number\":5,\"list\":[\"x\"],\"text\":\"t\",\"forgiving\":6,"
                        + "\"number\":null,\"list\":null,\"text\":null,\"forgiving\":null}"))
                .isEqualTo(new LastDefaults(1, List.of("a"), "none", 2));
        assertThat(LAST.read(
                        "{\"number\":null,\"list\":null,\"text\":null,\"number\":5,\"list\":[\"x\"],\"text\":\"t\"}"))
                .isEqualTo(new LastDefaults(5, List.of("x"), "t", 2));
    }

    @Test
    void whatCanBeChangedIsEachValuesOwn() {
        NullDefaults first = BOTH.read("{}");
        first.array()[0] = 100;
        first.bytes()[0] = 100;
        first.fresh().add("changed");
        NullDefaults second = BOTH.read("{\"array\":null,\"bytes\":null,\"fresh\":null}");
        assertThat(second.array()).isEqualTo(new int[] {1, 2});
        assertThat(second.bytes()).isEqualTo(new byte[] {1, 2, -1});
        assertThat(second.fresh()).isEmpty();
        assertThat(second.list()).isSameInstanceAs(first.list());
        assertThrows(UnsupportedOperationException.class, () -> first.set().clear());
    }

    @Test
    void viewTellsADefaultFromAValue() {
        NullDefaultsView view = new NullDefaultsView();
        view.parse(GIVEN.getBytes(UTF_8));
        assertThat(view.hasList()).isTrue();
        view.parse("{\"list\":null,\"expiresIn\":null}".getBytes(UTF_8));
        assertThat(view.hasList()).isFalse();
        assertThat(view.hasExpiresIn()).isFalse();
        assertThat(view.expiresIn()).isEqualTo(3600);
        assertThat(view.list().isPresent()).isTrue();
        assertThat(view.list().next()).isTrue();
        assertThat(view.list().next()).isTrue();
        assertThat(view.bytes()).isEqualTo(new byte[] {1, 2, -1});
        view.reset();
        assertThat(view.list().isPresent()).isFalse();
    }

    /** The user wrote it, and not who sends the document. */
    @Test
    void limitsOfDocumentsDoNotHoldForDefaults() {
        JsonLimits limits = JsonLimits.builder()
                .maxStringBytes(2)
                .maxElements(1)
                .maxDepth(2)
                .build();
        NullDefaultsView view = new NullDefaultsView(limits);
        for (String json : new String[] {"{}", "{\"list\":[\"x\"]}", "{\"list\":null}"}) {
            view.parse(json.getBytes(UTF_8));
            ViewComparison.assertSaysTheSame(view, NullDefaultsCodec.INSTANCE.read(json));
        }
    }

    @Test
    void settersAreCalledWithTheDefault() {
        var codec = NullDefaultsTest_BeanCodec.INSTANCE;
        assertThat(codec.read("{}").getRetries()).isEqualTo(5);
        assertThat(codec.read("{\"retries\":null}").getRetries()).isEqualTo(5);
        assertThat(codec.read("{}").getHosts()).containsExactly("localhost");
        assertThat(codec.read("{\"hosts\":null}").getHosts()).isNull();
    }

    /** Codec and view agree about each, and nothing but a JsonException comes out. */
    @Test
    void damageAtEveryPositionIsReadOrRejected() {
        byte[] document = GIVEN.getBytes(UTF_8);
        byte[] replacements = {'"', '{', '}', '[', ']', ',', ':', '0', '-', ' ', 'x', '\\', 0, -1};
        assertThat(BOTH.rejectionsOfDamaged(document, replacements)).isAtLeast(4 * document.length);
    }
}
