package dev.jeton.integration.foreign;

public enum Level {
    LOW,
    MIDDLE,
    HIGH
}
