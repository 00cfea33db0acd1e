package dev.jeton.benchmarks.peer;

import dev.jeton.benchmarks.type.TokenResponse;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.SerializableString;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.core.util.ByteArrayBuilder;
import tools.jackson.core.util.JsonRecyclerPools;
import tools.jackson.core.util.Named;

/**
 * Jackson 3's streaming parser and generator by hand, with what 3.0 added for speed: {@code nextNameMatch} returns the index of the
 * member without making its name. Buffers are kept by thread.
 */
@State(Scope.Thread)
public class Jackson3Core implements Peer {
    private static final List<String> NAMES =
            List.of("access_token", "token_type", "expires_in", "refresh_token", "scope", "id_token");
    private static final SerializableString[] WRITTEN =
            NAMES.stream().map(SerializedString::new).toArray(SerializableString[]::new);

    private final JsonFactory factory = JsonFactory.builder()
            .recyclerPool(JsonRecyclerPools.threadLocalPool())
            .build();
    private final PropertyNameMatcher matcher = factory.constructNameMatcher(names().toList(), true);

    private static Stream<Named> names() {
        return NAMES.stream().map(Named::fromString);
    }

    @Override
    public TokenResponse read(byte[] document) {
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), document)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new StreamReadException(parser, "not an object");
            }
            TokenResponse value = members(parser);
            if (parser.currentToken() != JsonToken.END_OBJECT || parser.nextToken() != null) {
                throw new StreamReadException(parser, "not one object");
            }
            return value;
        }
    }

    private TokenResponse members(JsonParser parser) {
        String accessToken = null;
        String tokenType = null;
        long expiresIn = 0;
        String refreshToken = null;
        String scope = null;
        String idToken = null;
        while (true) {
            switch (parser.nextNameMatch(matcher)) {
                case 0 -> accessToken = text(parser);
                case 1 -> tokenType = text(parser);
                case 2 -> {
                    parser.nextToken();
                    expiresIn = parser.getLongValue();
                }
                case 3 -> refreshToken = text(parser);
                case 4 -> scope = text(parser);
                case 5 -> idToken = text(parser);
                case PropertyNameMatcher.MATCH_UNKNOWN_NAME -> {
                    parser.nextToken();
                    parser.skipChildren();
                }
                default -> {
                    return new TokenResponse(accessToken, tokenType, expiresIn, refreshToken, scope, idToken);
                }
            }
        }
    }

    private static @Nullable String text(JsonParser parser) {
        String text = parser.nextStringValue();
        if (text == null && parser.currentToken() != JsonToken.VALUE_NULL) {
            throw new StreamReadException(parser, "not a string");
        }
        return text;
    }

    public byte[] write(TokenResponse value) {
        try (ByteArrayBuilder bytes = new ByteArrayBuilder(factory._getBufferRecycler())) {
            try (JsonGenerator json = factory.createGenerator(ObjectWriteContext.empty(), bytes, JsonEncoding.UTF8)) {
                json.writeStartObject();
                member(json, 0, value.accessToken());
                member(json, 1, value.tokenType());
                json.writeName(WRITTEN[2]);
                json.writeNumber(value.expiresIn());
                member(json, 3, value.refreshToken());
                member(json, 4, value.scope());
                member(json, 5, value.idToken());
                json.writeEndObject();
            }
            return bytes.toByteArray();
        }
    }

    private static void member(JsonGenerator json, int index, @Nullable String value) {
        if (value != null) {
            json.writeName(WRITTEN[index]);
            json.writeString(value);
        }
    }
}
