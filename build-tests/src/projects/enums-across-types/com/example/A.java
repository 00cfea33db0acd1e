package com.example;

import dev.jeton.annotation.Json;
import java.util.List;
import java.util.Map;

@Json(view = true)
public record A(B b, List<B> more, Kind kind) {}

@Json(view = true)
record B(Kind kind, List<Kind> kinds, Map<String, C> byName, OtherKind other) {}

@Json(view = true)
record C(OtherKind other, Outer.Nested nested) {}

@Json
enum Kind {
    X
}
