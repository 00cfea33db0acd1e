package dev.jeton.examples.gateway;

import static com.google.common.truth.Truth.assertThat;

import dev.jeton.JsonErrorCode;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class BearerHeaderTest {
    private final BearerHeader header = new BearerHeader(64);

    private String make(String response) {
        byte[] body = response.getBytes(StandardCharsets.UTF_8);
        int size = header.make(body, body.length);
        return new String(header.bytes(), 0, size, StandardCharsets.UTF_8);
    }

    @Test
    void aGoodResponseBecomesAHeader() {
        assertThat(make("{\"access_token\":\"a\\u002Eb\",\"token_type\":\"bearer\",\"expires_in\":\"300\"}"))
                .isEqualTo("Authorization: Bearer a.b\r\n");
    }

    @Test
    void aTokenThatCannotBeUsedDoesNot() {
        assertThat(make("{\"access_token\":\"a\",\"token_type\":\"DPoP\",\"expires_in\":300}"))
                .isEmpty();
        assertThat(make("{\"access_token\":\"a\",\"token_type\":\"Bearer\",\"expires_in\":5}"))
                .isEmpty();
        assertThat(make("{\"access_token\":\"a\",\"token_type\":\"Bearer\",\"expires_in\":0}"))
                .isEmpty();
        assertThat(make("{\"token_type\":\"Bearer\",\"expires_in\":300}")).isEmpty();
        assertThat(make("{\"access_token\":\"\",\"token_type\":\"Bearer\",\"expires_in\":300}"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"access_token\":\"q1\",\"token_type\":\"bearer\",\"scope\":\"alpha,beta\"}",
                "{\"access_token\":\"q1\",\"token_type\":\"Bearer\",\"expires_in\":null}",
                "{\"access_token\":\"q1\",\"token_type\":\"Bearer\",\"expires_in\":\"\"}"
            })
    void aTokenWithoutALifetimeIsUsed(String response) {
        assertThat(make(response)).isEqualTo("Authorization: Bearer q1\r\n");
    }

    @Test
    void aTokenThatWouldStartAnotherHeaderDoesNot() {
        assertThat(make("{\"access_token\":\"a\\r\\nX: 1\",\"token_type\":\"Bearer\",\"expires_in\":300}"))
                .isEmpty();
    }

    @Test
    void aTokenThatIsTooLongDoesNot() {
        String token = "t".repeat(64);
        assertThat(make("{\"access_token\":\"" + token + "\",\"token_type\":\"Bearer\",\"expires_in\":300}"))
                .isEmpty();
    }

    @Test
    void aBadResponseSaysWhatIsWrong() {
        assertThat(make("{\"access_token\":\"a\",\"access_token\":\"b\"}")).isEmpty();
        assertThat(header.error().code()).isEqualTo(JsonErrorCode.DUPLICATE_MEMBER);
        assertThat(header.error().path()).isEqualTo("$.access_token");
    }
}
