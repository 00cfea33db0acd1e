package sample;

import dev.jeton.annotation.Json;

@Json
record Two(@Json.Value String text, @Json.Value String other) {} // expect: J243

@Json
record Beside(@Json.Value String text, @Json.Ignore int ignored, int more) {} // expect: J243

@Json
final class Iban {
    private final String text;

    private Iban(String text) {
        this.text = text;
    }

    @Json.Creator
    static Iban parse(String text) {
        return new Iban(text);
    }

    @Json.Value
    String text() {
        return text;
    }

    String getCountry() { // expect: J243
        return text.substring(0, 2);
    }
}

@Json
record Fine(@Json.Value String text, @Json.Ignore int ignored) {}

@Json
enum Letters {
    A;

    @Json.Value
    final String text = "a";

    @Json.Value // expect: J243
    String other() {
        return "b";
    }
}
