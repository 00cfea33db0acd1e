package dev.jeton.benchmarks.peer;

import com.google.gson.FieldNamingPolicy;
import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.TypeAdapter;
import com.google.gson.stream.JsonWriter;
import dev.jeton.benchmarks.type.TokenResponse;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/**
 * Gson with the adapter of the type looked up once, as its documentation allows, and without the escaping for HTML. Gson reads
 * characters: for documents of this size a string is cheaper than an {@code InputStreamReader} and its buffer.
 */
@State(Scope.Thread)
public class GsonAdapter implements Peer {
    private final Gson gson = new GsonBuilder()
            .setFieldNamingPolicy(FieldNamingPolicy.LOWER_CASE_WITH_UNDERSCORES)
            .disableHtmlEscaping()
            .create();
    private final TypeAdapter<TokenResponse> adapter = gson.getAdapter(TokenResponse.class);

    @Override
    public TokenResponse read(byte[] document) throws IOException {
        return adapter.fromJson(new String(document, StandardCharsets.UTF_8));
    }

    public byte[] write(TokenResponse value) throws IOException {
        StringWriter text = new StringWriter();
        JsonWriter writer = gson.newJsonWriter(text);
        adapter.write(writer, value);
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
