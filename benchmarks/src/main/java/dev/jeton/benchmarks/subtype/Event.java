package dev.jeton.benchmarks.subtype;

import dev.jeton.annotation.Json;
import org.jspecify.annotations.Nullable;

/** Told by a discriminator. */
@Json(discriminator = "type", view = true)
public sealed interface Event {

    /** The subtype that is read. */
    @Json.Subtype("payment_initiation")
    record Payment(
            @Nullable String id,
            @Nullable String account,
            long amount,
            @Nullable String currency,
            long createdAt,
            boolean settled,
            @Nullable String reference)
            implements Event {}

    /** Another one. */
    @Json.Subtype("account_information")
    record Account(@Nullable String id, @Nullable String account, boolean closed) implements Event {}
}
