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
