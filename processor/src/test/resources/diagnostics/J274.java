package sample;

import dev.jeton.annotation.Json;
import java.util.List;
import java.util.Map;

@Json
record Grow<T>(
        T value,
        Grow<List<T>> next, // expect: J274
        List<Grow<Map<String, T>>> more, // expect: J274
        Grow<T> same,
        Grow<List<String>> other) {}

@Json
record Left<A, B>(A a, B b, Right<B, A> right) {}

@Json
record Right<A, B>(A a, B b, Left<A, List<B>> left) {} // expect: J274

@Json
sealed interface Shape<T> {
    @Json.Subtype(whenPresent = "side")
    record Square<T>(T side) implements Shape<T> {}

    @Json.Subtype(whenPresent = "parts")
    record Group<T>(
            T name,
            Shape<List<T>> parts, // expect: J274
            Shape<T> same) implements Shape<T> {}
}
