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
