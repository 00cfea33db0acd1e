package sample;

import dev.jeton.annotation.Json;

@Json
final class Hidden {
    final int x;

    @Json.Creator // expect: J222
    private Hidden(int x) {
        this.x = x;
    }
}

@Json
final class OfObject {
    int x;

    @Json.Creator // expect: J222
    OfObject with(int x) {
        return this;
    }
}

@Json
final class OfAnother {
    int x;

    @Json.Creator // expect: J222
    static String of(int x) {
        return "";
    }
}

@Json
record Generic(int x) {
    @Json.Creator // expect: J222
    static <T> Generic of(int x) {
        return new Generic(x);
    }
}

@Json
abstract class Base {
    int x;

    @Json.Creator // expect: J222
    Base(int x) {
        this.x = x;
    }
}

@Json
record OfOneArgument<T>(T value) {
    @Json.Creator // expect: J222
    static OfOneArgument<String> of(String value) {
        return new OfOneArgument<>(value);
    }
}

@Json
record OfNarrowArguments<T>(T value) {
    @Json.Creator // expect: J222
    static <N extends Number> OfNarrowArguments<N> of(N value) {
        return new OfNarrowArguments<>(value);
    }
}

@Json
record OfOneVariable<A, B>(A first, B second) {
    @Json.Creator // expect: J222
    static <S> OfOneVariable<S, S> of(S first, S second) {
        return new OfOneVariable<>(first, second);
    }
}

@Json
record OfMoreVariables<T>(T value) {
    @Json.Creator // expect: J222
    static <T, U extends T> OfMoreVariables<T> of(U value) {
        return new OfMoreVariables<>(value);
    }
}
