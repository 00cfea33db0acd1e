package dev.jeton.spring;

import dev.jeton.JsonCodec;
import dev.jeton.JsonException;
import dev.jeton.JsonLimits;
import dev.jeton.RawJson;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.http.converter.HttpMessageNotWritableException;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.endpoint.OAuth2AccessTokenResponse;
import org.springframework.web.client.RestClient;

/**
 * Reads the answer of a token endpoint for Spring Security's OAuth 2.0 client: strictly, within limits, and without anything of it in exceptions.
 *
 * <pre>{@code
 * client.setRestClient(JetonTokenResponseConverter.restClient());
 * }</pre>
 *
 * <p>A response without {@code access_token} is rejected, and so is one whose {@code token_type} is neither Bearer nor DPoP. Members that RFC 6749 does not know are additional parameters. Safe for use by many threads.
 */
public final class JetonTokenResponseConverter implements HttpMessageConverter<OAuth2AccessTokenResponse> {
    private static final List<MediaType> MEDIA_TYPES =
            List.of(MediaType.APPLICATION_JSON, new MediaType("application", "*+json"));

    private final JsonCodec<TokenEndpointResponse> codec;
    private final JsonCodec<@Nullable Object> others;

    /**
     * Makes a converter.
     *
     * @param limits how large responses may be
     */
    public JetonTokenResponseConverter(JsonLimits limits) {
        this.codec = TokenEndpointResponseCodec.INSTANCE.withLimits(limits);
        this.others = PlainValueCodec.INSTANCE.withLimits(limits);
    }

    /**
     * Makes the client that Spring Security's {@code RestClient...TokenResponseClient} classes take.
     *
     * @return a new client, with the default limits
     */
    public static RestClient restClient() {
        return RestClient.builder()
                .messageConverters(converters -> {
                    converters.clear();
                    converters.add(new FormHttpMessageConverter());
                    converters.add(new JetonTokenResponseConverter(JsonLimits.DEFAULT));
                })
                .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                .build();
    }

    @Override
    public boolean canRead(Class<?> type, @Nullable MediaType mediaType) {
        return type == OAuth2AccessTokenResponse.class
                && (mediaType == null || MEDIA_TYPES.stream().anyMatch(supported -> supported.includes(mediaType)));
    }

    @Override
    public boolean canWrite(Class<?> type, @Nullable MediaType mediaType) {
        return false;
    }

    @Override
    public List<MediaType> getSupportedMediaTypes() {
        return MEDIA_TYPES;
    }

    @Override
    public OAuth2AccessTokenResponse read(Class<? extends OAuth2AccessTokenResponse> type, HttpInputMessage message)
            throws IOException {
        try {
            return convert(codec.read(message.getBody()));
        } catch (JsonException error) {
            throw new HttpMessageNotReadableException(
                    "The token response was rejected: " + error.getMessage(), error, message);
        } catch (IllegalArgumentException error) {
            throw new HttpMessageNotReadableException("The token response has no usable token", message);
        }
    }

    private OAuth2AccessTokenResponse convert(TokenEndpointResponse response) {
        Map<String, @Nullable Object> parameters = new LinkedHashMap<>();
        for (Map.Entry<String, RawJson> other : response.others().entrySet()) {
            parameters.put(other.getKey(), others.read(other.getValue().json()));
        }
        List<String> scope = response.scope();
        return OAuth2AccessTokenResponse.withToken(response.accessToken())
                .tokenType(tokenType(response.tokenType()))
                .expiresIn(Math.min(response.expiresIn().orElse(0), Integer.MAX_VALUE))
                .scopes(scope == null ? null : new LinkedHashSet<>(scope))
                .refreshToken(response.refreshToken())
                .additionalParameters(parameters)
                .build();
    }

    private static OAuth2AccessToken.TokenType tokenType(@Nullable String name) {
        for (OAuth2AccessToken.TokenType known :
                List.of(OAuth2AccessToken.TokenType.BEARER, OAuth2AccessToken.TokenType.DPOP)) {
            if (known.getValue().equalsIgnoreCase(name)) {
                return known;
            }
        }
        throw new IllegalArgumentException("the token type is unknown");
    }

    @Override
    public void write(OAuth2AccessTokenResponse response, @Nullable MediaType mediaType, HttpOutputMessage message) {
        throw new HttpMessageNotWritableException("token responses are read only");
    }
}
