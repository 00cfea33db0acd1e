package dev.jeton.processor.emit.name;

/** The variables and types that every codec or view may have, under the names they get unless a property has the same. */
public enum FixedName {
    SOURCE("source"),
    READER("reader"),
    WRITER("writer"),
    TARGET("target"),
    VALUE("value"),
    MEMBER("member"),
    SEEN("seen"),
    ELEMENTS("elements"),
    ELEMENT("element"),
    MARK("mark"),
    SINGLE("single"),
    ENTRIES("entries"),
    STACK("stack"),
    INDEX("index"),
    END("end"),
    KEY("key"),
    TEXT("text"),
    VALUES("values"),
    VALUES_TYPE("Values"),
    PRESENT("present"),
    FOUND("found"),
    STALE("stale"),
    REJECTED("rejected"),
    THROWN("thrown"),
    FORGIVEN("forgiven"),
    OBJECT("object"),
    LIMITS("limits"),
    CODEC("codec"),
    MEMBERS("MEMBERS"),
    REQUIRED("REQUIRED");

    private final String suggestion;

    FixedName(String suggestion) {
        this.suggestion = suggestion;
    }

    String suggestion() {
        return suggestion;
    }
}
