package sample;

import dev.jeton.Patch;
import dev.jeton.annotation.Json;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

@Json(include = Json.Inclusion.NON_EMPTY)
record Token(
        @Json.Include(Json.Inclusion.NON_NULL) int number, // expect: J265
        @Json.Include(Json.Inclusion.NON_EMPTY) boolean flag, // expect: J265
        @Json.Include(Json.Inclusion.NON_EMPTY) Long boxed, // expect: J265
        @Json.Include(Json.Inclusion.NON_EMPTY) OptionalLong optional, // expect: J265
        @Json.Include(Json.Inclusion.NON_EMPTY) Optional<List<String>> inside,
        @Json.Include(Json.Inclusion.NON_DEFAULT) int counted,
        @Json.Include(Json.Inclusion.ALWAYS) long always,
        @Json.Include(Json.Inclusion.ALWAYS) Patch<String> patch, // expect: J265
        int plain) {}
