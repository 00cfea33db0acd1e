package com.example;

import dev.jeton.annotation.Json;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

@Json(builder = ImmutableProfile.Builder.class)
@Value.Immutable
public abstract class Profile {
    public abstract String name();

    @Value.Default
    public int size() {
        return 3;
    }

    public abstract Optional<String> note();

    public abstract List<String> tags();

    public abstract Map<String, Integer> counts();
}
