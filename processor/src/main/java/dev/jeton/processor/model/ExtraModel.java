package dev.jeton.processor.model;

/**
 * The property that collects unknown members: a {@code Map<String, RawJson>}.
 *
 * @param name the name in Java
 * @param access how the map is got from an object
 */
public record ExtraModel(String name, Access access) {}
