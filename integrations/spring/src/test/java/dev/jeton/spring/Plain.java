package dev.jeton.spring;

/** A type without a codec. */
public record Plain(String name) {}
