package dev.jeton.processor.resolve;

import dev.jeton.processor.extract.JsonAnnotation;

/** An annotation that changes how values are read, and must find a value that it can change. */
enum Mark {
    LENIENT(JsonAnnotation.LENIENT, "numbers and strings, and containers of these"),
    KNOWN(JsonAnnotation.KNOWN, "strings and containers of strings"),
    SPACE_DELIMITED(
            JsonAnnotation.SPACE_DELIMITED,
            "java.util.List<java.lang.String> and java.util.Set<java.lang.String>, and on an Optional of one"),
    RAW(JsonAnnotation.RAW, "strings, and containers of strings; a dev.jeton.RawJson needs no mark");

    private final JsonAnnotation annotation;
    private final String worksOn;

    Mark(JsonAnnotation annotation, String worksOn) {
        this.annotation = annotation;
        this.worksOn = worksOn;
    }

    JsonAnnotation annotation() {
        return annotation;
    }

    /** The types it can change, in words. */
    String worksOn() {
        return worksOn;
    }
}
