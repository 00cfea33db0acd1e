package dev.jeton.jose;

import dev.jeton.annotation.Json;
import java.util.List;

/** An array of strings in an object, so that a generated codec reads it. */
@Json
record TextList(List<String> texts) {}
