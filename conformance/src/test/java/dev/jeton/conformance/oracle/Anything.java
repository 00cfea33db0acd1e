package dev.jeton.conformance.oracle;

import dev.jeton.RawJson;
import dev.jeton.annotation.Json;
import java.util.Map;

/** Knows no member. */
@Json(view = true)
record Anything(@Json.Extra Map<String, RawJson> extra) {
    @Override
    public String toString() {
        return AnythingCodec.INSTANCE.describe(this);
    }
}
