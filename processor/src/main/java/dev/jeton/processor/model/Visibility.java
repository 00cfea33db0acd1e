package dev.jeton.processor.model;

/** Who can see a generated class. */
public enum Visibility {
    PUBLIC,
    PACKAGE
}
