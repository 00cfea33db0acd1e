package dev.jeton.processor.extract;

/** What the annotations of JSpecify and of Kotlin say of a value: whether it may be null. */
public enum Nullness {
    /** It is marked, or its code is, and it is not marked as one that may be null. */
    NON_NULL,

    /** It is marked as one that may be null. */
    NULLABLE,

    /** Nothing says so. */
    UNSPECIFIED,

    /** Its code is marked, and what it says itself is in a class file that this compiler doesn't read as a whole. */
    UNSEEN
}
