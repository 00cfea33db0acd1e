package dev.jeton.integration;

import dev.jeton.annotation.Json;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Strings in one string, with all sorts of delimiters. */
@Json(view = true)
public record Words(
        @Json.Delimited(",") @Nullable List<String> tags,
        @Json.Delimited("'") @Nullable Set<String> quoted,
        @Json.Delimited(" ") @Nullable Collection<String> spaced,
        @Json.Delimited("|") Optional<List<String>> some,
        @Json.Delimited(";") @Json.Default("[]") List<String> defaulted,
        @Json.Delimited("/") @Json.Secret @Nullable List<String> secret,
        @Json.SpaceDelimited @Nullable List<String> scope) {

    @Override
    public String toString() {
        return WordsCodec.INSTANCE.describe(this);
    }
}
