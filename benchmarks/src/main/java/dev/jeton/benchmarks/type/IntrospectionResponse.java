package dev.jeton.benchmarks.type;

import com.alibaba.fastjson2.PropertyNamingStrategy;
import com.alibaba.fastjson2.annotation.JSONField;
import com.alibaba.fastjson2.annotation.JSONType;
import com.dslplatform.json.CompiledJson;
import com.dslplatform.json.JsonAttribute;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import dev.jeton.annotation.Json;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The introspection response of RFC 7662 section 2.2, the audience an array, with the roles that Keycloak adds.
 */
@Json(naming = Json.Naming.SNAKE_CASE, view = true)
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
@tools.jackson.databind.annotation.JsonNaming(tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy.class)
@JSONType(naming = PropertyNamingStrategy.SnakeCase)
@CompiledJson
@io.avaje.jsonb.Json(naming = io.avaje.jsonb.Json.Naming.LowerUnderscore)
public record IntrospectionResponse(
        boolean active,
        @Nullable String scope,
        @JsonAttribute(name = "client_id") @Nullable String clientId,
        @Nullable String username,
        @JsonAttribute(name = "token_type") @Nullable String tokenType,
        @Nullable Long exp,
        @Nullable Long iat,
        @Nullable Long nbf,
        @Nullable String sub,
        @Nullable List<String> aud,
        // dsl-json takes a method whose name starts with is for the getter of a boolean: iss() and issuer() too.
        @Json.Name("iss") @JsonProperty("iss") @JSONField(name = "iss") @JsonAttribute(name = "iss") @io.avaje.jsonb.Json.Property("iss") @Nullable String tokenIssuer,
        @Nullable String jti,
        @JsonAttribute(name = "realm_access") @Nullable RealmAccess realmAccess) {}
