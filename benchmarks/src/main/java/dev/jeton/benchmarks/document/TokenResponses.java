package dev.jeton.benchmarks.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;

/**
 * The documents of the main comparison, all of the shape of {@link dev.jeton.benchmarks.type.TokenResponse}, made up: nothing in
 * them is a secret.
 */
public final class TokenResponses {
    /** What {@link #named(String)} knows, the two that writing is compared with first. */
    public static final List<String> NAMES =
            List.of("rfc", "oidc", "keycloak", "pretty", "shuffled", "unknown", "escaped");

    private TokenResponses() {}

    /**
     * Returns the document with this name.
     *
     * <ul>
     *   <li>{@code rfc}: the size and shape of the example in RFC 6749 section 5.1, 140 bytes
     *   <li>{@code oidc}: three strings of the size of JWTs, 3,773 bytes
     *   <li>{@code keycloak}: what Keycloak sends for a user with 60 roles, about 6 KB, three members of it unknown to the type
     *   <li>{@code pretty}: {@code rfc} with line breaks and indentation
     *   <li>{@code shuffled}: {@code rfc} in an order that is nowhere the type's
     *   <li>{@code unknown}: {@code rfc} with nested members that the type has not
     *   <li>{@code escaped}: escapes, as PHP and .NET write them without need, and letters beyond ASCII
     * </ul>
     */
    public static byte[] named(String name) {
        return text(name).getBytes(UTF_8);
    }

    private static String text(String name) {
        return switch (name) {
            case "rfc" -> rfc();
            case "oidc" -> oidc();
            case "keycloak" -> KeycloakResponse.text();
            case "pretty" -> pretty();
            case "shuffled" -> shuffled();
            case "unknown" -> unknown();
            case "escaped" -> escaped();
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static String rfc() {
        return "{\"access_token\":\"2YotnFZFEjr1zCsicMWpAA\",\"token_type\":\"Bearer\",\"expires_in\":3600,"
                + "\"refresh_token\":\"tGzv3JOkF0XG5Qx2TlKWIA\",\"scope\":\"example\"}";
    }

    private static String oidc() {
        return "{\"access_token\":\"" + MadeUpTokens.opaque(1_400, 1)
                + "\",\"token_type\":\"Bearer\",\"expires_in\":3600,"
                + "\"refresh_token\":\"" + MadeUpTokens.opaque(900, 2)
                + "\",\"scope\":\"openid profile email\",\"id_token\":\""
                + MadeUpTokens.opaque(1_350, 3) + "\"}";
    }

    private static String pretty() {
        return """
                {
                  "access_token": "2YotnFZFEjr1zCsicMWpAA",
                  "token_type": "Bearer",
                  "expires_in": 3600,
                  "refresh_token": "tGzv3JOkF0XG5Qx2TlKWIA",
                  "scope": "example"
                }
                """;
    }

    /** No member comes first, or behind the one that it follows in the type. */
    private static String shuffled() {
        return "{\"refresh_token\":\"tGzv3JOkF0XG5Qx2TlKWIA\",\"token_type\":\"Bearer\",\"scope\":\"example\","
                + "\"access_token\":\"2YotnFZFEjr1zCsicMWpAA\",\"expires_in\":3600}";
    }

    /** A nested {@code access_token} is another one's. */
    private static String unknown() {
        return "{\"ok\":true,\"app_id\":\"A0KRD7HC3\",\"access_token\":\"2YotnFZFEjr1zCsicMWpAA\",\"token_type\":\"Bearer\","
                + "\"authed_user\":{\"id\":\"U1234\",\"scope\":\"chat:write\",\"access_token\":\"xoxp-made-up\","
                + "\"token_type\":\"user\"},\"team\":{\"name\":\"Softbank \\u0026 Sons\",\"id\":\"T9TK3CUKW\"},"
                + "\"enterprise\":null,\"is_enterprise_install\":false,\"expires_in\":3600,"
                + "\"limits\":[{\"name\":\"calls\",\"per_minute\":50,\"burst\":1.5e2},{\"name\":\"files\",\"per_minute\":20,"
                + "\"burst\":[10,20,30]}],\"refresh_token\":\"tGzv3JOkF0XG5Qx2TlKWIA\",\"scope\":\"example\","
                + "\"incoming_webhook\":{\"channel\":\"#général\",\"url\":\"https:\\/\\/hooks.example.com\\/T9TK\\/B1\","
                + "\"nested\":{\"deeper\":{\"deepest\":[[],{},[null]]}}}}";
    }

    private static String escaped() {
        return "{\"access_token\":\"gAAAAB\\/2YotnFZFEjr1zCsicMWpAA\\u002BtGzv3JOkF0XG5Qx2TlKWIA\\u003D\\u003D\","
                + "\"token_type\":\"Bearer\",\"expires_in\":3600,"
                + "\"refresh_token\":\"1\\/\\/0e\\u002Db7Xq\\tQm\\\"yPz\\\\w\\ud83d\\ude00\",\"scope\":\"lire écrire 読む 😀 "
                + "https:\\/\\/www.example.com\\/auth\\/données\"}";
    }
}
