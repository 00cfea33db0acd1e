package dev.jeton.benchmarks.peer;

import com.azure.json.JsonProviders;
import com.azure.json.JsonReader;
import dev.jeton.benchmarks.type.TokenResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** azure-json from a string, as MSAL4J calls it: the body of the response is text there. */
@State(Scope.Thread)
public class AzureJsonDefault extends AzureJsonStream {
    @Override
    public TokenResponse read(byte[] document) throws IOException {
        try (JsonReader reader = JsonProviders.createReader(new String(document, StandardCharsets.UTF_8))) {
            return object(reader);
        }
    }
}
