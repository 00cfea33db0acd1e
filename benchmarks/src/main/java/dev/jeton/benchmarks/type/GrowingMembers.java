package dev.jeton.benchmarks.type;

import dev.jeton.RawJson;
import dev.jeton.annotation.Json;
import java.util.Map;

/**
 * Any number of members, for {@link dev.jeton.benchmarks.ScalingBenchmark}.
 */
@Json(view = true)
public record GrowingMembers(@Json.Extra Map<String, RawJson> members) {
    @Override
    public String toString() {
        return GrowingMembersCodec.INSTANCE.describe(this);
    }
}
