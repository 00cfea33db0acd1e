package sample;

import dev.jeton.annotation.Json;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

@Json
record Maybe(@Json.Value Optional<String> text) {} // expect: J244

@Json
record MaybeNumber(@Json.Value OptionalInt number) {} // expect: J244

@Json
record Change(@Json.Value dev.jeton.Patch<String> text) {} // expect: J244

@Json
record Self(@Json.Value Self self) {} // expect: J244

@Json
record There(@Json.Value Back back) {} // expect: J244

@Json
record Back(@Json.Value There there) {} // expect: J244

@Json
record Tree(@Json.Value List<Tree> branches) {}

@Json
record Holder(Maybe maybe, Self self, java.util.Map<Maybe, String> map) {}

@Json
enum Wrong {
    A;

    @Json.Value // expect: J244
    final double ratio = 1;
}

@Json
enum Hidden {
    A;

    @Json.Value // expect: J244
    private final String text = "a";
}

@Json
enum Static {
    A;

    @Json.Value // expect: J244
    static String text = "a";
}

@Json
enum Taking {
    A;

    @Json.Value // expect: J244
    String text(int number) {
        return "a" + number;
    }
}

@Json
enum Marked {
    @Json.Value // expect: J244
    A
}

@Json
sealed interface Detail permits Text, Others {}

@Json.Subtype(whenPresent = "a")
record Text(@Json.Value String text) implements Detail {} // expect: J244

@Json.Subtype(fallback = true)
record Others(String a) implements Detail {}
