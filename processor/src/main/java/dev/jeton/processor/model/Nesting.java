package dev.jeton.processor.model;

/** Whether objects of a type may hold objects of the type that they are a property of. */
public enum Nesting {
    /** They never do, so that there are as many places for them as the types have properties. */
    FINITE,

    /** They may, so that only the depth that is allowed limits how many places there are. */
    RECURSIVE
}
