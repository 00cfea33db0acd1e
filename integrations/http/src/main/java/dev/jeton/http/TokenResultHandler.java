package dev.jeton.http;

import dev.jeton.JsonException;
import dev.jeton.JsonLimits;
import dev.jeton.tokens.oauth.TokenResult;
import dev.jeton.tokens.oauth.TokenResultCodec;
import dev.jeton.tokens.oauth.TokenResults;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.ResponseInfo;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Reads the answers of token endpoints. All that needs the classes of {@code jeton-tokens} is in here, so everything else can be used
 * without them.
 */
record TokenResultHandler(JsonLimits limits) implements BodyHandler<TokenResult> {
    @Override
    public BodySubscriber<TokenResult> apply(ResponseInfo response) {
        String contentType = response.headers().firstValue("Content-Type").orElse(null);
        return JsonBodyHandlers.subscriber(
                response,
                TokenResultCodec.INSTANCE.withLimits(limits),
                new Reading(response.statusCode(), contentType, limits));
    }

    private record Reading(int status, @Nullable String contentType, JsonLimits limits)
            implements DocumentReading<TokenResult> {
        @Override
        public TokenResult read(byte[] document, int length) throws HttpStatusException {
            byte[] body = Arrays.copyOf(document, length);
            try {
                return TokenResults.read(status, contentType, body, limits);
            } catch (JsonException error) {
                if (JsonBodyHandlers.isSuccess(status)) {
                    throw error;
                }
                throw new HttpStatusException(status, error);
            } finally {
                Arrays.fill(body, (byte) 0);
            }
        }

        @Override
        public Exception rejected(JsonException error) {
            return JsonBodyHandlers.isSuccess(status) ? error : new HttpStatusException(status, error);
        }
    }
}
