package dev.jeton.processor.model;

/**
 * The property that collects unknown members: a {@code Map<String, RawJson>}.
 *
 * @param name the name in Java
 * @param accessor the method without parameters that returns the map
 */
public record ExtraModel(String name, String accessor) {}
