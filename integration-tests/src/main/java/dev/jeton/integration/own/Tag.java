package dev.jeton.integration.own;

/** What a codec makes of any value. */
public record Tag(String text) {}
