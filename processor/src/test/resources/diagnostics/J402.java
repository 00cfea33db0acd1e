package sample;

import dev.jeton.annotation.Json;
import dev.jeton.RawJson;
import java.util.Map;

@Json
record Token(@Json.Secret String text, String other) {} // expect: J402

@Json
record Rest(@Json.Extra Map<String, RawJson> rest) {} // expect: J402

@Json
record Text(@Json.Raw String claims) {} // expect: J402

@Json
record Typed(RawJson claims) {}

@Json
record Careful(@Json.Secret String text) {
    @Override
    public String toString() {
        return "Careful";
    }
}

@SuppressWarnings("J402")
@Json
record SilencedOnType(@Json.Secret String text) {}

@Json
record SilencedOnComponent(@SuppressWarnings("J402") @Json.Secret String text) {}
