package dev.jeton.integration.services;

import dev.jeton.annotation.Json;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Made by a builder that was written by hand. */
@Json(view = true, builder = Job.Builder.class)
public record Job(
        @Nullable String title,
        List<String> steps,
        int duration,
        @Nullable TimeUnit unit) {

    public static final class Builder {
        private @Nullable String title;
        private List<String> steps = List.of();
        private int duration = 1;
        private @Nullable TimeUnit unit;

        public Builder withTitle(@Nullable String value) {
            title = value;
            return this;
        }

        public Builder withSteps(List<String> value) {
            steps = value;
            return this;
        }

        public Builder withDuration(int value) {
            duration = value;
            return this;
        }

        public Builder withUnit(@Nullable TimeUnit value) {
            unit = value;
            return this;
        }

        public Job build() {
            return new Job(title, steps, duration, unit);
        }
    }
}
