package dev.jeton.processor.resolve;

import dev.jeton.processor.extract.Fact;

/** An annotation that changes how values are read, and must find a value that it can change. */
enum Mark {
    LENIENT(Fact.LENIENT, "numbers, booleans, strings and enums, and containers of these"),
    KNOWN(Fact.KNOWN, "strings and containers of strings"),
    CHARSET(Fact.CHARSET, "strings and containers of strings"),
    SPACE_DELIMITED(
            Fact.SPACE_DELIMITED,
            "java.util.List<java.lang.String> and java.util.Set<java.lang.String>, and on an Optional of one"),
    DELIMITED(
            Fact.DELIMITED,
            "java.util.List<java.lang.String> and java.util.Set<java.lang.String>, and on an Optional of one"),
    SINGLE_OR_ARRAY(Fact.SINGLE_OR_ARRAY, "collections and arrays, and on an Optional of one"),
    RAW(Fact.RAW, "strings, and containers of strings; a dev.jeton.RawJson needs no mark"),
    EPOCH(Fact.EPOCH, "java.time.Instant and containers of it, since a number has no zone"),
    FORMAT(
            Fact.FORMAT,
            "Instant, LocalDate, LocalTime, LocalDateTime, OffsetDateTime, OffsetTime, ZonedDateTime, Year, YearMonth and MonthDay of"
                    + " java.time, and containers of these"),
    BASE64(Fact.BASE64, "byte[] and containers of it"),
    BASE64_URL(Fact.BASE64_URL, "byte[] and containers of it");

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
