package sample;

import dev.jeton.OpenEnum;
import dev.jeton.annotation.Json;
import java.util.Optional;

@Json
enum Choice {
    @Json.Name("granted")
    @Json.Alias("ok")
    YES,
    @Json.Name("denied")
    NO
}

@Json
record Token(
        @Json.Default("grantd") OpenEnum<Choice> misspelt, // expect: J214
        @Json.Default("YES") Optional<OpenEnum<Choice>> javaName, // expect: J214
        @Json.Default("granted") OpenEnum<Choice> name,
        @Json.Default("ok") OpenEnum<Choice> alias,
        @SuppressWarnings("J214") @Json.Default("other") OpenEnum<Choice> silenced) {}
