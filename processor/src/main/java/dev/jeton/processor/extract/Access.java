package dev.jeton.processor.extract;

/** Who can see a type: the narrowest access along its enclosing types. */
public enum Access {
    PUBLIC,
    /** The package; a {@code protected} nested type counts as this, since its codec is not nested. */
    PACKAGE,
    PRIVATE
}
