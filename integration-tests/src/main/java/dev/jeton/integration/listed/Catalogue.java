package dev.jeton.integration.listed;

import dev.jeton.annotation.Json;
import dev.jeton.integration.own.Money;
import dev.jeton.integration.own.Pair;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Values and keys whose codecs the package lists. */
@Json(view = true)
public record Catalogue(
        @Json.Required Money floor,
        Optional<Money> ceiling,
        @Nullable List<@Nullable Isbn> isbns,
        @Nullable Map<Isbn, Money> prices,
        @Nullable SortedMap<Isbn, Map<Isbn, @Nullable Isbn>> bundles,
        Money @Nullable [] rates,
        @Json.SingleOrArray @Nullable List<Isbn> related,
        @Nullable Map<@Json.Using(LowerCaseCodec.class) String, Long> labels,
        @Nullable List<Pair<Isbn, Instant>> sold,
        @Nullable Pair<UUID, Pair<TimeUnit, byte[]>> unit) {}
