package sample;

import dev.jeton.annotation.Json;

@Json(ignoreCase = true) // expect: J105
record Token(String text) {}

@Json(
        naming = Json.Naming.KEBAB_CASE,
        unknown = Json.Unknown.SKIP, // expect: J105
        duplicates = Json.Duplicates.LAST_WINS, // expect: J105
        include = Json.Inclusion.ALWAYS, // expect: J105
        view = true) // expect: J105
enum Choice {
    YES
}

@Json(discriminator = "type") // expect: J105
record Single(String text) {}

@Json(
        naming = Json.Naming.KEBAB_CASE, // expect: J105
        unknown = Json.Unknown.SKIP, // expect: J105
        duplicates = Json.Duplicates.LAST_WINS, // expect: J105
        include = Json.Inclusion.ALWAYS, // expect: J105
        ignoreCase = true, // expect: J105
        view = true) // expect: J105
record AccountId(@Json.Value String text) {}

@Json
@Json.Order("text") // expect: J105
record Ordered(@Json.Value String text) {}

@Json(naming = Json.Naming.KEBAB_CASE, ignoreCase = true) // expect: J105 J105
enum Level {
    LOW;

    @Json.Value
    final int number = 1;
}
