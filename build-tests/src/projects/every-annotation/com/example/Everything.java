package com.example;

import dev.jeton.RawJson;
import dev.jeton.annotation.Json;
import java.util.List;
import java.util.Map;

@Json(view = true)
@Json.Order({"known", "required"})
public record Everything(
        @Json.Name("a-name") @Json.Alias({"another", "<error>"}) String name,
        @Json.Required String required,
        @Json.Known({"Bearer", "DPoP"}) String known,
        @Json.Charset(Json.Characters.VSCHAR) String printable,
        @Json.Lenient long lenient,
        @Json.DefaultOnError int forgiven,
        @Json.SpaceDelimited List<String> words,
        @Json.Delimited(",") List<String> tags,
        @Json.SingleOrArray(write = Json.SingleAs.ARRAY) List<String> audience,
        @Json.Include(Json.Inclusion.NON_DEFAULT) @Json.Default(value = "5", forNull = true) int withDefault,
        @Json.Ignore String ignored,
        @Json.Raw String raw,
        Level level,
        @Json.Secret String secret,
        @Json.Extra Map<String, RawJson> extra) {

    @Override
    public String toString() {
        return name;
    }

    @Json
    public enum Level {
        @Json.Name("low") @Json.Alias("lowest")
        LOW,
        @Json.Fallback
        OTHER
    }
}
