package sample;

import dev.jeton.annotation.Json;

@Json
record Id<T>(@Json.Value String text) {} // expect: J103

@Json
sealed interface Reply<T> permits Reply.Good, Reply.Bad { // expect: J103
    @Json.Subtype(whenPresent = "value")
    record Good<T>(T value) implements Reply<T> {} // expect: J103

    @Json.Subtype(whenPresent = "error")
    record Bad<T>(String error) implements Reply<T> {} // expect: J103
}

@Json
final class Made<T> { // expect: J103
    private final T value;

    private Made(T value) {
        this.value = value;
    }

    T getValue() {
        return value;
    }

    @Json.Creator
    static <T> Made<T> of(T value) {
        return new Made<>(value);
    }
}
