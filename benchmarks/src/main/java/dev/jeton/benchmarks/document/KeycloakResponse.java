package dev.jeton.benchmarks.document;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What Keycloak's token endpoint sends for a user with 60 roles, which are in the access token: members and sizes of a real one. */
final class KeycloakResponse {
    private static final int ROLES = 60;

    private KeycloakResponse() {}

    static String text() {
        return "{\"access_token\":\"" + MadeUpTokens.jwt(accessClaims(), 11) + "\",\"expires_in\":300,"
                + "\"refresh_expires_in\":1800,\"refresh_token\":\"" + MadeUpTokens.jwt(refreshClaims(), 13)
                + "\",\"token_type\":\"Bearer\",\"id_token\":\"" + MadeUpTokens.jwt(identityClaims(), 15)
                + "\",\"not-before-policy\":0,\"session_state\":\"89sT0iM8eFuLNCiC1pVkpi7-\",\"scope\":\"openid profile email\"}";
    }

    private static String accessClaims() {
        String roles = IntStream.rangeClosed(1, ROLES)
                .mapToObj(role -> "\"department-role-with-a-long-name-" + role + "\"")
                .collect(Collectors.joining(","));
        return "{" + common("account", "Bearer") + ",\"realm_access\":{\"roles\":[" + roles
                + "]},\"resource_access\":{\"account\":{\"roles\":[\"manage-account\",\"view-profile\"]}},"
                + "\"scope\":\"openid profile email\"," + profile() + "}";
    }

    private static String refreshClaims() {
        return "{" + common("http://localhost/realms/demo", "Refresh")
                + ",\"scope\":\"openid web-origins profile roles email acr basic\"}";
    }

    private static String identityClaims() {
        return "{" + common("service", "ID") + ",\"at_hash\":\"" + MadeUpTokens.opaque(22, 17) + "\"," + profile()
                + "}";
    }

    private static String common(String audience, String type) {
        return "\"exp\":1795282765,\"iat\":1795282465,\"jti\":\"f5b7c79d-7361-4540-8139-9187c59645b6\","
                + "\"iss\":\"http://localhost/realms/demo\",\"aud\":\"" + audience
                + "\",\"sub\":\"3fadfed4-a4f3-4a12-925c-d44ffb595fd8\",\"typ\":\"" + type
                + "\",\"azp\":\"service\",\"sid\":\"89sT0iM8eFuLNCiC1pVkpi7-\"";
    }

    private static String profile() {
        return "\"acr\":\"1\",\"email_verified\":true,\"name\":\"Zoë Ångström\",\"preferred_username\":\"zoe\","
                + "\"given_name\":\"Zoë\",\"family_name\":\"Ångström\",\"email\":\"zoe@example.test\"";
    }
}
