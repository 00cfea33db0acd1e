package dev.jeton.benchmarks.document;

import static java.nio.charset.StandardCharsets.UTF_8;

/** What the five kinds of servers send that {@code jeton-tokens} has types for, with members in the server's order. Made up. */
public final class TokenTypeDocuments {
    private TokenTypeDocuments() {}

    /**
     * Returns a document.
     *
     * @param type {@code msal}, {@code affinidi}, {@code ppro}, {@code authlete} or {@code oauth}
     * @param size {@code small}, with tokens of some 30 characters, or {@code jwt}, with tokens of the size of JWTs
     */
    public static byte[] of(String type, String size) {
        Sizes sizes = Sizes.named(size);
        String text = switch (type) {
            case "msal" -> msal(sizes);
            case "affinidi" -> affinidi(sizes);
            case "ppro" -> ppro(sizes);
            case "authlete" -> authlete(sizes);
            case "oauth" -> oauth(sizes);
            default -> throw new IllegalArgumentException(type);
        };
        return text.getBytes(UTF_8);
    }

    private static String msal(Sizes sizes) {
        return "{\"token_type\":\"Bearer\",\"scope\":\"https://graph.microsoft.com/User.Read openid profile\","
                + "\"expires_in\":4799,\"ext_expires_in\":4799,\"refresh_in\":2399,\"access_token\":\""
                + sizes.access(21)
                + "\",\"refresh_token\":\"" + sizes.refresh(22) + "\",\"id_token\":\"" + sizes.identity(23)
                + "\",\"client_info\":\"" + MadeUpTokens.opaque(108, 24) + "\",\"foci\":\"1\"}";
    }

    private static String affinidi(Sizes sizes) {
        return "{\"access_token\":\"" + sizes.access(31) + "\",\"expires_in\":3599,\"id_token\":\"" + sizes.identity(32)
                + "\",\"refresh_token\":\"" + sizes.refresh(33)
                + "\",\"scope\":\"openid offline_access\",\"token_type\":\"bearer\"}";
    }

    private static String ppro(Sizes sizes) {
        return "{\"access_token\":\"" + sizes.access(41) + "\",\"expires_in\":300,\"refresh_expires_in\":1800,"
                + "\"refresh_token\":\"" + sizes.refresh(42)
                + "\",\"token_type\":\"bearer\",\"not-before-policy\":1600000000,"
                + "\"session_state\":\"8d5e7a5c-0a53-4f43-9e0c-1b7d6a1f0c2e\",\"scope\":\"payments refunds\"}";
    }

    private static String authlete(Sizes sizes) {
        return "{\"resultCode\":\"A050001\",\"resultMessage\":\"[A050001] The access token was created.\",\"action\":\"OK\","
                + "\"accessToken\":\"" + sizes.access(51) + "\",\"clientId\":4294967297,\"expiresAt\":1640995200000,"
                + "\"expiresIn\":3600,\"grantType\":\"CLIENT_CREDENTIALS\",\"properties\":["
                + "{\"key\":\"plan\",\"value\":\"gold\",\"hidden\":false},"
                + "{\"key\":\"account\",\"value\":\"12-34\",\"hidden\":true}],\"refreshToken\":\"" + sizes.refresh(52)
                + "\",\"scopes\":[\"history.read\",\"timeline.read\"],\"subject\":\"john\",\"tokenType\":\"Bearer\","
                + "\"jwtAccessToken\":\"" + sizes.identity(53) + "\",\"authorizationDetails\":{\"elements\":["
                + "{\"type\":\"payment_initiation\",\"locations\":[\"https://example.com/payments\"],"
                + "\"actions\":[\"initiate\",\"status\"],\"dataTypes\":[\"amount\"],\"privileges\":[\"admin\"],"
                + "\"identifier\":\"payment-1\",\"otherFields\":\"{\\\"amount\\\":\\\"123.50\\\"}\"},"
                + "{\"type\":\"account_information\"}]},\"forExternalAttachment\":false,\"tokenId\":\"1234567890\","
                + "\"refreshTokenScopes\":[\"history.read\"],\"clientIdentifier\":\"my-client\",\"sessionId\":\"my-sid\"}";
    }

    private static String oauth(Sizes sizes) {
        return "{\"access_token\":\"" + sizes.access(61) + "\",\"token_type\":\"Bearer\",\"expires_in\":3600,"
                + "\"refresh_token\":\"" + sizes.refresh(62) + "\",\"scope\":\"openid email\",\"id_token\":\""
                + sizes.identity(63) + "\"}";
    }

    /** How long the tokens in a document are. */
    private record Sizes(int access, int refresh, int identity) {
        static Sizes named(String size) {
            return switch (size) {
                case "small" -> new Sizes(22, 22, 43);
                case "jwt" -> new Sizes(1_400, 900, 1_350);
                default -> throw new IllegalArgumentException(size);
            };
        }

        String access(long seed) {
            return MadeUpTokens.opaque(access, seed);
        }

        String refresh(long seed) {
            return MadeUpTokens.opaque(refresh, seed);
        }

        String identity(long seed) {
            return MadeUpTokens.opaque(identity, seed);
        }
    }
}
