package dev.jeton.integration;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.jeton.JsonErrorCode;
import dev.jeton.JsonException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** UUIDs in records and views. */
final class IdentifiersTest {
    private static final String TEXT = "f81d4fae-7dec-11d0-a765-00a0c91e6bf6";
    private static final UUID VALUE = UUID.fromString(TEXT);
    private static final String DOCUMENT =
            "{\"id\":\"#\",\"tenant\":\"#\",\"parent\":\"#\",\"sessions\":[\"#\",null],\"devices\":{\"a\":\"#\"},\"grants\":[\"#\"]}";

    @Test
    void uuidsGoInAndOutInEveryPositionInLowerCase() {
        String json = DOCUMENT.replace("#", TEXT);
        assertThat(IdentifiersCodec.INSTANCE.toJson(IdentifiersCodec.INSTANCE.read(json)))
                .isEqualTo(json);
        Identifiers shouted = IdentifiersCodec.INSTANCE.read(DOCUMENT.replace("#", TEXT.toUpperCase(Locale.ROOT)));
        assertThat(shouted.id()).isEqualTo(VALUE);
        assertThat(IdentifiersCodec.INSTANCE.toJson(shouted)).isEqualTo(json);
    }

    @Test
    void absentUuidIsItsDefault() {
        Identifiers value = IdentifiersCodec.INSTANCE.read("{\"id\":\"" + TEXT + "\"}");
        assertThat(value.tenant()).isEqualTo(VALUE);
        assertThat(value.parent()).isEmpty();
    }

    @Test
    void viewKeepsTheTextAndMakesUuidsOnRequest() {
        IdentifiersView view = new IdentifiersView();
        view.parse(DOCUMENT.replace("#", TEXT).getBytes(StandardCharsets.UTF_8));
        assertThat(view.id()).isEqualTo(VALUE);
        assertThat(view.idText().text()).isEqualTo(TEXT);
        var sessions = view.sessions();
        assertThat(sessions.next()).isTrue();
        assertThat(sessions.asUuid()).isEqualTo(VALUE);
    }

    @Test
    void codecAndViewRejectAnotherFormAtItsPlace() {
        String json = "{\"id\":\"" + TEXT + "\",\"sessions\":[\"1-1-1-1-1\"]}";
        JsonException rejected = assertThrows(JsonException.class, () -> IdentifiersCodec.INSTANCE.read(json));
        assertThat(rejected.code()).isEqualTo(JsonErrorCode.INVALID_VALUE);
        assertThat(rejected.path()).isEqualTo("$.sessions[0]");
        JsonException viewed = assertThrows(
                JsonException.class, () -> new IdentifiersView().parse(json.getBytes(StandardCharsets.UTF_8)));
        assertThat(viewed.path()).isEqualTo("$.sessions[0]");
        assertThat(viewed.offset()).isEqualTo(rejected.offset());
    }
}
