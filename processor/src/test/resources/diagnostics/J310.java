package sample;

import dev.jeton.annotation.Json;
import java.util.List;
import java.util.Map;
import java.util.Optional;

@Json(view = true)
record Token(
        Part part, // expect: J310
        List<? extends Part> parts,
        Optional<Part> optional,
        Viewed viewed,
        Choice choice,
        @Json.Ignore Part ignored) {}

@Json(view = true)
record Deep(Map<String, List<Part>> parts, Part[][] arrays) {}

@Json
record Part(String text, Viewed viewed) {}

@Json(view = true)
record Viewed(Viewed next) {}

@Json
enum Choice {
    YES
}
