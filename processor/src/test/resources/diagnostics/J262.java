package sample;

import dev.jeton.OpenEnum;
import dev.jeton.annotation.Json;
import java.util.List;
import java.util.Map;
import java.util.Optional;

@Json
enum Size {
    @Json.Name("m")
    MILLI,
    @Json.Name("M")
    MEGA
}

@Json
enum Level {
    LOW,
    @Json.Alias("low")
    LOWEST
}

@Json
enum Choice {
    @Json.Alias({"yes", "Yes"})
    YES,
    NO
}

enum Plain {
    a,
    A
}

@Json
record Token(
        @Json.Lenient Size size, // expect: J262
        @Json.Lenient List<Level> levels, // expect: J262
        @Json.Lenient Optional<OpenEnum<Size>> open, // expect: J262
        @Json.Lenient Map<String, Plain> plain, // expect: J262
        @Json.Lenient Map<Plain, Choice> choices,
        Size strict) {}
