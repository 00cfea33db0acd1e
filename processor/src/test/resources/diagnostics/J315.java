package sample;

import dev.jeton.annotation.Json;
import dev.jeton.processor.foreign.PublicInHidden;
import java.util.List;
import java.util.Optional;

class J315 extends PublicInHidden {
    private static class Cache {
        public static class Part {}
    }

    static class Visible {}

    @Json
    record Token(
            String text,
            @Json.Ignore Cache cache, // expect: J315
            @Json.Ignore List<Cache.Part[]> parts, // expect: J315
            @Json.Ignore Nested nested, // expect: J315
            @Json.Ignore Visible visible,
            @Json.Ignore Optional<Cache> optional,
            @Json.Ignore int number) {
        Token(String text, Object cache, Object parts, Object nested, Object visible, Object optional, int number) {
            this(text, (Cache) cache, List.of(), (Nested) nested, (Visible) visible, Optional.empty(), number);
        }
    }

    @Json
    record OneConstructor(String text, @Json.Ignore Cache cache, @Json.Ignore Nested nested) {}

    @Json
    record OtherLength(String text, @Json.Ignore Cache cache, @Json.Ignore Nested nested) {
        OtherLength(String text) {
            this(text, new Cache(), null);
        }
    }
}
