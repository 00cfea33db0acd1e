package dev.jeton.integration.imported;

import dev.jeton.annotation.Json;
import org.jspecify.annotations.Nullable;

record AddressNames(
        @Json.Required @Json.Secret @Nullable String street,
        @Json.Name("postcode") @Json.Alias("zip") @Nullable String zip) {}
