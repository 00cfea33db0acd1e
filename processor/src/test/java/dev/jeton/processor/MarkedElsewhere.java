package dev.jeton.processor;

import dev.jeton.annotation.Json;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** For samples: a type from a class file whose code is marked. */
@Json
@NullMarked
public record MarkedElsewhere(
        @Json.Required String text, @Nullable Long number) {}
