package com.example;

import dev.jeton.annotation.Json;
import org.inferred.freebuilder.FreeBuilder;

@Json(builder = Point.Builder.class)
@FreeBuilder
public abstract class Point {
    public abstract int getX();

    public abstract String getLabel();

    public abstract Builder toBuilder();

    public static class Builder extends Point_Builder {}
}
