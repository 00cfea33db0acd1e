package dev.jeton.benchmarks.peer;

import com.azure.json.JsonProviders;
import com.azure.json.JsonReader;
import dev.jeton.benchmarks.type.TokenResponse;
import java.io.IOException;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** azure-json straight from the bytes, which spares the string that MSAL4J makes. */
@State(Scope.Thread)
public class AzureJson extends AzureJsonStream {
    @Override
    public TokenResponse read(byte[] document) throws IOException {
        try (JsonReader reader = JsonProviders.createReader(document)) {
            return object(reader);
        }
    }
}
