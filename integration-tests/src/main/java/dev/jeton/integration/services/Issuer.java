package dev.jeton.integration.services;

import org.jspecify.annotations.Nullable;

/** A string, or an object with more: which of them no annotation says. */
public record Issuer(String id, @Nullable String name) {}
