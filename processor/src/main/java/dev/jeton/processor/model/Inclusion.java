package dev.jeton.processor.model;

/** When a property that need not be there is written. */
public enum Inclusion {
    /** Always; what has no value as {@code null}. */
    ALWAYS,
    /** Unless it has no value. */
    NON_NULL,
    /** Unless it has no value, or one that is empty. */
    NON_EMPTY,
    /** Unless an absent member gives the same value. */
    NON_DEFAULT
}
