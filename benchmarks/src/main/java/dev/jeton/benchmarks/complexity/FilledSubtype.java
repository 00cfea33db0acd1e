package dev.jeton.benchmarks.complexity;

import dev.jeton.annotation.Json;
import java.util.List;

/** Told by a member that may stand behind all others, and may hold itself. */
@Json(discriminator = "type", view = true)
public sealed interface FilledSubtype {
    /** Holds others. */
    @Json.Subtype("elements")
    record Elements(List<FilledSubtype> list) implements FilledSubtype {}

    /** Holds nearly nothing. */
    @Json.Subtype("nothing")
    record Nothing(int value) implements FilledSubtype {}
}
