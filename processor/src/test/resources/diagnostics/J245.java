package sample;

import dev.jeton.annotation.Json;

@Json
final class Iban { // expect: J245
    @Json.Value
    final String text;

    private Iban(String text) {
        this.text = text;
    }
}

@Json
final class TwoConstructors { // expect: J245
    @Json.Value
    final String text;

    TwoConstructors(String text) {
        this.text = text;
    }

    TwoConstructors(int number) {
        this.text = "" + number;
    }
}

@Json
record Ratio(@Json.Value String text) {
    @Json.Creator // 'of' takes two
    static Ratio of(int above, int below) { // expect: J245
        return new Ratio(above + "/" + below);
    }
}

@Json
final class Built { // expect: J245
    @Json.Value
    final String text;

    Built(String text) {
        this.text = text;
    }

    @Json.Builder
    static Builder builder() {
        return new Builder();
    }

    static final class Builder {
        void text(String text) {}

        Built build() {
            return new Built("");
        }
    }
}
