package dev.jeton.integration.generic;

import dev.jeton.annotation.Json;
import java.util.List;

/** Told by the members that are there, and has others of its kind in it. */
@Json(view = true)
public sealed interface Tree<T> {

    /** The end. */
    @Json.Subtype(whenPresent = "leaf")
    record Leaf<T>(T leaf) implements Tree<T> {}

    /** More of them. */
    @Json.Subtype(whenPresent = "branches")
    record Fork<T>(List<Tree<T>> branches) implements Tree<T> {}
}
