package dev.jeton.integration.imported;

import dev.jeton.annotation.Json;
import dev.jeton.integration.foreign.Address;
import org.jspecify.annotations.Nullable;

/** Has its own import of a type that the package does not import, for what is nested in it. */
@Json.Import(value = Branch.Opening.class, mixin = Branch.OpeningNames.class)
public final class Branch {
    private Branch() {}

    /** Stands for a foreign type. */
    public record Opening(int fromHour, int toHour) {}

    record OpeningNames(
            @Json.Name("from") int fromHour,
            @Json.Name("to") int toHour) {}

    @Json
    record Office(@Nullable Address address, @Nullable Opening opening) {}
}
