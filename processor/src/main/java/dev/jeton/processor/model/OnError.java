package dev.jeton.processor.model;

/** What becomes of an object with a property whose value is of a wrong type or form. */
public enum OnError {
    /** The document is rejected. */
    REJECT,

    /** The value counts as absent. */
    FORGIVE
}
