package dev.jeton.processor.model;

/** Whether a member is read, written, or both. */
public enum Direction {
    BOTH,
    READ_ONLY,
    WRITE_ONLY
}
