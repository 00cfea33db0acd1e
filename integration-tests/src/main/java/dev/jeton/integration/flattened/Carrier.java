package dev.jeton.integration.flattened;

import dev.jeton.annotation.Json;
import org.jspecify.annotations.Nullable;

/** Has a builder, and something flattened that a factory makes. */
@Json(builder = Carrier.Builder.class)
public final class Carrier {
    private final String name;
    private final @Nullable Tariff tariff;

    private Carrier(String name, @Nullable Tariff tariff) {
        this.name = name;
        this.tariff = tariff;
    }

    public String name() {
        return name;
    }

    @Json.Flatten(prefix = "tariff_")
    public @Nullable Tariff tariff() {
        return tariff;
    }

    /** Made by a factory, and by a setter. */
    @Json
    public static final class Tariff {
        private final String code;
        private long cents = 100;

        private Tariff(String code) {
            this.code = code;
        }

        @Json.Creator
        static @Nullable Tariff of(String code) {
            return "none".equals(code) ? null : new Tariff(code);
        }

        public String code() {
            return code;
        }

        public long getCents() {
            return cents;
        }

        public void setCents(long cents) {
            this.cents = cents;
        }
    }

    /** The builder. */
    public static final class Builder {
        private String name = "Post";
        private @Nullable Tariff tariff;

        public Builder name(String name) {
            this.name = name;
            return this;
        }

        public Builder tariff(@Nullable Tariff tariff) {
            this.tariff = tariff;
            return this;
        }

        public Carrier build() {
            return new Carrier(name, tariff);
        }
    }
}
