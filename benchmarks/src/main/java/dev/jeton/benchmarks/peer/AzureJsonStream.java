package dev.jeton.benchmarks.peer;

import com.azure.json.JsonProviders;
import com.azure.json.JsonReader;
import com.azure.json.JsonToken;
import com.azure.json.JsonWriter;
import dev.jeton.benchmarks.type.TokenResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** azure-json as MSAL4J uses it: {@code readObject} with a loop over the names, and the same members written one by one. */
abstract class AzureJsonStream implements Peer {
    static TokenResponse object(JsonReader reader) throws IOException {
        return reader.readObject(AzureJsonStream::members);
    }

    private static TokenResponse members(JsonReader reader) throws IOException {
        String accessToken = null;
        String tokenType = null;
        long expiresIn = 0;
        String refreshToken = null;
        String scope = null;
        String idToken = null;
        while (reader.nextToken() != JsonToken.END_OBJECT) {
            String name = reader.getFieldName();
            reader.nextToken();
            switch (name) {
                case "access_token" -> accessToken = reader.getString();
                case "token_type" -> tokenType = reader.getString();
                case "expires_in" -> expiresIn = reader.getLong();
                case "refresh_token" -> refreshToken = reader.getString();
                case "scope" -> scope = reader.getString();
                case "id_token" -> idToken = reader.getString();
                default -> reader.skipChildren();
            }
        }
        return new TokenResponse(accessToken, tokenType, expiresIn, refreshToken, scope, idToken);
    }

    public byte[] write(TokenResponse value) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonWriter json = JsonProviders.createWriter(bytes)) {
            json.writeStartObject();
            member(json, "access_token", value.accessToken());
            member(json, "token_type", value.tokenType());
            json.writeLongField("expires_in", value.expiresIn());
            member(json, "refresh_token", value.refreshToken());
            member(json, "scope", value.scope());
            member(json, "id_token", value.idToken());
            json.writeEndObject();
        }
        return bytes.toByteArray();
    }

    private static void member(JsonWriter json, String name, @Nullable String value) throws IOException {
        if (value != null) {
            json.writeStringField(name, value);
        }
    }
}
