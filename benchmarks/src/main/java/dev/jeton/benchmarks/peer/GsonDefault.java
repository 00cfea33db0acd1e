package dev.jeton.benchmarks.peer;

import com.google.gson.FieldNamingPolicy;
import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import dev.jeton.benchmarks.type.TokenResponse;
import java.nio.charset.StandardCharsets;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Gson as most people call it: {@code fromJson} and {@code toJson} with strings; only that names are in snake case. */
@State(Scope.Thread)
public class GsonDefault implements Peer {
    private final Gson gson = new GsonBuilder()
            .setFieldNamingPolicy(FieldNamingPolicy.LOWER_CASE_WITH_UNDERSCORES)
            .create();

    @Override
    public TokenResponse read(byte[] document) {
        return gson.fromJson(new String(document, StandardCharsets.UTF_8), TokenResponse.class);
    }

    public byte[] write(TokenResponse value) {
        return gson.toJson(value).getBytes(StandardCharsets.UTF_8);
    }
}
