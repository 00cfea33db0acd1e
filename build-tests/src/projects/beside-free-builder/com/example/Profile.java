package com.example;

import dev.jeton.annotation.Json;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.inferred.freebuilder.FreeBuilder;

/** Its builder extends what is generated; collections can only be added to. */
@Json(view = true)
@FreeBuilder
public abstract class Profile {
    public abstract String name();

    public abstract int size();

    public abstract Optional<String> note();

    public abstract List<String> tags();

    public abstract Map<String, Integer> counts();

    @Json.Builder
    static Builder builder() {
        return new Builder().size(3);
    }

    public static class Builder extends Profile_Builder {}
}
