package dev.jeton.conformance;

import dev.jeton.RawJson;
import dev.jeton.annotation.Json;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Types in which a document can stand, in one member of each kind. */
final class Places {
    private Places() {}

    /** Around its one member anything may stand. */
    @Json(view = true)
    record Known(@Json.Required int known) {}

    /** One member for each kind of value, as strict as they come, and a few for what the RFC leaves open. */
    @Json(view = true)
    record Typed(
            @Nullable Boolean flag,
            @Nullable String text,
            @Nullable Character letter,
            byte @Nullable [] bytes,
            int number,
            long large,
            @Json.Lenient long lenient,
            float single,
            double precise,
            @Nullable BigDecimal decimal,
            @Nullable BigInteger integer,
            @Nullable List<@Nullable RawJson> elements,
            @Nullable Map<String, @Nullable RawJson> members,
            @Nullable Nothing skips) {}

    /** Skips everything. */
    @Json(view = true)
    record Nothing() {}

    /** Keeps values as they stand, in each of the three ways. */
    @Json(view = true)
    record Raw(
            @Nullable RawJson raw,
            @Json.Raw @Nullable String text,
            @Json.Extra Map<String, RawJson> extra) {
        @Override
        public String toString() {
            return Places_RawCodec.INSTANCE.describe(this);
        }
    }
}
