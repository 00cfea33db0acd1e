package dev.jeton.processor.extract;

/** Whether an object of a type may hold one of the type that has it as a component, directly or inside others. */
public enum Cycle {
    NONE,
    POSSIBLE
}
