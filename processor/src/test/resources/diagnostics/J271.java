package sample;

import dev.jeton.JsonTree;
import dev.jeton.Patch;
import dev.jeton.annotation.Json;
import java.util.Optional;
import java.util.OptionalInt;

@Json
record Change(
        Patch<Optional<String>> optional, // expect: J271
        Patch<OptionalInt> number, // expect: J271
        Patch raw, // expect: J306
        Patch<?> any, // expect: J307
        @Json.Default("x") Patch<String> defaulted, // expect: J209
        Patch<JsonTree> fine) {}
