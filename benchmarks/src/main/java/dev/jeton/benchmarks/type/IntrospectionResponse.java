package dev.jeton.benchmarks.type;

import dev.jeton.annotation.Json;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The introspection response of RFC 7662 section 2.2, the audience an array, with the roles that Keycloak adds.
 */
@Json(naming = Json.Naming.SNAKE_CASE, view = true)
public record IntrospectionResponse(
        boolean active,
        @Nullable String scope,
        @Nullable String clientId,
        @Nullable String username,
        @Nullable String tokenType,
        @Nullable Long exp,
        @Nullable Long iat,
        @Nullable Long nbf,
        @Nullable String sub,
        @Nullable List<String> aud,
        @Nullable String iss,
        @Nullable String jti,
        @Nullable RealmAccess realmAccess) {}
