package sample;

import dev.jeton.annotation.Json;

@Json
record Page<T extends Comparable<T>>(T first, java.util.List<T> rest) {} // expect: J103
