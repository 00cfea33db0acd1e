package com.microsoft.aad.msal4j;

import com.azure.json.JsonProviders;
import com.azure.json.JsonReader;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/** Opens the readers of MSAL4J for token responses and errors, which only its own package sees. */
public final class MsalReader {
    private MsalReader() {}

    /** What MSAL4J reads of a token response; 0 is what it has for an absent number. */
    public record Token(
            String accessToken,
            String refreshToken,
            String idToken,
            String scope,
            long expiresIn,
            long extExpiresIn,
            long refreshIn,
            String clientInfo,
            String foci) {}

    /** What MSAL4J reads of an error. */
    public record Failure(
            String error,
            String errorDescription,
            List<Long> errorCodes,
            String subError,
            String traceId,
            String timestamp,
            String correlationId,
            String claims) {}

    public static Token token(String body) {
        TokenResponse read = TokenResponse.parseHttpResponse(
                new HttpResponse().statusCode(200).body(body));
        return new Token(
                read.accessToken(),
                read.refreshToken(),
                read.idToken(),
                read.getScope(),
                read.getExpiresIn(),
                read.getExtExpiresIn(),
                read.getRefreshIn(),
                read.getClientInfo(),
                read.getFoci());
    }

    public static Failure failure(String body) throws IOException {
        try (JsonReader reader = JsonProviders.createReader(body)) {
            ErrorResponse read = ErrorResponse.fromJson(reader);
            return new Failure(
                    read.error(),
                    read.errorDescription(),
                    Arrays.stream(read.errorCodes()).boxed().toList(),
                    read.subError(),
                    read.traceId(),
                    read.timestamp(),
                    read.correlation_id(),
                    read.claims());
        }
    }
}
