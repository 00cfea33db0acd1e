package sample;

import dev.jeton.annotation.Json;

record Unmarked(@Json.Name("t") String text, @Json.Required String other) {} // expect: J107 J107

class Mutable {
    @Json.Alias("t") // expect: J107
    String text;
}

@Json
record Marked(@Json.Name("t") String text) {
    @Json.Name("c") // expect: J107
    static final String CONSTANT = "";
}

@Json
enum Choice {
    @Json.Name("y")
    @Json.Alias("yes")
    YES;

    @Json.Fallback // expect: J107
    static final Choice OTHER = YES;
}

@Json
record OnComponent(
        @Json.Fallback // expect: J107
        String text,
        @SuppressWarnings("J107") @Json.Fallback Choice silenced) {}

@SuppressWarnings("J107")
record Silenced(@Json.Required String text) {}

@Json.Secret // expect: J107
class NotAnnotated {}

@Json
@Json.Secret // expect: J107
enum Open {
    YES
}

@Json
@Json.Order("YES") // expect: J107
enum Ordered {
    YES
}

@Json.Order("text") // expect: J107
record NotAsked(String text) {}

@Json.Subtype("a") // expect: J107
record Alone() {}

@Json.Subtypes(@Json.Subtypes.Of(type = Implementation.class, value = "a")) // expect: J107
interface NotJson {}

record Implementation() implements NotJson {}
