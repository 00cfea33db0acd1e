package dev.jeton.processor.resolve;

import dev.jeton.processor.extract.Fact;

/** An annotation that changes how values are read, and must find a value that it can change. */
enum Mark {
    LENIENT(Fact.LENIENT, "numbers and strings, and containers of these"),
    KNOWN(Fact.KNOWN, "strings and containers of strings"),
    SPACE_DELIMITED(
            Fact.SPACE_DELIMITED,
            "java.util.List<java.lang.String> and java.util.Set<java.lang.String>, and on an Optional of one"),
    RAW(Fact.RAW, "strings, and containers of strings; a dev.jeton.RawJson needs no mark");

    private final Fact fact;
    private final String worksOn;

    Mark(Fact fact, String worksOn) {
        this.fact = fact;
        this.worksOn = worksOn;
    }

    Fact fact() {
        return fact;
    }

    /** The types it can change, in words. */
    String worksOn() {
        return worksOn;
    }
}
