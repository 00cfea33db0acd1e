package dev.jeton.benchmarks.complexity;

import dev.jeton.annotation.Json;

/** An enum whose other texts are kept. */
@Json
public enum FilledKind {
    ONE,
    TWO
}
