package com.example;

import dev.jeton.annotation.Json;
import io.soabase.recordbuilder.core.RecordBuilder;

/** Made by its canonical constructor, whatever builder it has. */
@Json(view = true)
@RecordBuilder
public record Point(int x, String label) implements PointBuilder.With {}
