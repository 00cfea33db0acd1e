package dev.jeton.processor.foreign;

import dev.jeton.annotation.Json;

/** Annotated, and compiled without the processor, as these tests are. */
@Json
public record Unprocessed(String text) {}
