package sample;

import dev.jeton.annotation.Json;

@Json
sealed interface Reply<T, E> permits Reply.Good, Reply.Bad, Reply.Same, Reply.Bare, Reply.Further, Reply.Narrow {
    @Json.Subtype(whenPresent = "value")
    record Good<T, E>(T value) implements Reply<T, E> {}

    @Json.Subtype(whenPresent = "error") // expect: J341
    record Bad<E>(E error) implements Reply<String, E> {}

    @Json.Subtype(whenPresent = "same") // expect: J341
    record Same<S>(S same) implements Reply<S, S> {}

    @Json.Subtype(whenPresent = "bare") // expect: J341
    record Bare(String bare) implements Reply<Object, Object> {}

    @Json.Subtype(whenPresent = "further") // expect: J341
    record Further<T, E, F>(F further) implements Reply<T, E> {}

    @Json.Subtype(whenPresent = "narrow") // expect: J341
    record Narrow<T extends Number, E>(T narrow) implements Reply<T, E> {}
}

@Json
sealed interface Plain permits Plain.Of {
    @Json.Subtype(whenPresent = "value") // expect: J341
    record Of<T>(T value) implements Plain {}
}
