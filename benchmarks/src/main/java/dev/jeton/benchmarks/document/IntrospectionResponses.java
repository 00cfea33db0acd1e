package dev.jeton.benchmarks.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What introspection endpoints (RFC 7662) say of a token. */
public final class IntrospectionResponses {
    private static final int ROLES = 60;

    private IntrospectionResponses() {}

    /**
     * Returns the document with this name: {@code spring}, eleven members with an array of one audience, or {@code keycloak}, with
     * two audiences, a nested array of 60 roles, and members that the type has not, or {@code inactive}, the one member of a token that is not active.
     */
    public static byte[] named(String name) {
        String text = switch (name) {
            case "spring" ->
                "{\"active\":true,\"sub\":\"svc\",\"aud\":[\"svc\"],\"nbf\":1795283212,"
                        + "\"scope\":\"read write\",\"iss\":\"http://127.0.0.1:18091\",\"exp\":1795283512,"
                        + "\"iat\":1795283212,\"jti\":\"f14d8c39-8b52-48f4-b707-a128948b0c31\",\"client_id\":\"svc\","
                        + "\"token_type\":\"Bearer\"}";
            case "keycloak" -> keycloak();
            case "inactive" -> "{\"active\":false}";
            default -> throw new IllegalArgumentException(name);
        };
        return text.getBytes(UTF_8);
    }

    private static String keycloak() {
        String roles = IntStream.rangeClosed(1, ROLES)
                .mapToObj(role -> "\"department-role-with-a-long-name-" + role + "\"")
                .collect(Collectors.joining(","));
        return "{\"exp\":1795282784,\"iat\":1795282484,\"jti\":\"75c59632-1d52-4f4d-821f-1490bd30a508\","
                + "\"iss\":\"http://localhost/realms/demo\",\"aud\":[\"svc\",\"account\"],"
                + "\"sub\":\"3fadfed4-a4f3-4a12-925c-d44ffb595fd8\",\"typ\":\"Bearer\",\"azp\":\"svc\","
                + "\"sid\":\"59fq7-E_lwPlYG8gUUgypov4\",\"acr\":\"1\",\"allowed-origins\":[\"http://127.0.0.1:9\"],"
                + "\"realm_access\":{\"roles\":[" + roles + "]},\"resource_access\":{\"account\":{\"roles\":["
                + "\"manage-account\",\"manage-account-links\",\"view-profile\"]}},\"scope\":\"openid profile email\","
                + "\"email_verified\":true,\"name\":\"Zoë Ångström \\uD83D\\uDE00\",\"preferred_username\":\"zoe\","
                + "\"given_name\":\"Zoë\",\"family_name\":\"Ångström \\uD83D\\uDE00\",\"email\":\"zoe@example.test\","
                + "\"client_id\":\"svc\",\"username\":\"zoe\",\"token_type\":\"Bearer\",\"active\":true}";
    }
}
