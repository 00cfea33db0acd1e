package dev.jeton.integration.subtypes;

import dev.jeton.annotation.Json;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Recursive, and told by the members that are present. The last one of a name counts. */
@Json(duplicates = Json.Duplicates.LAST_WINS, view = true)
public sealed interface Tree permits Tree.Fork, Tree.Index, Tree.Leaf {

    @Json.Subtype(whenPresent = {"children", "nodes"})
    record Fork(@Json.Alias("nodes") @Nullable List<Tree> children) implements Tree {}

    @Json.Subtype(whenPresent = "index")
    record Index(@Nullable Map<String, Tree> index) implements Tree {}

    @Json.Subtype(fallback = true)
    record Leaf(@Nullable String text) implements Tree {}
}
