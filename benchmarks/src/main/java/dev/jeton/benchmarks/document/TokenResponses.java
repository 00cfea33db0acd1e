package dev.jeton.benchmarks.document;

import java.nio.charset.StandardCharsets;
import java.util.Random;

/** The two documents of the main comparison, made up: nothing in them is a secret. */
public final class TokenResponses {
    private static final String BASE64URL = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

    private TokenResponses() {}

    /** Returns the document with this name: {@code rfc} has 140 bytes, {@code oidc} 3,773. */
    public static byte[] named(String name) {
        return switch (name) {
            case "rfc" -> rfc();
            case "oidc" -> oidc();
            default -> throw new IllegalArgumentException(name);
        };
    }

    /** The size and shape of the example in RFC 6749 section 5.1. */
    private static byte[] rfc() {
        return utf8("{\"access_token\":\"2YotnFZFEjr1zCsicMWpAA\",\"token_type\":\"Bearer\",\"expires_in\":3600,"
                + "\"refresh_token\":\"tGzv3JOkF0XG5Qx2TlKWIA\",\"scope\":\"example\"}");
    }

    /** Three strings of the size of JWTs. */
    private static byte[] oidc() {
        return utf8("{\"access_token\":\"" + token(1_400, 1) + "\",\"token_type\":\"Bearer\",\"expires_in\":3600,"
                + "\"refresh_token\":\"" + token(900, 2) + "\",\"scope\":\"openid profile email\",\"id_token\":\""
                + token(1_350, 3) + "\"}");
    }

    private static String token(int length, long seed) {
        Random random = new Random(seed);
        StringBuilder token = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            token.append(BASE64URL.charAt(random.nextInt(BASE64URL.length())));
        }
        return token.toString();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
