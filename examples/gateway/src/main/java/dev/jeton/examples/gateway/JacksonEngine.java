package dev.jeton.examples.gateway;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Does the same by Jackson's data binding, with duplicates rejected as Jeton rejects them. */
final class JacksonEngine implements TokenEngine {
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();
    private static final long SHORTEST_LIFETIME_SECONDS = 30;
    private static final byte[] NOTHING = {};

    @JsonIgnoreProperties(ignoreUnknown = true)
    private record TokenResponse(
            @JsonProperty("access_token") @Nullable String accessToken,
            @JsonProperty("token_type") @Nullable String tokenType,
            @JsonProperty("expires_in") @Nullable Long expiresIn,
            @JsonProperty("scope") @Nullable String scope) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    private record JoseHeader(
            @Nullable String alg,
            @Nullable String kid,
            @Nullable String typ) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    private record Claims(
            @Nullable String iss,
            @Nullable String sub,
            @Nullable List<String> aud,
            @Nullable Long exp,
            @Nullable String scope) {}

    private byte[] bytes = NOTHING;

    @Override
    public int header(byte[] response, int responseLength, byte[] jwt, int jwtLength) {
        try {
            return isGood(jwt, jwtLength) ? make(response, responseLength) : 0;
        } catch (IOException | IllegalArgumentException rejected) {
            return 0;
        }
    }

    private static boolean isGood(byte[] jwt, int length) throws IOException {
        String[] parts = new String(jwt, 0, length, StandardCharsets.US_ASCII).split("\\.", -1);
        if (parts.length != 3) {
            return false;
        }
        Base64.Decoder base64 = Base64.getUrlDecoder();
        JoseHeader header = MAPPER.readValue(base64.decode(parts[0]), JoseHeader.class);
        Claims claims = MAPPER.readValue(base64.decode(parts[1]), Claims.class);
        return header.alg() != null
                && Requests.ISSUER.equals(claims.iss())
                && claims.exp() != null
                && base64.decode(parts[2]).length > 0;
    }

    private int make(byte[] json, int length) throws IOException {
        TokenResponse response = MAPPER.readValue(json, 0, length, TokenResponse.class);
        String token = response.accessToken();
        Long expiresIn = response.expiresIn();
        if (token == null
                || token.isEmpty()
                || !"Bearer".equalsIgnoreCase(response.tokenType())
                || expiresIn != null && expiresIn < SHORTEST_LIFETIME_SECONDS
                || token.chars().anyMatch(c -> c <= ' ' || c >= 0x7F)) {
            return 0;
        }
        bytes = ("Authorization: Bearer " + token + "\r\n").getBytes(StandardCharsets.US_ASCII);
        return bytes.length;
    }

    @Override
    public byte[] bytes() {
        return bytes;
    }
}
