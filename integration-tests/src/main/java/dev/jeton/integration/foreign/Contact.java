package dev.jeton.integration.foreign;

import org.jspecify.annotations.Nullable;

public sealed interface Contact {
    record Mail(@Nullable String address) implements Contact {}

    record Phone(@Nullable String number, boolean mobile) implements Contact {}

    record Letter(@Nullable Address address) implements Contact {}
}
