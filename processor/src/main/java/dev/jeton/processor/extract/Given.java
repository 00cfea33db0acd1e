package dev.jeton.processor.extract;

import dev.jeton.processor.diagnostic.Place;

/**
 * What the user wrote into an annotation, and where.
 *
 * @param place the narrowest one there is: the value, or else the annotation, or else what is annotated
 */
public record Given<T>(T value, Place place) {}
