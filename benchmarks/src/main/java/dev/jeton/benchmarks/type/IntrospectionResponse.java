package dev.jeton.benchmarks.type;

import com.dslplatform.json.CompiledJson;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.jeton.annotation.Json;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The introspection response of RFC 7662 section 2.2, the audience an array, with the roles that Keycloak adds.
 */
@SuppressWarnings("J108") // The annotations of Jackson are for Jackson.
@Json(naming = Json.Naming.SNAKE_CASE, view = true)
@CompiledJson
@io.avaje.jsonb.Json(naming = io.avaje.jsonb.Json.Naming.LowerUnderscore)
public record IntrospectionResponse(
        boolean active,
        @Nullable String scope,
        @JsonProperty("client_id") @Nullable String clientId,
        @Nullable String username,
        @JsonProperty("token_type") @Nullable String tokenType,
        @Nullable Long exp,
        @Nullable Long iat,
        @Nullable Long nbf,
        @Nullable String sub,
        @Nullable List<String> aud,
        // dsl-json takes a method whose name starts with is for the getter of a boolean: iss() and issuer() too.
        @Json.Name("iss") @JsonProperty("iss") @io.avaje.jsonb.Json.Property("iss") @Nullable
        String tokenIssuer,

        @Nullable String jti,
        @JsonProperty("realm_access") @Nullable RealmAccess realmAccess) {}
