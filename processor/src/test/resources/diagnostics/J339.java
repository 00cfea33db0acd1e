package sample;

import dev.jeton.annotation.Json;

class Outer {
    private record Hidden(int size) {}

    @Json.Import(Hidden.class) // expect: J339
    interface Inner {}
}

@Json.Import(int.class) // expect: J339
interface Primitive {}

@Json.Import(String[].class) // expect: J339
interface Array {}

@Json.Import(String.class) // expect: J339
class Known {
    @Json
    record Inner(String text, java.util.List<String> texts) {}
}

@Json.Import(java.util.ArrayList.class) // expect: J339
interface Container {}

@Json.Import(dev.jeton.RawJson.class) // expect: J339
interface OfJeton {}

@Json.Import(Itself.class) // expect: J339
record Itself(int x) {}

@Json.Import(java.util.concurrent.TimeUnit.class)
interface EnumOfTheJdk {}
