package dev.jeton.jose;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.jeton.JsonErrorCode;
import dev.jeton.JsonException;
import dev.jeton.tokenslice.TokenResponseView;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;

/** A header may have members of the user's own, which a view of the user's own reads. */
final class HeaderViewTest {
    private final CompactJws jws = new CompactJws();
    private final TokenResponseView own = new TokenResponseView();

    private static byte[] token(String header) {
        String encoded =
                Base64.getUrlEncoder().withoutPadding().encodeToString(header.getBytes(StandardCharsets.UTF_8));
        return (encoded + ".AAAA.AAAA").getBytes(StandardCharsets.US_ASCII);
    }

    @Test
    void aHeaderIsReadByAViewOfTheUsersOwn() {
        jws.parse(token("{\"alg\":\"ES256\",\"id_token\":\"own\"}"));
        assertThat(jws.header(own)).isSameInstanceAs(own);
        assertThat(own.idToken().text()).isEqualTo("own");
        assertThat(jws.header().alg().text()).isEqualTo("ES256");
    }

    @Test
    void theViewsOwnBytesEndWhereTheHeaderEnds() {
        jws.parse(token("{\"alg\":\"ES256\"}  "));
        assertThat(jws.header(own).idToken().isPresent()).isFalse();
        assertThat(jws.payload().unverified().toBytes()).isEqualTo(new byte[3]);
    }

    @Test
    void aHeaderThatAnotherViewRejectsLeavesTheToken() {
        jws.parse(token("{\"alg\":\"ES256\",\"id_token\":7}"));
        JsonException rejected = assertThrows(JsonException.class, () -> jws.header(own));
        assertThat(rejected.code()).isEqualTo(JsonErrorCode.WRONG_TYPE);
        assertThat(own.isEmpty()).isTrue();
        assertThat(jws.isEmpty()).isFalse();
        assertThat(jws.header().alg().text()).isEqualTo("ES256");
        assertThat(jws.signature().length()).isEqualTo(3);
    }

    @Test
    void thereIsNoHeaderWithoutAToken() {
        assertThrows(IllegalStateException.class, () -> jws.header(own));
        jws.parse(token("{\"alg\":\"ES256\",\"id_token\":\"own\"}"));
        jws.erase();
        assertThrows(IllegalStateException.class, () -> jws.header(own));
        assertThrows(JwsException.class, () -> jws.parse(new byte[0]));
        assertThrows(IllegalStateException.class, () -> jws.header(own));
    }
}
