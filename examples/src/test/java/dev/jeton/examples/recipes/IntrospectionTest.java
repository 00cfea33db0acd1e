package dev.jeton.examples.recipes;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.jeton.JsonErrorCode;
import dev.jeton.JsonException;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

final class IntrospectionTest {
    private static final IntrospectionCodec CODEC = IntrospectionCodec.INSTANCE;

    @Test
    void anActiveTokenIsRead() {
        Introspection answer = CODEC.read(
                "{\"active\":true,\"client_id\":42,\"scope\":\"read write\",\"exp\":\"1419356238\",\"sub\":\"Z5O3upPC88QrAjx00dis\"}");
        assertThat(answer.active()).isTrue();
        assertThat(answer.scope()).containsExactly("read", "write").inOrder();
        assertThat(answer.clientId()).isEqualTo("42");
        assertThat(answer.exp()).isEqualTo(OptionalLong.of(1419356238));
        assertThat(answer.toString()).doesNotContain("Z5O3upPC88QrAjx00dis");
    }

    @Test
    void anInactiveTokenHasNothingElse() {
        assertThat(CODEC.toJson(CODEC.read("{\"active\":false}"))).isEqualTo("{\"active\":false}");
    }

    @Test
    void activeIsRequired() {
        JsonException rejection = assertThrows(JsonException.class, () -> CODEC.read("{}"));
        assertThat(rejection.code()).isEqualTo(JsonErrorCode.MISSING_MEMBER);
        assertThat(rejection.path()).isEqualTo("$.active");
    }
}
