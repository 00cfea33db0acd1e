package dev.jeton.benchmarks.peer;

import com.dslplatform.json.DslJson;
import com.dslplatform.json.JsonReader;
import com.dslplatform.json.JsonWriter;
import dev.jeton.benchmarks.type.TokenResponse;
import java.io.IOException;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/**
 * dsl-json with the converter that its annotation processor generates, looked up once, and one reader and one writer that are used
 * again: its documentation says that these are to be reused on the thread where speed matters.
 */
@State(Scope.Thread)
public class DslJsonReuse implements Peer {
    private final DslJson<Object> json = new DslJson<>(new DslJson.Settings<>().includeServiceLoader());
    private final JsonReader<Object> reader = json.newReader();
    private final JsonWriter writer = json.newWriter();
    private final JsonReader.ReadObject<TokenResponse> reading = json.tryFindReader(TokenResponse.class);
    private final JsonWriter.WriteObject<TokenResponse> writing = json.tryFindWriter(TokenResponse.class);

    @Override
    public TokenResponse read(byte[] document) throws IOException {
        reader.process(document, document.length).read();
        return reading.read(reader);
    }

    public JsonWriter write(TokenResponse value) {
        writer.reset();
        writing.write(writer, value);
        return writer;
    }
}
