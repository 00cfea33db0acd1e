package dev.jeton.integration.generic;

import dev.jeton.Patch;
import dev.jeton.annotation.Json;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** A variable where it matters what is absent, null, left out, or there under two names. */
@NullUnmarked
@Json(view = true)
@Json.Order("required")
public record Presences<T>(
        @Json.Include(Json.Inclusion.ALWAYS) @Nullable T always,
        @Json.Include(Json.Inclusion.NON_DEFAULT) @Nullable T unlessDefault,
        @Json.Include(Json.Inclusion.NON_EMPTY) @Nullable List<T> unlessEmpty,
        @Json.Include(Json.Inclusion.NON_EMPTY) Optional<Map<String, T>> someUnlessEmpty,

        @Json.Include(Json.Inclusion.NON_DEFAULT) @Json.Default("[]") @Nullable
        List<T> listUnlessDefault,

        @Json.Default(value = "{}", forNull = true) Map<String, T> forNull,
        @Json.Include(Json.Inclusion.NON_DEFAULT) @Nullable Page<T> pageUnlessDefault,
        @Json.Ignore(Json.Direction.READING) @Nullable T shown,
        @Json.Ignore(Json.Direction.WRITING) @Nullable T typed,
        @Json.Ignore(Json.Direction.READING) @Nullable Page<T> shownPage,

        @Json.Alias(value = "old_value", together = Json.Together.PREFER_NAME) @Nullable
        T value,

        @Json.Alias(value = "old_required", together = Json.Together.PREFER_NAME) @Json.Required
        T required,

        @Json.Alias(value = "old_values", together = Json.Together.PREFER_NAME) @Nullable
        List<T> values,

        @Json.Alias(value = "old_page", together = Json.Together.PREFER_NAME) @Nullable
        Page<T> page,

        @Json.Alias(value = "old_inner", together = Json.Together.PREFER_NAME) @Nullable
        Presences<T> inner,

        @Json.Alias(value = "old_maybe", together = Json.Together.PREFER_NAME)
        Optional<T> maybe,

        @Json.Alias(value = "old_patch", together = Json.Together.PREFER_NAME)
        Patch<T> patch,

        @Json.Alias(value = "old_page_patch", together = Json.Together.PREFER_NAME)
        Patch<Page<T>> pagePatch) {}
