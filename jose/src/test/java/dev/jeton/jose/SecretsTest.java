package dev.jeton.jose;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.jeton.tokenslice.TokenResponse;
import dev.jeton.tokenslice.TokenResponseView;
import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.security.SignatureException;
import java.util.ArrayDeque;
import java.util.Base64;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** Nothing of a token is shown, and nothing of it is left once it is erased. */
final class SecretsTest {
    private static final String CANARY = "canary-2YotnFZFEjr1zCsicMWpAA";

    private static String encoded(String json) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }

    private static String token() {
        return encoded("{\"alg\":\"HS256\",\"kid\":\"" + CANARY + "\",\"x\":\"\\u0063" + CANARY.substring(1) + "\"}")
                + "."
                + encoded("{\"sub\":\"" + CANARY + "\",\"jti\":\"\\u0063" + CANARY.substring(1) + "\",\"aud\":[\""
                        + CANARY + "\"],\"act\":{\"sub\":\"" + CANARY + "\"},\"pad\":\"" + "x".repeat(2000) + "\"}")
                + "." + encoded(CANARY);
    }

    private static void use(JwsView<JwtClaimsView> jws) {
        JwtClaimsView claims = jws.claims().unverified();
        assertThat(claims.sub().text()).isEqualTo(CANARY);
        assertThat(claims.jti().text()).isEqualTo(CANARY);
        assertThat(claims.hasAudience(CANARY)).isTrue();
        assertThat(claims.act().sub().text()).isEqualTo(CANARY);
        assertThat(jws.header().kid().text()).isEqualTo(CANARY);
    }

    @Test
    void nothingIsReadableAfterErase() throws Exception {
        JwsView<JwtClaimsView> jws = new JwsView<>(JwtClaimsView::new);
        byte[] token = token().getBytes(StandardCharsets.US_ASCII);
        jws.parse(token);
        use(jws);
        assertThat(holdsCanary(jws)).isTrue();
        jws.eraseDocument();
        assertThat(holdsCanary(jws)).isFalse();
        assertThat(token).isEqualTo(new byte[token.length]);
        assertThat(jws.isEmpty()).isTrue();
    }

    @Test
    void nothingOfALongerTokenBeforeIsReadableAfterErase() throws Exception {
        JwsView<JwtClaimsView> jws = new JwsView<>(JwtClaimsView::new);
        jws.parse(token().getBytes(StandardCharsets.US_ASCII));
        use(jws);
        jws.parse((encoded("{\"alg\":\"a\"}") + "." + encoded("{}") + ".AAAA").getBytes(StandardCharsets.US_ASCII));
        jws.erase();
        assertThat(holdsCanary(jws)).isFalse();
    }

    @Test
    void resetDropsTheTokenAndItsArrayAndEraseStillFindsWhatItLeft() throws Exception {
        JwsView<JwtClaimsView> jws = new JwsView<>(JwtClaimsView::new);
        byte[] token = token().getBytes(StandardCharsets.US_ASCII);
        byte[] before = token.clone();
        jws.parse(token);
        use(jws);
        assertThat(holds(jws, bytes -> bytes == token)).isTrue();
        jws.reset();
        assertThat(holds(jws, bytes -> bytes == token)).isFalse();
        assertThat(token).isEqualTo(before);
        assertThat(jws.isEmpty()).isTrue();
        assertThat(jws.header().isEmpty()).isTrue();
        assertThat(jws.claims().unverified().isEmpty()).isTrue();
        assertThat(jws.payload().unverified().length()).isEqualTo(0);
        assertThat(jws.signingInput().length() + jws.signature().length()).isEqualTo(0);
        jws.erase();
        assertThat(holdsCanary(jws)).isFalse();
        jws.parse(token);
        use(jws);
    }

    @Test
    void resetDropsAWrittenToken() throws Exception {
        JwsWriter writer = new JwsWriter();
        JwtClaims claims = JwtClaimsCodec.INSTANCE.read("{\"sub\":\"" + CANARY + "\"}");
        writer.begin(JoseHeader.of("HS256", null, null), JoseHeaderCodec.INSTANCE, claims, JwtClaimsCodec.INSTANCE);
        writer.end(new byte[] {0}, 0, 1);
        writer.reset();
        assertThrows(IllegalStateException.class, writer::toToken);
        assertThat(writer.signingInput().length()).isEqualTo(0);
        writer.erase();
        assertThat(holdsCanary(writer)).isFalse();
    }

    @Test
    void nothingIsReadableAfterARejection() throws Exception {
        JwsView<JwtClaimsView> jws = new JwsView<>(JwtClaimsView::new);
        byte[] token = (encoded("{\"alg\":\"HS256\"}") + "." + encoded("{\"sub\":\"" + CANARY + "\",") + ".AAAA")
                .getBytes(StandardCharsets.US_ASCII);
        JwsError error = new JwsError();
        assertThat(jws.tryParse(token, 0, token.length, error)).isFalse();
        assertThat(error.json().line()).isEqualTo(1);
        assertThat(error.json().column()).isGreaterThan(CANARY.length());
        assertThat(holdsCanary(jws)).isFalse();
    }

    @Test
    void aTokenOfAResponseIsCopiedAndErased() throws Exception {
        TokenResponseView response = new TokenResponseView();
        response.parse(
                ("{\"id_token\":\"" + token().replace("eyJ", "\\u0065yJ") + "\"}").getBytes(StandardCharsets.US_ASCII));
        JwsView<JwtClaimsView> jws = new JwsView<>(JwtClaimsView::new);
        jws.parse(response.idToken());
        response.erase();
        use(jws);
        assertThat(new String(jws.signingInput().toBytes(), StandardCharsets.US_ASCII) + "." + encoded(CANARY))
                .isEqualTo(token());
        jws.erase();
        assertThat(holdsCanary(jws)).isFalse();
        assertThat(assertThrows(JwsException.class, () -> jws.parse(response.idToken()))
                        .code())
                .isEqualTo(JwsErrorCode.EMPTY);
        assertThat(new TokenResponse(null).idToken()).isNull();
    }

    @Test
    void nothingOfAWrittenTokenIsReadableAfterErase() throws Exception {
        JwsWriter writer = new JwsWriter();
        JwtClaims claims =
                JwtClaimsCodec.INSTANCE.read("{\"sub\":\"" + CANARY + "\",\"x\":\"" + "y".repeat(3000) + "\"}");
        writer.begin(JoseHeader.of("HS256", null, null), JoseHeaderCodec.INSTANCE, claims, JwtClaimsCodec.INSTANCE);
        writer.end(CANARY.getBytes(StandardCharsets.US_ASCII), 0, CANARY.length());
        assertThat(holdsCanary(writer)).isTrue();
        writer.erase();
        assertThat(holdsCanary(writer)).isFalse();
        assertThrows(IllegalStateException.class, writer::toToken);
    }

    @Test
    void aTokenIsHandedOutOnlyWithItsSignature() {
        JwsWriter writer = new JwsWriter();
        assertThrows(IllegalStateException.class, writer::size);
        assertThrows(IllegalStateException.class, () -> writer.end(new byte[1], 0, 1));
        writer.begin(
                JoseHeader.of("HS256", null, null),
                JoseHeaderCodec.INSTANCE,
                JwtClaimsCodec.INSTANCE.read("{}"),
                JwtClaimsCodec.INSTANCE);
        assertThrows(IllegalStateException.class, writer::toToken);
        assertThrows(IllegalArgumentException.class, () -> writer.end(new byte[1], 0, 0));
        writer.end(new byte[] {0}, 0, 1);
        assertThat(writer.toToken()).isEqualTo("eyJhbGciOiJIUzI1NiJ9.e30.AA");
        assertThat(writer.tryCopyTo(new byte[4], 0, 4)).isEqualTo(-writer.size());
        assertThrows(IllegalStateException.class, () -> writer.end(new byte[] {0}, 0, 1));
    }

    @Test
    void noTextShowsASecret() {
        JwsView<JwtClaimsView> jws = new JwsView<>(JwtClaimsView::new);
        jws.parse(token().getBytes(StandardCharsets.US_ASCII));
        JwtClaimsView view = jws.claims().unverified();
        JwtClaims claims = view.toValue();
        Jwk key = JwkCodec.INSTANCE.read("{\"kty\":\"oct\",\"k\":\"" + CANARY + "\",\"d\":\"" + CANARY
                + "\",\"oth\":[\"" + CANARY + "\"],\"z\":\"" + CANARY + "\"}");
        JwkSet set = JwkSetCodec.INSTANCE.read("{\"keys\":[" + JwkCodec.INSTANCE.toJson(key) + "]}");
        assertThat(set.keys()).containsExactly(key);
        String shown = jws + " " + jws.claims() + jws.payload() + jws.signature() + jws.signingInput() + view + claims
                + view.sub() + view.jti() + view.audience() + view.act() + claims.act() + key + set
                + new DpopProof(CANARY, "POST", "https://as.example", 1, CANARY, CANARY);
        assertThat(shown).doesNotContain(CANARY);
    }

    @Test
    void claimsAreUnwrappedByName() throws Exception {
        JwsView<JwtClaimsView> jws = new JwsView<>(JwtClaimsView::new);
        jws.parse(token().getBytes(StandardCharsets.US_ASCII));
        assertThat(jws.claims().trustedAfter(true))
                .isSameInstanceAs(jws.claims().unverified());
        SignatureException refused =
                assertThrows(SignatureException.class, () -> jws.claims().trustedAfter(false));
        assertThat(refused).hasMessageThat().isEqualTo("the signature of the token is not valid");
    }

    @Test
    void noPublicMethodTakesASignatureToCompare() {
        for (Class<?> type : new Class<?>[] {CompactJws.class, JwsView.class, ByteSlice.class, Unverified.class}) {
            for (var method : type.getMethods()) {
                assertWithMessage("%s", method)
                        .that(method.getName())
                        .doesNotContainMatch("(?i)verify|matches|contentEquals|isValid|isSigned");
            }
        }
    }

    /** Whether the canary's first bytes, plain or in base64url, are in any array that can be reached. */
    private static boolean holdsCanary(Object root) throws IllegalAccessException {
        return holds(root, bytes -> {
            String text = new String(bytes, StandardCharsets.ISO_8859_1);
            return text.contains(CANARY.substring(0, 12))
                    || text.contains(CANARY.substring(10))
                    || text.contains(encoded(CANARY));
        });
    }

    private static boolean holds(Object root, Predicate<byte[]> wanted) throws IllegalAccessException {
        Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Object> left = new ArrayDeque<>();
        left.add(root);
        while (!left.isEmpty()) {
            Object object = left.remove();
            if (!seen.add(object)) {
                continue;
            }
            if (object instanceof byte[] bytes) {
                if (wanted.test(bytes)) {
                    return true;
                }
            } else if (object instanceof Object[] array) {
                for (int index = 0; index < Array.getLength(array); index++) {
                    if (array[index] != null) {
                        left.add(array[index]);
                    }
                }
            } else if (object.getClass().getName().startsWith("dev.jeton")) {
                for (Class<?> type = object.getClass();
                        type != Object.class && type != null;
                        type = type.getSuperclass()) {
                    if (!type.getName().startsWith("dev.jeton")) {
                        break;
                    }
                    for (Field field : type.getDeclaredFields()) {
                        if (!Modifier.isStatic(field.getModifiers())
                                && !field.getType().isPrimitive()) {
                            field.setAccessible(true);
                            Object value = field.get(object);
                            if (value != null) {
                                left.add(value);
                            }
                        }
                    }
                }
            }
        }
        return false;
    }
}
