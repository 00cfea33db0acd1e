package dev.jeton.integration.generic;

import dev.jeton.RawJson;
import dev.jeton.annotation.Json;
import dev.jeton.integration.own.Money;
import dev.jeton.integration.own.MoneyCodec;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Instantiations at every place where a value may stand. */
@Json(view = true)
public record Directory(
        @Nullable Page<User> users,
        Optional<Page<Long>> numbers,
        @Nullable List<Page<String>> pages,
        @Nullable Map<String, Result<User, String>> results,
        @Nullable Result<Page<User>, Map<String, Long>> either,
        @Nullable Page<Page<String>> nested,
        @Nullable Page<@Json.Using(MoneyCodec.class) Money> prices,
        @Nullable Page<RawJson> raw,
        @Nullable Range<Long> range,
        @Nullable Envelope<Long> envelope,
        @Nullable Rise<String, Long> rise) {}
