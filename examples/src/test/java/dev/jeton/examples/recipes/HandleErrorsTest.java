package dev.jeton.examples.recipes;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

final class HandleErrorsTest {

    @Test
    void aGoodDocumentIsRead() {
        assertThat(HandleErrors.read(bytes("{\"expires_in\":60}")).expiresIn()).isEqualTo(OptionalLong.of(60));
    }

    @Test
    void eachErrorHasItsAdvice() {
        assertThat(advice("")).isEqualTo("the connection was cut: try again");
        assertThat(advice("{\"access_token\":\"a")).isEqualTo("the connection was cut: try again");
        assertThat(advice("access_token=a")).startsWith("the server answers with a form");
        assertThat(advice("<html>")).startsWith("the server answers with a page");
        assertThat(advice("{\"access_token\":7}"))
                .isEqualTo("the server sends NUMBER for $.access_token instead of STRING");
        assertThat(advice("{\"scope\":\"a\",\"scope\":\"b\"}"))
                .isEqualTo("the server sends $.scope twice: don't trust it");
        assertThat(advice("{\"a\":" + "[".repeat(100))).isEqualTo("this is no token response");
        assertThat(advice("{\n'a'}")).isEqualTo("the server sends malformed JSON at line 2, column 1");
    }

    private static String advice(String json) {
        return assertThrows(IllegalStateException.class, () -> HandleErrors.read(bytes(json)))
                .getMessage();
    }

    private static byte[] bytes(String json) {
        return json.getBytes(StandardCharsets.UTF_8);
    }
}
