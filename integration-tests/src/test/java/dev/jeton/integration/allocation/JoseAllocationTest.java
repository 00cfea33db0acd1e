package dev.jeton.integration.allocation;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.jeton.annotation.Json;
import dev.jeton.jose.ClientAssertion;
import dev.jeton.jose.ClientAssertionCodec;
import dev.jeton.jose.JoseHeader;
import dev.jeton.jose.JoseHeaderCodec;
import dev.jeton.jose.JwkSetView;
import dev.jeton.jose.JwsError;
import dev.jeton.jose.JwsView;
import dev.jeton.jose.JwsWriter;
import dev.jeton.jose.JwtClaimsView;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What tokens cost, or rather do not. */
@Tag("allocation")
class JoseAllocationTest {
    private static final Clock CLOCK = Clock.fixed(Instant.ofEpochSecond(1_800_000_000), ZoneOffset.UTC);
    private static final Duration SKEW = Duration.ofSeconds(30);

    private final JwsView<JwtClaimsView> jws = new JwsView<>(JwtClaimsView::new);
    private final JwsError error = new JwsError();
    private final byte[] target = new byte[8192];

    /** A token response whose ID token is parsed where it is. */
    @Json(view = true)
    record Response(@Json.Name("id_token") @Nullable String idToken) {}

