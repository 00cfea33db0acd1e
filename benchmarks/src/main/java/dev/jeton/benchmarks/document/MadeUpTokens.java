package dev.jeton.benchmarks.document;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Random;

/** Strings that look like tokens, the same in each run, and that nothing was ever signed or encrypted with. */
final class MadeUpTokens {
    private static final String BASE64URL = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

    private MadeUpTokens() {}

    /** Returns so many characters of base64url. */
    static String opaque(int length, long seed) {
        Random random = new Random(seed);
        StringBuilder token = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            token.append(BASE64URL.charAt(random.nextInt(BASE64URL.length())));
        }
        return token.toString();
    }

    /** Returns a JWT with these claims, which are JSON. Its signature has the length of RS256 and is none. */
    static String jwt(String claims, long seed) {
        return encoded("{\"alg\":\"RS256\",\"typ\":\"JWT\",\"kid\":\"" + opaque(43, seed) + "\"}") + "."
                + encoded(claims) + "." + opaque(342, seed + 1);
    }

    private static String encoded(String json) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }
}
