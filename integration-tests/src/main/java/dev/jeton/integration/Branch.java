package dev.jeton.integration;

import dev.jeton.annotation.Json;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** Has itself in it in every way: directly, in containers, and in another type that has it in it. */
@NullUnmarked
@Json(view = true)
public record Branch(
        long id,
        @Nullable Branch left,
        @Nullable Branch right,
        @Nullable List<Branch> more,
        @Nullable Map<String, List<Branch>> named,
        @Nullable Twig twig) {

    /** Has the other one in it twice. */
    @Json(view = true)
    public record Twig(@Nullable Branch thick, @Nullable Branch thin, Branch @Nullable [] all) {}
}
