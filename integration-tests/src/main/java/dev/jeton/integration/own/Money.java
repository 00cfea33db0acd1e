package dev.jeton.integration.own;

/** As a library has it that knows nothing of Jeton. */
public record Money(long cents, String currency) {}
