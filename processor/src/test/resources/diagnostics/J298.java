package sample;

import dev.jeton.annotation.Json;

@Json
record Address(String street, @Json.Alias("place") String city) {}

@Json
record Twice(
        @Json.Flatten Address home,
        @Json.Flatten Address work) {} // expect: J298 J298 J298

@Json
record Own(
        @Json.Flatten Address address, // expect: J298
        String street) {}

@Json
record OwnAlias(
        @Json.Flatten Address address, // expect: J298
        @Json.Alias("city") String town) {}

@Json
record AliasOfFlattened(
        String place,
        @Json.Flatten Address address) {} // expect: J298

@Json
record Inner(@Json.Flatten(prefix = "a_") Address address) {}

@Json
record Deep(
        @Json.Name("x_a_street") String text,
        @Json.Flatten(prefix = "x_") Inner inner) {} // expect: J298

@Json(discriminator = "street")
sealed interface Place permits Known {}

@Json.Subtype("known")
record Known(@Json.Flatten Address address) implements Place {} // expect: J298