    private static String encoded(String json) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] token(String header, String claims) {
        return (encoded(header) + "." + encoded(claims) + "." + encoded("x".repeat(256)))
                .getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] token(int padding) {
        return token(
                "{\"alg\":\"RS256\",\"kid\":\"k\\u0031\",\"x\":[1]}",
                "{\"iss\":\"https://issuer.example\",\"sub\":\"al\\u0069ce\",\"aud\":[\"one\",\"two\"],\"exp\":1.8e9,\"nbf\":1700000000.5,"
                        + "\"scope\":\"a b\",\"roles\":\"admin\",\"act\":{\"sub\":\"x\",\"act\":{\"sub\":\"y\"}},\"cnf\":{\"jkt\":\"z\"},\"pad\":\""
                        + "p".repeat(padding) + "\"}");
    }

    private void use() {
        JwtClaimsView claims = jws.claims().unverified();
        assertThat(claims.hasAudience("two")
                        && claims.roles().contains("admin")
                        && claims.isCurrent(CLOCK, SKEW)
                        && claims.sub().contentEquals("alice")
                        && jws.header().kid().contentEquals("k1"))
                .isTrue();
    }

    private boolean isUsed() {
        JwtClaimsView claims = jws.claims().unverified();
        return claims.hasAudience("two")
                && claims.roles().contains("admin")
                && claims.isCurrent(CLOCK, SKEW)
                && claims.sub().contentEquals("alice")
                && jws.header().kid().contentEquals("k1")
                && jws.signature().tryCopyTo(target, 0, target.length) > 0
                && jws.signingInput().tryCopyTo(target, 0, target.length) > 0;
    }

    @Test
    void parsingATokenAllocatesNothing() {
        for (int padding : new int[] {0, 700, 3000}) {
            byte[] token = token(padding);
            assertThat(jws.tryParse(token, 0, token.length, error)).isTrue();
            use();
            assertThat(AllocationMeter.bytes(() -> {
                        if (!jws.tryParse(token, 0, token.length, error) || !isUsed()) {
                            throw new AssertionError();
                        }
                    }))
                    .isEqualTo(0);
        }
    }

    @Test
    void tokensOfManyIssuersInTurnAllocateNothing() {
        byte[][] tokens = new byte[20][];
        for (int issuer = 0; issuer < tokens.length; issuer++) {
            tokens[issuer] = token("{\"alg\":\"RS256\",\"kid\":\"k\\u0031-" + issuer + "\"}", "{\"sub\":\"x\"}");
        }
        assertThat(AllocationMeter.bytes(() -> {
                    for (int issuer = 0; issuer < tokens.length; issuer++) {
                        for (int again = 0; again <= issuer % 3; again++) {
                            if (!jws.tryParse(tokens[issuer], 0, tokens[issuer].length, error)
                                    || !jws.header().kid().startsWith("k1-")) {
                                throw new AssertionError();
                            }
                        }
                    }
                }))
                .isEqualTo(0);
    }

    @Test
    void parsingATokenOfAResponseAllocatesNothing() {
        JoseAllocationTest_ResponseView response = new JoseAllocationTest_ResponseView();
        byte[] body = ("{\"id_token\":\"" + new String(token(700), StandardCharsets.US_ASCII) + "\"}")
                .getBytes(StandardCharsets.US_ASCII);
        assertThat(AllocationMeter.bytes(() -> {
                    response.parse(body);
                    if (!jws.tryParse(response.idToken(), error) || !isUsed()) {
                        throw new AssertionError();
                    }
                }))
                .isEqualTo(0);
    }

    @Test
    void rejectingATokenAllocatesNothing() {
        String good = new String(token(700), StandardCharsets.US_ASCII);
        List<byte[]> bad = List.of(
                new byte[0],
                ".".repeat(1000).getBytes(StandardCharsets.US_ASCII),
                good.replace("A", "=").getBytes(StandardCharsets.US_ASCII),
                (good + ".").getBytes(StandardCharsets.US_ASCII),
                (good + ".AAAA.AAAA").getBytes(StandardCharsets.US_ASCII),
                good.substring(0, good.length() - 3).getBytes(StandardCharsets.US_ASCII),
                token("{\"alg\":\"RS256\",\"crit\":[\"exp\"]}", "{}"),
                token("{\"alg\":\"RS256\",\"b64\":false}", "{}"),
                token("{\"alg\":\"a\",\"alg\":\"b\"}", "{}"),
                token("{\"alg\":\"a\"}", "{\"x\":1,\"x\":2}"),
                token("{\"alg\":\"a\"}", "{\"aud\":[1]}"),
                token("{\"alg\":\"a\"}", "{\"exp\":\"1\"}"),
                token("{\"alg\":\"a\"}", "{\"iss\":\"a"));
        for (byte[] token : bad) {
            assertWithMessage("%s bytes", token.length)
                    .that(AllocationMeter.bytes(() -> {
                        if (jws.tryParse(token, 0, token.length, error) || error.code() == null) {
                            throw new AssertionError();
                        }
                    }))
                    .isEqualTo(0);
        }
    }

    @Test
    void erasingATokenAllocatesNothing() {
        byte[] token = token(3000);
        assertThat(AllocationMeter.bytes(() -> {
                    jws.parse(token);
                    jws.reset();
                    jws.parse(token);
                    jws.erase();
                }))
                .isEqualTo(0);
    }

    @Test
    void findingAKeyAllocatesNothing() {
        StringBuilder json = new StringBuilder("{\"keys\":[");
        for (int key = 0; key < 200; key++) {
            json.append("{\"kty\":\"EC\",\"crv\":\"P-256\",\"x\":\"AA\",\"y\":\"AA\",\"kid\":\"k")
                    .append(key)
                    .append("\"},");
        }
        byte[] set = json.append("1,{\"kid\":7},{}]}").toString().getBytes(StandardCharsets.US_ASCII);
        JwkSetView keys = new JwkSetView();
        byte[] token = token("{\"alg\":\"ES256\",\"kid\":\"k199\"}", "{}");
        jws.parse(token);
        assertThat(AllocationMeter.bytes(() -> {
                    keys.parse(set);
                    if (keys.find(jws.header().kid()) == null || keys.find("k") != null || keys.find("k7") == null) {
                        throw new AssertionError();
                    }
                }))
                .isEqualTo(0);
    }

    @Test
    void writingATokenAllocatesNothing() {
        JwsWriter writer = new JwsWriter();
        JoseHeader header = JoseHeader.of("ES256", "JWT", "k1");
        ClientAssertion claims =
                new ClientAssertion("client", "client", "https://as.example/" + "a".repeat(900), "1", 2, 3L, null);
        byte[] signature = new byte[64];
        assertThat(AllocationMeter.bytes(() -> {
                    writer.begin(header, JoseHeaderCodec.INSTANCE, claims, ClientAssertionCodec.INSTANCE);
                    writer.signingInput().tryCopyTo(target, 0, target.length);
                    writer.end(signature, 0, signature.length);
                    if (writer.tryCopyTo(target, 0, target.length) <= 0) {
                        throw new AssertionError();
                    }
                }))
                .isEqualTo(0);
    }
}
