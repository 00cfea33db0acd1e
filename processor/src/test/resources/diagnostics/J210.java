package sample;

import dev.jeton.annotation.Json;
import dev.jeton.RawJson;
import java.util.Map;

@Json
record Strings(@Json.Extra Map<String, String> rest) {} // expect: J210

@Json
record Wild(@Json.Extra Map<String, ? extends RawJson> rest) {} // expect: J210

@Json
record Text(@Json.Extra String rest) {} // expect: J210

@Json
record Objects(@Json.Extra Map<String, dev.jeton.JsonObject> rest) {} // expect: J210
