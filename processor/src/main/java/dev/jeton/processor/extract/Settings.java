package dev.jeton.processor.extract;

import java.util.Optional;

/**
 * What {@code @Json} on a type sets; empty where nothing is written. The constants of its enums are given by their names.
 */
public record Settings(
        Optional<Given<String>> naming,
        Optional<Given<String>> unknown,
        Optional<Given<String>> duplicates,
        Optional<Given<String>> nulls,
        Optional<Given<Boolean>> ignoreCase,
        Optional<Given<Boolean>> view) {}
