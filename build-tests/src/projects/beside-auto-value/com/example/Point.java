package com.example;

import com.google.auto.value.AutoValue;
import dev.jeton.annotation.Json;

@Json(view = true)
@AutoValue
public abstract class Point {
    @Json.Creator
    static Point of(int x, String label) {
        return new AutoValue_Point(x, label);
    }

    public abstract int x();

    public abstract String label();
}
