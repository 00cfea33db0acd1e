package dev.jeton.integration;

import static com.google.common.truth.Truth.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.jeton.JsonErrorCode;
import dev.jeton.JsonException;
import dev.jeton.RawJson;
import dev.jeton.annotation.Json;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Properties that are only read or only written, and the order of writing. */
class DirectionsTest {
    private static final DirectionsCodec CODEC = DirectionsCodec.INSTANCE;

    private static final String DOCUMENT =
            "{\"id\":\"a\",\"version\":7,\"history\":[1,\"2\"],\"password\":\"p\",\"hints\":{\"a\":1},\"last_login\":\"now\",\"other\":[]}";

    /** A class needs no setter for what is not read, and no accessor for what is not written. */
    @Json(view = true)
    public static class Account {
        @Nullable
        private String name;

        private int logins = 3;
        private char @Nullable [] password;

        public @Nullable String getName() {
            return name;
        }

        public void setName(@Nullable String name) {
            this.name = name;
        }

        @Json.Ignore(Json.Direction.READING)
        public int getLogins() {
            return logins;
        }

        @Json.Ignore(Json.Direction.WRITING)
        public void setPassword(char @Nullable [] password) {
            this.password = password;
        }
    }

    @Test
    void whatIsNotReadIsSkippedWhereItComes() {
        Directions value = CODEC.read(DOCUMENT);
        assertThat(value.version()).isEqualTo(0);
        assertThat(value.history()).isNull();
        assertThat(value.password()).isEqualTo("p");
        assertThat(value.hints()).containsExactly("a", 1);
        assertThat(value.extra().keySet()).containsExactly("other");
    }

    @Test
    void whatIsNotReadIsWritten() {
        Directions value =
                new Directions("a", 7, List.of(1L), "p", Map.of("a", 1), "now", null, Map.of("x", RawJson.of("1")));
        assertThat(CODEC.toJson(value))
                .isEqualTo("{\"last_login\":\"now\",\"id\":\"a\",\"version\":7,\"history\":[1],\"x\":1}");
    }

    @Test
    void memberThatIsSkippedIsKnownAndComesOnce() {
        var closed = Directions_ClosedCodec.INSTANCE;
        assertThat(closed.read("{\"version\":[{}],\"password\":\"p\",\"version\":null}"))
                .isEqualTo(new Directions.Closed(0, "p", null));
        JsonException twice = assertThrows(JsonException.class, () -> CODEC.read("{\"version\":1,\"version\":1}"));
        assertThat(twice.code()).isEqualTo(JsonErrorCode.DUPLICATE_MEMBER);
        JsonException malformed = assertThrows(JsonException.class, () -> CODEC.read("{\"version\":01}"));
        assertThat(malformed.path()).isEqualTo("$.version");
        assertThat(closed.toJson(new Directions.Closed(1, "p", "t"))).isEqualTo("{\"version\":1,\"text\":\"t\"}");
    }

    @Test
    void viewHasNoMethodForWhatIsNotRead() {
        DirectionsView view = new DirectionsView();
        view.parse(DOCUMENT.getBytes(UTF_8));
        assertThat(view.password().text()).isEqualTo("p");
        assertThat(view.lastLogin().text()).isEqualTo("now");
        assertThat(CODEC.toJson(view.toValue())).isEqualTo(CODEC.toJson(CODEC.read(DOCUMENT)));
        assertThat(Arrays.stream(DirectionsView.class.getDeclaredMethods()).map(method -> method.getName()))
                .containsNoneOf("version", "hasVersion", "history", "hasHistory");
    }

    @Test
    void classNeedsOnlyTheMethodsOfItsDirection() {
        var codec = DirectionsTest_AccountCodec.INSTANCE;
        Account account = codec.read("{\"name\":\"n\",\"logins\":9,\"password\":\"p\"}");
        assertThat(account.getLogins()).isEqualTo(3);
        assertThat(account.password).isEqualTo(new char[] {'p'});
        assertThat(codec.toJson(account)).isEqualTo("{\"name\":\"n\",\"logins\":3}");
        assertThat(codec.describe(account)).isEqualTo("Account[name=n, logins=3]");
    }

    /** Codec and view agree about each, and nothing but a JsonException comes out. */
    @Test
    void damageAtEveryPositionIsReadOrRejected() {
        byte[] sound = DOCUMENT.getBytes(UTF_8);
        byte[] replacements = {'"', '{', '}', '[', ']', ',', ':', '0', '-', ' ', 'x', '\\', 0, -1};
        DirectionsView view = new DirectionsView();
        int rejections = 0;
        for (int at = 0; at < sound.length; at++) {
            for (byte replacement : replacements) {
                byte[] damaged = sound.clone();
                damaged[at] = replacement;
                String read = outcome(() -> CODEC.toJson(CODEC.read(damaged)));
                assertThat(outcome(() -> {
                            view.parse(damaged);
                            return CODEC.toJson(view.toValue());
                        }))
                        .isEqualTo(read);
                rejections += read.startsWith("{") ? 0 : 1;
            }
        }
        assertThat(rejections).isAtLeast(4 * sound.length);
    }

    private interface Reading {
        String json();
    }

    private static String outcome(Reading reading) {
        try {
            return reading.json();
        } catch (JsonException rejected) {
            return rejected.getMessage();
        }
    }
}
