package sample;

import dev.jeton.annotation.Json;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;

@Json
record Token(
        @Json.Required Optional<String> text, // expect: J215
        @Json.Required @Json.SpaceDelimited Optional<List<String>> words, // expect: J215
        @Json.Required OptionalInt number, // expect: J215
        @Json.Required OptionalLong large, // expect: J215
        @Json.Required OptionalDouble fraction, // expect: J215
        @Json.Required String required,
        @Json.Default("1") OptionalInt preset,
        @SuppressWarnings("J215") @Json.Required Optional<String> silenced) {}
