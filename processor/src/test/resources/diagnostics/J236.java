package sample;

import dev.jeton.annotation.Json;
import java.util.List;

@Json
record Part(String text) {}

@Json
record Token(
        @Json.Using(PartCodec.class) Part part, // expect: J236
        List<@Json.Using(PartCodec.class) Part> saidAlready) {}
