package dev.jeton.jose;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.jeton.JsonLimits;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What a parser keeps of the headers before changes how long a token takes, and never what is accepted or what its header says. */
final class KnownHeadersTest {
    private final JwsView<JwtClaimsView> jws = new JwsView<>(JwtClaimsView::new);
    private final JwsError error = new JwsError();
    private final Random random = new Random(20261128);

    private static String encoded(String json) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] bytes(String token) {
        return token.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String header(int issuer) {
        return encoded("{\"alg\":\"RS256\",\"kid\":\"key-" + issuer + "\"}");
    }

    private static List<String> headers() {
        List<String> headers = new ArrayList<>();
        for (int issuer = 0; issuer < 12; issuer++) {
            headers.add(header(issuer));
        }
        headers.add(header(1).substring(0, 24));
        headers.add(header(1) + "AAAA");
        headers.add(header(1).replace('e', 'f'));
        headers.add(header(1) + ".");
        headers.add(header(2) + "=");
        headers.add(encoded("{\"alg\":\"RS256\",\"kid\":\"" + "long".repeat(400) + "\"}"));
        headers.add(encoded("{\"alg\":\"RS256\",\"crit\":[\"exp\"]}"));
        headers.add(encoded("{\"alg\":\"RS256\",\"b64\":false}"));
        headers.add(encoded("{\"alg\":\"RS256\",\"b64\":true}"));
        headers.add(encoded("{\"alg\":\"RS256\",\"alg\":\"none\"}"));
        headers.add(encoded("{\"kid\":\"no algorithm\"}"));
        headers.add(encoded("{\"alg\":\"RS256\",\"jwk\":{\"kty\":\"EC\",\"x\":\"\\u0041\"}}"));
        headers.add("");
        headers.add("A");
        return headers;
    }

    private String token(List<String> headers) {
        String claims = random.nextInt(8) == 0 ? "{\"sub\":" : "{\"sub\":\"" + random.nextInt() + "\"}";
        byte[] signature = new byte[random.nextInt(4) == 0 ? 64 : 32];
        random.nextBytes(signature);
        String token = headers.get(random.nextInt(headers.size())) + "." + encoded(claims) + "."
                + Base64.getUrlEncoder().withoutPadding().encodeToString(signature);
        if (random.nextInt(6) == 0) {
            int at = random.nextInt(token.length());
            token = token.substring(0, at) + (char) random.nextInt(256) + token.substring(at + 1);
        }
        return random.nextInt(20) == 0 ? token.substring(random.nextInt(token.length())) : token;
    }

    @Test
    void tokensInAnyOrderAreTakenAsByAParserThatKnowsNoHeader() {
        List<String> headers = headers();
        JwsError expected = new JwsError();
        int accepted = 0;
        for (int round = 0; round < 20_000; round++) {
            byte[] token = bytes("xx" + token(headers) + "xx");
            JwsView<JwtClaimsView> fresh = new JwsView<>(JwtClaimsView::new);
            boolean good = fresh.tryParse(token, 2, token.length - 4, expected);
            assertWithMessage("%s", new String(token, StandardCharsets.ISO_8859_1))
                    .that(jws.tryParse(token, 2, token.length - 4, error))
                    .isEqualTo(good);
            assertThat(error.toString()).isEqualTo(expected.toString());
            assertThat(error.offset()).isEqualTo(expected.offset());
            assertThat(jws.header().isEmpty()).isEqualTo(!good);
            if (good) {
                accepted++;
                assertThat(jws.header().toValue()).isEqualTo(fresh.header().toValue());
                assertThat(jws.claims().unverified().toValue())
                        .isEqualTo(fresh.claims().unverified().toValue());
                assertThat(jws.signature().toBytes())
                        .isEqualTo(fresh.signature().toBytes());
                assertThat(jws.signingInput().toBytes())
                        .isEqualTo(fresh.signingInput().toBytes());
            }
            if (random.nextInt(50) == 0) {
                jws.reset();
                assertThat(jws.header().isEmpty()).isTrue();
            }
        }
        assertThat(accepted).isGreaterThan(5_000);
    }

    @Test
    void aKnownHeaderIsNotReadAgain() {
        jws.parse(bytes(header(1) + ".e30.AAAA"));
        JoseHeaderView first = jws.header();
        jws.parse(bytes(header(2) + ".e30.AAAA"));
        assertThat(jws.header()).isNotSameInstanceAs(first);
        assertThat(jws.header().kid().text()).isEqualTo("key-2");
        jws.parse(bytes(header(1) + ".e30.AAAA"));
        assertThat(jws.header()).isSameInstanceAs(first);
        assertThat(first.kid().text()).isEqualTo("key-1");
    }

    @Test
    void whatTheCallerDoesWithTheArrayDoesNotMatter() {
        byte[] token = bytes(header(1) + ".e30.AAAA");
        jws.parse(token);
        byte[] other = bytes(header(2) + ".e30.AAAA");
        System.arraycopy(other, 0, token, 0, token.length);
        jws.parse(token);
        assertThat(jws.header().kid().text()).isEqualTo("key-2");
        jws.parse(bytes(header(1) + ".e30.AAAA"));
        assertThat(jws.header().kid().text()).isEqualTo("key-1");
    }

    @Test
    void aHeaderWhoseViewWasEmptiedIsReadAgain() {
        byte[] token = bytes(header(1) + ".e30.AAAA");
        jws.parse(token);
        jws.header().eraseDocument();
        jws.parse(token);
        assertThat(jws.header().kid().text()).isEqualTo("key-1");
    }

    @Test
    void noHeaderIsKnownAfterEraseOrARejection() {
        byte[] token = bytes(header(1) + ".e30.AAAA");
        jws.parse(token);
        JoseHeaderView first = jws.header();
        jws.erase();
        assertThat(first.isEmpty()).isTrue();
        jws.parse(token);
        JoseHeaderView second = jws.header();
        assertThrows(JwsException.class, () -> jws.parse(bytes(header(2) + ".e30.A")));
        assertThat(second.isEmpty()).isTrue();
        jws.parse(token);
        assertThat(jws.header().kid().text()).isEqualTo("key-1");
    }

    @Test
    void largeHeadersAreGivenUp() {
        JwsView<JwtClaimsView> small = new JwsView<>(
                JwtClaimsView::new, JsonLimits.builder().maxRetainedBytes(2_000).build());
        for (int round = 0; round < 30; round++) {
            String header = encoded("{\"alg\":\"RS256\",\"kid\":\"" + "k".repeat(100 * round) + "\"}");
            small.parse(bytes(header + ".e30.AAAA"));
            assertThat(small.header().kid().length()).isEqualTo(100 * round);
            small.parse(bytes(header + ".e30.AAAA"));
            assertThat(small.header().kid().length()).isEqualTo(100 * round);
        }
    }
}
