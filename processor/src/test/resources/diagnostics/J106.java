package sample;

import dev.jeton.annotation.Json;
import dev.jeton.RawJson;
import java.util.Map;

@Json(unknown = Json.Unknown.FAIL) // expect: J106
record Token(@Json.Extra Map<String, RawJson> rest) {}

@SuppressWarnings("J402")
@Json(unknown = Json.Unknown.SKIP)
record Harmless(@Json.Extra Map<String, RawJson> rest) {}
