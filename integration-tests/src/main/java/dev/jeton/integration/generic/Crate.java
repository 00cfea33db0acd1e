package dev.jeton.integration.generic;

import dev.jeton.annotation.Json;
import org.jspecify.annotations.Nullable;

/** Its builder is named and has a constructor. */
@Json(builder = Crate.Builder.class, view = true)
public record Crate<T>(@Nullable T value, int count) {

    /** The builder. */
    public static final class Builder<V> {
        private @Nullable V value;
        private int count = 1;

        /** Starts one. */
        public Builder() {}

        /** Sets it. */
        public void setValue(@Nullable V value) {
            this.value = value;
        }

        /** Sets it. */
        public void setCount(int count) {
            this.count = count;
        }

        /** Ends it. */
        @Json.Build
        public Crate<V> finish() {
            return new Crate<>(value, count);
        }
    }
}
