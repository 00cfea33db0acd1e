package dev.jeton.integration.own;

/** A generic type of a library. */
public record Pair<A, B>(A first, B second) {}
