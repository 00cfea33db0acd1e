package dev.jeton.integration.imported;

import dev.jeton.annotation.Json;
import org.jspecify.annotations.Nullable;

@Json.Subtype("phone")
interface PhoneNames {
    @Json.Required
    @Nullable
    String number();
}
