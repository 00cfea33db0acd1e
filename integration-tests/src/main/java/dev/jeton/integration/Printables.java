package dev.jeton.integration;

import dev.jeton.annotation.Json;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Strings of nothing but printable ASCII. */
@Json(view = true)
public record Printables(
        @Json.Charset(Json.Characters.VSCHAR) @Nullable String text,

        @Json.Charset(Json.Characters.VSCHAR) @Json.Lenient @Nullable
        String lenient,

        @Json.Charset(Json.Characters.VSCHAR) @Json.Known({"Bearer", "DPoP"}) @Nullable
        String known,

        @Json.Charset(Json.Characters.VSCHAR) @Json.Default("~ ")
        String defaulted,

        @Json.Charset(Json.Characters.VSCHAR) Optional<String> optional,
        @Json.Charset(Json.Characters.VSCHAR) @Nullable List<@Nullable String> list,
        @Json.Charset(Json.Characters.VSCHAR) String @Nullable [] array,
        @Json.Charset(Json.Characters.VSCHAR) @Nullable Map<String, String> map,

        @Json.Charset(Json.Characters.VSCHAR) @Json.SingleOrArray @Nullable
        List<String> single,

        @Nullable String any) {}
