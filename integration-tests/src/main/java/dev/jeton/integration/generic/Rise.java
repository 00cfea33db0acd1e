package dev.jeton.integration.generic;

import dev.jeton.annotation.Json;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Two generic types that hold each other, in either order of the variables. */
@Json(view = true)
public record Rise<A, B>(
        @Nullable A a,
        @Nullable B b,
        @Nullable Fall<B, A> fall,
        @Nullable List<Fall<B, A>> falls) {

    /** The other one. */
    @Json(view = true)
    public record Fall<A, B>(
            @Nullable A a, @Nullable B b, @Nullable Rise<B, A> rise) {}
}
