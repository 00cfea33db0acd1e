package dev.jeton.processor.model;

/** Whether a number may come as a string, and a string as a number. */
public enum Leniency {
    STRICT,
    LENIENT
}
