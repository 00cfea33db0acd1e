package dev.jeton.benchmarks.peer;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.core.util.ByteArrayBuilder;
import dev.jeton.benchmarks.type.TokenResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/**
 * Jackson 2's streaming parser and generator by hand, as its documentation shows it: {@code nextFieldName}, whose names are canonical
 * strings that a switch can use, {@code nextTextValue}, and names that stand ready as {@code SerializedString}.
 */
@State(Scope.Thread)
public class JacksonCore implements Peer {
    private static final SerializableString ACCESS_TOKEN = new SerializedString("access_token");
    private static final SerializableString TOKEN_TYPE = new SerializedString("token_type");
    private static final SerializableString EXPIRES_IN = new SerializedString("expires_in");
    private static final SerializableString REFRESH_TOKEN = new SerializedString("refresh_token");
    private static final SerializableString SCOPE = new SerializedString("scope");
    private static final SerializableString ID_TOKEN = new SerializedString("id_token");

    private final JsonFactory factory = new JsonFactory();

    @Override
    public TokenResponse read(byte[] document) throws IOException {
        try (JsonParser parser = factory.createParser(document)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new JsonParseException(parser, "not an object");
            }
            TokenResponse value = members(parser);
            if (parser.currentToken() != JsonToken.END_OBJECT || parser.nextToken() != null) {
                throw new JsonParseException(parser, "not one object");
            }
            return value;
        }
    }

    private static TokenResponse members(JsonParser parser) throws IOException {
        String accessToken = null;
        String tokenType = null;
        long expiresIn = 0;
        String refreshToken = null;
        String scope = null;
        String idToken = null;
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            switch (name) {
                case "access_token" -> accessToken = text(parser);
                case "token_type" -> tokenType = text(parser);
                case "expires_in" -> {
                    parser.nextToken();
                    expiresIn = parser.getLongValue();
                }
                case "refresh_token" -> refreshToken = text(parser);
                case "scope" -> scope = text(parser);
                case "id_token" -> idToken = text(parser);
                default -> {
                    parser.nextToken();
                    parser.skipChildren();
                }
            }
        }
        return new TokenResponse(accessToken, tokenType, expiresIn, refreshToken, scope, idToken);
    }

    private static @Nullable String text(JsonParser parser) throws IOException {
        String text = parser.nextTextValue();
        if (text == null && parser.currentToken() != JsonToken.VALUE_NULL) {
            throw new JsonParseException(parser, "not a string");
        }
        return text;
    }

    public byte[] write(TokenResponse value) throws IOException {
        try (ByteArrayBuilder bytes = new ByteArrayBuilder(factory._getBufferRecycler())) {
            try (JsonGenerator json = factory.createGenerator(bytes, JsonEncoding.UTF8)) {
                json.writeStartObject();
                member(json, ACCESS_TOKEN, value.accessToken());
                member(json, TOKEN_TYPE, value.tokenType());
                json.writeFieldName(EXPIRES_IN);
                json.writeNumber(value.expiresIn());
                member(json, REFRESH_TOKEN, value.refreshToken());
                member(json, SCOPE, value.scope());
                member(json, ID_TOKEN, value.idToken());
                json.writeEndObject();
            }
            return bytes.toByteArray();
        }
    }

    private static void member(JsonGenerator json, SerializableString name, @Nullable String value) throws IOException {
        if (value != null) {
            json.writeFieldName(name);
            json.writeString(value);
        }
    }
}
