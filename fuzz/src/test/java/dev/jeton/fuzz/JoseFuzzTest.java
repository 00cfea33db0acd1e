package dev.jeton.fuzz;

import static com.google.common.truth.Truth.assertThat;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.Range;
import dev.jeton.JsonCodec;
import dev.jeton.JsonException;
import dev.jeton.jose.JoseHeaderCodec;
import dev.jeton.jose.JwsError;
import dev.jeton.jose.JwsException;
import dev.jeton.jose.JwsView;
import dev.jeton.jose.JwtClaimsCodec;
import dev.jeton.jose.JwtClaimsView;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Base64;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.provider.MethodSource;

/** A token is accepted where the JDK decodes three canonical parts and the codecs read them; else there is a rejection and nothing else. */
class JoseFuzzTest {
    private static final ObjectMapper JACKSON = new ObjectMapper();

    private final JwsView<JwtClaimsView> jws = new JwsView<>(JwtClaimsView::new);
    private final JwsError error = new JwsError();

    static Stream<byte[]> tokens() {
        return Stream.of(
                        "",
                        "..",
                        token("{\"alg\":\"HS256\"}", "{}"),
                        token(
                                "{\"alg\":\"ES256\",\"kid\":\"1\",\"typ\":\"JWT\"}",
                                "{\"iss\":\"a\",\"aud\":[\"b\",\"c\"],\"exp\":1.5e9}"),
                        token("{\"alg\":\"HS256\",\"crit\":[\"b64\"],\"b64\":false}", "{}"),
                        token("{\"alg\":\"HS256\",\"crit\":null}", "{}"),
                        token("{\"alg\":\"HS256\",\"b64\":null}", "{}"),
                        token("{\"alg\":\"HS256\",\"b64\":true}", "{\"aud\":7}"),
                        token("{\"alg\":\"none\",\"\\u0061lg\":\"x\"}", "{}"))
                .flatMap(JoseFuzzTest::withParts);
    }

    /** The token, and its parts as JSON. */
    private static Stream<byte[]> withParts(String token) {
        byte[] bytes = token.getBytes(ISO_8859_1);
        byte @Nullable [][] parts = parts(bytes);
        return parts == null ? Stream.of(bytes) : Stream.of(bytes, parts[0], parts[1]);
    }

    private static String token(String header, String claims) {
        Base64.Encoder encoder = Base64.getUrlEncoder().withoutPadding();
        return encoder.encodeToString(header.getBytes(UTF_8)) + "." + encoder.encodeToString(claims.getBytes(UTF_8))
                + ".AAAA";
    }

    @MethodSource("dev.jeton.fuzz.JoseFuzzTest#tokens")
    @FuzzTest(maxDuration = "60s")
    void theJdkAndTheCodecsAcceptTheSameTokens(byte[] token) {
        check(token);
        // The same bytes as a header and as claims, which a fuzzer hardly finds behind base64.
        String json = Base64.getUrlEncoder().withoutPadding().encodeToString(token);
        check(("eyJhbGciOiJIUzI1NiJ9." + json + ".AAAA").getBytes(ISO_8859_1));
        check((json + ".e30.AAAA").getBytes(ISO_8859_1));
    }

    private void check(byte[] token) {
        byte[] before = token.clone();
        boolean accepted = jws.tryParse(token, 0, token.length, error);
        assertThat(accepted).isEqualTo(isExpected(token));
        assertThat(error.code() == null).isEqualTo(accepted);
        assertThat(jws.isEmpty()).isEqualTo(!accepted);
        if (accepted) {
            byte[][] parts = parts(token);
            assertThat(jws.header().toValue()).isEqualTo(JoseHeaderCodec.INSTANCE.read(parts[0]));
            assertThat(jws.claims().unverified().toValue()).isEqualTo(JwtClaimsCodec.INSTANCE.read(parts[1]));
            assertThat(jws.payload().unverified().toBytes()).isEqualTo(parts[1]);
            assertThat(jws.signature().toBytes()).isEqualTo(parts[2]);
            assertThat(new String(token, ISO_8859_1))
                    .startsWith(new String(jws.signingInput().toBytes(), ISO_8859_1) + ".");
        } else {
            assertThat(error.offset()).isIn(Range.closed(0, token.length));
            String message = error.toString();
            try {
                jws.parse(token);
                throw new AssertionError("parse accepts what tryParse rejects");
            } catch (JwsException rejected) {
                assertThat(rejected).hasMessageThat().isEqualTo(message);
            }
        }
        assertThat(token).isEqualTo(before);
        jws.erase();
        assertThat(jws.isEmpty()).isTrue();
    }

    private static boolean isExpected(byte[] token) {
        byte @Nullable [][] parts = parts(token);
        if (parts == null || parts[2].length == 0) {
            return false;
        }
        return read(JoseHeaderCodec.INSTANCE, parts[0]) != null
                && hasNoExtensions(parts[0])
                && read(JwtClaimsCodec.INSTANCE, parts[1]) != null;
    }

    /** A record has no difference between a member that is null and none. Jackson has. */
    private static boolean hasNoExtensions(byte[] header) {
        try {
            JsonNode members = JACKSON.readTree(header);
            return !members.has("crit") && isTrueOrAbsent(members.get("b64"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static boolean isTrueOrAbsent(@Nullable JsonNode value) {
        return value == null || value.isBoolean() && value.booleanValue();
    }

    private static <T> @Nullable T read(JsonCodec<T> codec, byte[] json) {
        try {
            return codec.read(json);
        } catch (JsonException rejected) {
            return null;
        }
    }

    /** The three parts, decoded by the JDK, if they are what it encodes to. */
    private static byte @Nullable [][] parts(byte[] token) {
        String[] texts = new String(token, ISO_8859_1).split("\\.", -1);
        if (texts.length != 3) {
            return null;
        }
        byte[][] parts = new byte[3][];
        for (int part = 0; part < 3; part++) {
            try {
                parts[part] = Base64.getUrlDecoder().decode(texts[part]);
            } catch (IllegalArgumentException noBase64) {
                return null;
            }
            byte[] canonical = Base64.getUrlEncoder().withoutPadding().encode(parts[part]);
            if (!Arrays.equals(canonical, texts[part].getBytes(ISO_8859_1))) {
                return null;
            }
        }
        return parts;
    }
}
