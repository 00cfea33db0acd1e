package dev.jeton.integration.foreign;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Made by a builder. */
public record Trip(@Nullable LocalDate start, List<String> stops) {

    public static Builder builder() {
        return new Builder();
    }

    public static final class Builder {
        private @Nullable LocalDate start;
        private List<String> stops = List.of();

        private Builder() {}

        public Builder start(@Nullable LocalDate date) {
            start = date;
            return this;
        }

        public Builder stops(List<String> places) {
            stops = places;
            return this;
        }

        public Trip build() {
            return new Trip(start, stops);
        }
    }
}
