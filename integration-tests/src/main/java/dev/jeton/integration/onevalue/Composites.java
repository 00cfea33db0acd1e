package dev.jeton.integration.onevalue;

import dev.jeton.RawJson;
import dev.jeton.annotation.Json;
import dev.jeton.integration.own.Money;
import dev.jeton.integration.own.MoneyCodec;
import dev.jeton.integration.own.Pair;
import dev.jeton.integration.own.PairCodec;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One-value types that are arrays, objects or whatever a codec makes of them. */
@Json(view = true)
public record Composites(
        @Nullable Labels labels,
        @Nullable Words words,
        @Nullable Audience audience,
        @Nullable Prices prices,
        @Nullable Grid grid,
        @Nullable Payload payload,
        @Nullable Claims claims,
        @Nullable Price price,
        @Nullable Offer offer,
        @Nullable Boxed boxed,
        @Nullable Tree tree,
        @Nullable Node node,
        @Nullable List<Labels> lists) {

    /** A list of one-value types. */
    @Json
    public record Labels(@Json.Value List<@Nullable AccountId> labels) {}

    /** Words between spaces. */
    @Json
    public record Words(@Json.Value @Json.SpaceDelimited List<String> words) {}

    /** One or many. */
    @Json
    public record Audience(@Json.Value @Json.SingleOrArray List<String> names) {}

    /** A map. */
    @Json
    public record Prices(@Json.Value Map<UUID, Long> prices) {}

    /** Arrays of arrays, for which there are constants. */
    @Json
    public record Grid(@Json.Value String[][] grid) {}

    /** Any JSON, null as well. */
    @Json
    public record Payload(@Json.Value RawJson json) {}

    /** Any JSON as text. */
    @Json
    public record Claims(@Json.Value @Json.Raw String json) {
        @Override
        public String toString() {
            return Composites_ClaimsCodec.INSTANCE.describe(this);
        }
    }

    /** By a codec that was written by hand. */
    @Json
    public record Price(
            @Json.Value @Json.Using(MoneyCodec.class) Money money) {}

    /** By one that has to be made. */
    @Json
    public record Offer(
            @Json.Value @Json.Using(PairCodec.class) Pair<AccountId, Long> pair) {}

    /** An object. */
    @Json
    public record Boxed(@Json.Value Point point) {}

    /** What is in it. */
    @Json
    public record Point(int x, int y) {}

    /** One that holds itself, by way of a list. */
    @Json
    public record Tree(@Json.Value List<Tree> branches) {}

    /** An object that holds itself, by way of a one-value type. */
    @Json(view = true)
    public record Node(@Nullable String name, @Nullable Children children) {}

    /** The one-value type. */
    @Json
    public record Children(@Json.Value List<Node> nodes) {}
}
