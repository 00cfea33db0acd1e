package dev.jeton.jose;

import static com.google.common.truth.Truth.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.util.JSONObjectUtils;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sets of keys that real servers sent, read, written back and compared with what Nimbus reads. */
final class LiveKeysTest {

    @ParameterizedTest
    @CsvSource({"keycloak-jwks, 2", "spring-as-jwks, 1"})
    void aSetOfKeysIsWrittenAsItWasReadAndNimbusAgrees(String name, int size) throws Exception {
        String body = body(name);
        JwkSet keys = JwkSetCodec.INSTANCE.read(body);
        assertThat(keys.keys()).hasSize(size);

        String written = JwkSetCodec.INSTANCE.toJson(keys);
        assertThat(JSONObjectUtils.parse(written)).isEqualTo(JSONObjectUtils.parse(body));
        assertThat(JWKSet.parse(written)).isEqualTo(JWKSet.parse(body));
        JwkSetView view = new JwkSetView();
        view.parse(body.getBytes(UTF_8));
        for (JWK expected : JWKSet.parse(body).getKeys()) {
            assertThat(keys.find(expected.getKeyID()).orElseThrow().toPublicKey())
                    .isEqualTo(expected.toRSAKey().toPublicKey());
            assertThat(view.find(expected.getKeyID())).isNotNull();
        }
    }

    private static String body(String name) throws IOException {
        try (InputStream body = LiveKeysTest.class.getResourceAsStream("/live/" + name + ".json")) {
            return new String(body.readAllBytes(), UTF_8);
        }
    }
}
