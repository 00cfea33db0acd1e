package dev.jeton.examples.recipes;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.jeton.JsonErrorCode;
import dev.jeton.JsonException;
import dev.jeton.tokens.oauth.OAuthTokenResponse;
import dev.jeton.tokens.oauth.OAuthTokenResponseCodec;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

final class ReuseAReaderTest {
    private static final String JSON = "{\"access_token\":\"a\",\"expires_in\":3600}";
    private static final byte[] BYTES = JSON.getBytes(StandardCharsets.UTF_8);
    private static final OAuthTokenResponse RESPONSE = OAuthTokenResponseCodec.INSTANCE.read(JSON);

    private final ReuseAReader recipe = new ReuseAReader();

    @Test
    void oneReaderReadsFromEverything() throws IOException {
        byte[] http = ("HTTP/1.1 200 OK\r\n\r\n" + JSON + "\r\n").getBytes(StandardCharsets.UTF_8);
        ByteBuffer direct = ByteBuffer.allocateDirect(BYTES.length).put(BYTES).flip();

        assertThat(recipe.read(ByteBuffer.wrap(BYTES))).isEqualTo(RESPONSE);
        assertThat(recipe.read(direct)).isEqualTo(RESPONSE);
        assertThat(recipe.read(http, 19, BYTES.length)).isEqualTo(RESPONSE);
        assertThat(recipe.read(new ByteArrayInputStream(BYTES))).isEqualTo(RESPONSE);
        assertThat(direct.position()).isEqualTo(0);
    }

    @Test
    void itServesAfterARejectionAndAfterItForgot() {
        byte[] cut = "{\"access_token\":\"a".getBytes(StandardCharsets.UTF_8);
        assertThrows(JsonException.class, () -> recipe.read(ByteBuffer.wrap(cut)));
        assertThat(recipe.read(ByteBuffer.wrap(BYTES))).isEqualTo(RESPONSE);
        recipe.erase();
        assertThat(recipe.read(ByteBuffer.wrap(BYTES))).isEqualTo(RESPONSE);
    }

    @Test
    void moreThanTheLimitIsRejected() {
        byte[] large = new byte[100_000];
        Arrays.fill(large, (byte) ' ');
        JsonException rejection = assertThrows(JsonException.class, () -> recipe.read(new ByteArrayInputStream(large)));
        assertThat(rejection.code()).isEqualTo(JsonErrorCode.DOCUMENT_TOO_LARGE);
    }

    @Test
    void oneWriterWritesIntoBuffers() {
        ByteBuffer target = ByteBuffer.allocate(BYTES.length);
        recipe.write(RESPONSE, target);
        assertThat(target.array()).isEqualTo(BYTES);

        ByteBuffer small = ByteBuffer.allocate(BYTES.length - 1);
        assertThrows(IllegalArgumentException.class, () -> recipe.write(RESPONSE, small));
        assertThat(small.position()).isEqualTo(0);
    }
}
