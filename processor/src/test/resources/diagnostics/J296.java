package sample;

import dev.jeton.RawJson;
import dev.jeton.annotation.Json;
import java.util.List;
import java.util.Map;
import java.util.Optional;

class Holders {
    record Plain(String text) {}

    @Json
    enum Color {
        RED
    }

    @Json
    sealed interface Detail permits Card, Cash {}

    @Json.Subtype(whenPresent = "number")
    record Card(String number) implements Detail {}

    @Json.Subtype(fallback = true)
    record Cash(long cents) implements Detail {}

    @Json
    record Id(@Json.Value String text) {}

    @Json
    record Empty() {}

    @Json
    record Written(@Json.Ignore(Json.Direction.READING) String text) {}

    @Json
    record Open(String text, @Json.Extra Map<String, RawJson> extra) {
        @Override
        public String toString() {
            return text;
        }
    }

    @Json
    record Part(String text) {}

    @Json
    record OfText(@Json.Flatten String text) {} // expect: J296

    @Json
    record OfNumber(@Json.Flatten int number) {} // expect: J296

    @Json
    record OfArray(@Json.Flatten Part[] parts) {} // expect: J296

    @Json
    record OfList(@Json.Flatten List<Part> parts) {} // expect: J296

    @Json
    record OfOptional(@Json.Flatten Optional<Part> part) {} // expect: J296

    @Json
    record OfPlain(@Json.Flatten Plain plain) {} // expect: J296

    @Json
    record OfEnum(@Json.Flatten Color color) {} // expect: J296

    @Json
    record OfSealed(@Json.Flatten Detail detail) {} // expect: J296

    @Json
    record OfSubtype(@Json.Flatten Card card) {} // expect: J296

    @Json
    record OfOneValue(@Json.Flatten Id id) {} // expect: J296

    @Json
    record OfNothing(@Json.Flatten Empty empty) {} // expect: J296

    @Json
    record OfWritten(@Json.Flatten Written written) {} // expect: J296

    @Json
    record OfOpen(@Json.Flatten Open open) {} // expect: J296
}
