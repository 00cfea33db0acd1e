package dev.jeton.processor.model;

/** What it means that a document has a property under its name and under an alias. */
public enum Together {
    /** The member comes twice. */
    REJECT,
    /** The one under the name counts. */
    PREFER_NAME
}
