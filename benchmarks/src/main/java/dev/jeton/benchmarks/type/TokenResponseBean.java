package dev.jeton.benchmarks.type;

import com.dslplatform.json.CompiledJson;
import com.dslplatform.json.JsonAttribute;
import com.jsoniter.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/** {@link TokenResponse} with mutable fields, for libraries that know no records or are faster without. */
@CompiledJson
public class TokenResponseBean {
    /** {@code access_token}. */
    @JsonProperty("access_token")
    @JsonAttribute(name = "access_token", index = 0)
    public @Nullable String accessToken;

    /** {@code token_type}. */
    @JsonProperty("token_type")
    @JsonAttribute(name = "token_type", index = 1)
    public @Nullable String tokenType;

    /** {@code expires_in}, in seconds. */
    @JsonProperty("expires_in")
    @JsonAttribute(name = "expires_in", index = 2)
    public long expiresIn;

    /** {@code refresh_token}. */
    @JsonProperty("refresh_token")
    @JsonAttribute(name = "refresh_token", index = 3)
    public @Nullable String refreshToken;

    /** {@code scope}, as one string. */
    @JsonProperty("scope")
    @JsonAttribute(name = "scope", index = 4)
    public @Nullable String scope;

    /** {@code id_token}. */
    @JsonProperty("id_token")
    @JsonAttribute(name = "id_token", index = 5)
    public @Nullable String idToken;

    /** Returns a bean with the members of a record. */
    public static TokenResponseBean of(TokenResponse value) {
        TokenResponseBean bean = new TokenResponseBean();
        bean.accessToken = value.accessToken();
        bean.tokenType = value.tokenType();
        bean.expiresIn = value.expiresIn();
        bean.refreshToken = value.refreshToken();
        bean.scope = value.scope();
        bean.idToken = value.idToken();
        return bean;
    }

    /** Returns a record with the same members. */
    public TokenResponse toTokenResponse() {
        return new TokenResponse(accessToken, tokenType, expiresIn, refreshToken, scope, idToken);
    }
}
