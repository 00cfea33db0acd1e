package dev.jeton.benchmarks.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** JWTs in compact form as servers issue them, in three sizes, and sets of keys. Nothing was signed: parsing does not look. */
public final class CompactTokens {
    private static final Base64.Encoder BASE64URL = Base64.getUrlEncoder().withoutPadding();
    private static final int ES256_BYTES = 64;
    private static final int RS256_BYTES = 256;

    /** When all of them were issued, in seconds; they expire an hour later. */
    public static final long ISSUED = 1_795_279_912L;

    private CompactTokens() {}

    /**
     * Returns the token of this name: {@code small}, 0.4 KB and ES256; {@code medium}, 1.2 KB and RS256, an ID token; {@code large}, 4 KB and
     * RS256, an access token with roles.
     */
    public static String named(String name) {
        return switch (name) {
            case "small" -> token("ES256", ES256_BYTES, claims("", 0));
            case "medium" -> token("RS256", RS256_BYTES, claims(profile(), 0));
            case "large" -> token("RS256", RS256_BYTES, claims(profile(), 64));
            default -> throw new IllegalArgumentException(name);
        };
    }

    /** The same token as {@link #named}, with {@code alg} none and without a signature: some libraries read no other without a key. */
    public static String unsigned(String name) {
        String[] parts = named(name).split("\\.");
        return BASE64URL.encodeToString("{\"alg\":\"none\",\"typ\":\"JWT\"}".getBytes(UTF_8)) + "." + parts[1] + ".";
    }

    /** A set (RFC 7517 section 5) of so many RSA keys, named {@code key-0} and so on. */
    public static String keySet(int count) {
        return IntStream.range(0, count)
                .mapToObj(index -> "{\"kty\":\"RSA\",\"use\":\"sig\",\"alg\":\"RS256\",\"kid\":\"key-" + index
                        + "\",\"n\":\"" + BASE64URL.encodeToString(modulus(index)) + "\",\"e\":\"AQAB\"}")
                .collect(Collectors.joining(",", "{\"keys\":[", "]}"));
    }

    private static byte[] modulus(int index) {
        byte[] modulus = new byte[RS256_BYTES];
        new Random(index).nextBytes(modulus);
        modulus[0] |= (byte) 0x80;
        modulus[RS256_BYTES - 1] |= 1;
        return modulus;
    }

    private static String token(String alg, int signatureBytes, String claims) {
        byte[] signature = new byte[signatureBytes];
        new Random(1).nextBytes(signature);
        String header = "{\"alg\":\"" + alg + "\",\"typ\":\"JWT\",\"kid\":\"2026-11-signing\"}";
        return BASE64URL.encodeToString(header.getBytes(UTF_8)) + "." + BASE64URL.encodeToString(claims.getBytes(UTF_8))
                + "." + BASE64URL.encodeToString(signature);
    }

    private static String claims(String more, int roles) {
        return "{\"iss\":\"https://login.example.com/tenant\",\"sub\":\"248289761001\",\"aud\":\"api://orders\",\"exp\":1795283512,"
                + "\"iat\":" + ISSUED + ",\"jti\":\"f14d8c39-8b52-48f4-b707-a128948b0c31\",\"scope\":\"read write\""
                + more
                + (roles == 0
                        ? ""
                        : IntStream.range(0, roles)
                                .mapToObj(role -> "\"orders.department-" + role + ".approve\"")
                                .collect(Collectors.joining(",", ",\"roles\":[", "]")))
                + "}";
    }

    private static String profile() {
        return ",\"client_id\":\"web-shop\",\"azp\":\"web-shop\",\"auth_time\":1795279900,\"nonce\":\"n-0S6_WzA2Mj\",\"acr\":\"1\","
                + "\"amr\":[\"pwd\",\"otp\"],\"email\":\"jane.doe@example.com\",\"email_verified\":true,\"name\":\"Jane Doe\","
                + "\"given_name\":\"Jane\",\"family_name\":\"Doe\",\"preferred_username\":\"jane\",\"locale\":\"en-GB\","
                + "\"sid\":\"59fq7-E_lwPlYG8gUgypov4\",\"at_hash\":\"77QmUPtjPfzWtF2AnpK9RQ\","
                + "\"tid\":\"3f9d6c1e-8f7a-4b52-9c41-5c2b8a7e0d16\",\"ver\":\"2.0\"";
    }
}
