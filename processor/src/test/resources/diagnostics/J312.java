package sample;

import dev.jeton.annotation.Json;
import dev.jeton.processor.foreign.Unprocessed;
import java.util.List;

@Json
record J312(
        Unprocessed part, // expect: J312
        List<Unprocessed> parts,
        @Json.Ignore Unprocessed ignored) {}
