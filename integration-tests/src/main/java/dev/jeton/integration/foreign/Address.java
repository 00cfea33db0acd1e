package dev.jeton.integration.foreign;

import org.jspecify.annotations.Nullable;

public record Address(
        @Nullable String street, int houseNumber, @Nullable String zip) {}
