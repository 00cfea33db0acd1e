package dev.jeton.integration.generic;

import dev.jeton.annotation.Json;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Instantiations of generic types that are built, or read as one of their subtypes. */
@Json(view = true)
public record Warehouse(
        @Nullable Stock<Long> stock,
        @Nullable Parcel<String, Long> parcel,
        @Nullable Crate<List<String>> crate,
        @Nullable Outcome<User, String> outcome,
        Optional<Outcome<Page<Long>, Long>> pages,
        List<Tree<Long>> trees,
        Map<String, Tree<Outcome<Long, String>>> outcomes,
        @Nullable Crate<Warehouse> inner) {}
