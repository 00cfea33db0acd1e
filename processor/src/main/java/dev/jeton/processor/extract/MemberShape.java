package dev.jeton.processor.extract;

/** A member of a class that holds a property or sets it. */
public record MemberShape(Kind kind, String name) {

    /** What it is. */
    public enum Kind {
        METHOD,
        FIELD
    }
}
