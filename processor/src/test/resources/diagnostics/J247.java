package sample;

import dev.jeton.OpenEnum;
import dev.jeton.annotation.Json;

@Json
enum Level {
    LOW;

    @Json.Value
    final int number = 1;
}

@Json
record Sensor(
        OpenEnum<Level> level) {} // expect: J247
