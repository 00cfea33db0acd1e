package dev.jeton.benchmarks.peer;

import com.nimbusds.oauth2.sdk.AccessTokenResponse;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.token.AccessToken;
import com.nimbusds.oauth2.sdk.util.JSONObjectUtils;
import dev.jeton.benchmarks.type.TokenResponse;
import dev.jeton.benchmarks.type.TokenResponseCodec;
import java.nio.charset.StandardCharsets;
import org.openjdk.jmh.annotations.State;

/**
 * Nimbus's OAuth 2.0 SDK, as its clients use it: the response's body as text, then as a {@code JSONObject}, then as a response that
 * checks what OAuth asks for. It has no other setting. {@code AccessTokenResponse} keeps the {@code id_token} as a custom parameter, so
 * that no JWT is parsed, which nobody else here does.
 */
@State(org.openjdk.jmh.annotations.Scope.Thread)
public class Nimbus implements Peer {
    @Override
    public AccessTokenResponse read(byte[] document) throws ParseException {
        return parse(document);
    }

    /** Writes a response from the SDK's own. */
    public byte[] write(WriteInput input) {
        AccessTokenResponse response = input.form(AccessTokenResponse.class, Nimbus::parsed);
        return response.toJSONObject().toJSONString().getBytes(StandardCharsets.UTF_8);
    }

    private static AccessTokenResponse parsed(TokenResponse response) {
        try {
            return parse(TokenResponseCodec.INSTANCE.toBytes(response));
        } catch (ParseException e) {
            throw new IllegalStateException("Nimbus does not read what is to be written", e);
        }
    }

    private static AccessTokenResponse parse(byte[] document) throws ParseException {
        return AccessTokenResponse.parse(JSONObjectUtils.parse(new String(document, StandardCharsets.UTF_8)));
    }

    @Override
    public TokenResponse asTokenResponse(Object read) {
        AccessTokenResponse parsed = (AccessTokenResponse) read;
        AccessToken access = parsed.getTokens().getAccessToken();
        var refresh = parsed.getTokens().getRefreshToken();
        Scope scope = access.getScope();
        return new TokenResponse(
                access.getValue(),
                access.getType().getValue(),
                access.getLifetime(),
                refresh == null ? null : refresh.getValue(),
                scope == null ? null : scope.toString(),
                (String) parsed.getCustomParameters().get("id_token"));
    }
}
