package dev.jeton.integration.onevalue;

import dev.jeton.annotation.Json;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One-value types that have a default. */
@Json(view = true)
public record Preset(
        @Json.Default("ro\"ot\\\n") Scalars.@Nullable Known known,
        @Json.Default("DE1") Optional<AccountId> maybe,
        @Json.Default("-7") Scalars.@Nullable Number number,
        @Json.Default("c") Scalars.@Nullable Letter letter,
        @Json.Default("true") Scalars.@Nullable Flag flag,
        @Json.Default("12.50") Scalars.@Nullable Amount amount,

        @Json.Default("F81D4FAE-7dec-11d0-a765-00a0c91e6bf6")
        Scalars.@Nullable Ref ref,

        @Json.Default("1.5") Scalars.@Nullable Moment moment,
        @Json.Default("27.11.2026") Scalars.@Nullable Day day,
        @Json.Default("DAYS") Scalars.@Nullable Unit unit,
        @Json.Default("dark-green") Scalars.@Nullable Paint paint,
        @Json.Default("red") Scalars.@Nullable OpenPaint openPaint,
        @Json.Default("DE2") Scalars.@Nullable Owner owner,
        @Json.Default("[]") Composites.@Nullable Labels labels,
        @Json.Default("{}") Composites.@Nullable Prices prices,
        @Json.Default("3") @Json.DefaultOnError Scalars.@Nullable Small forgiven,
        @Nullable Map<String, List<Preset>> more) {

    /** Made by setters. */
    @Json
    public static final class Bean {
        private @Nullable AccountId owner;

        /** Has no owner before a setter is called. */
        public Bean() {}

        /** Has a default. */
        @Json.Default("DE3")
        public @Nullable AccountId getOwner() {
            return owner;
        }

        /** Is called with the default, too. */
        public void setOwner(@Nullable AccountId owner) {
            this.owner = owner;
        }
    }
}
