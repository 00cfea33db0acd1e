package sample;

import dev.jeton.annotation.Json;
import dev.jeton.RawJson;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

@Json
record Token(
        @Json.Required @Json.Default("1") int required, // expect: J205
        @Json.Required @Json.DefaultOnError int wrong, // expect: J205
        @Json.Ignore @Json.Required @Json.Default("1") int ignored, // expect: J205 J205 J205
        @Json.Ignore @Json.Secret String secret, // expect: J205
        @Json.Ignore
        @Json.Name("other") // expect: J205
        String named,
        @Json.Ignore(Json.Direction.READING) @Json.Default("1") @Json.Lenient int written, // expect: J205 J205
        @Json.Ignore(Json.Direction.READING)
        @Json.Alias("other") // expect: J205
        @Json.Include(Json.Inclusion.NON_DEFAULT)
        int aliased,
        @Json.Ignore(Json.Direction.WRITING)
        @Json.Include(Json.Inclusion.ALWAYS) // expect: J205
        @Json.Default("1")
        @Json.Alias("read-alias")
        int read,
        @Json.Required @Json.Include(Json.Inclusion.ALWAYS) String always, // expect: J205
        @Json.Flatten(prefix = "a_") @Json.Include(Json.Inclusion.ALWAYS) Part included, // expect: J205
        @Json.Ignore(Json.Direction.WRITING) @Json.Flatten(prefix = "b_") Part flattened, // expect: J205
        @Json.Raw @Json.Lenient String lenient, // expect: J205
        @Json.Raw @Json.Known("{}") String known, // expect: J205
        @Json.SpaceDelimited @Json.Known("openid") List<String> scope, // expect: J205
        @Json.SpaceDelimited @Json.SingleOrArray List<String> scopes, // expect: J205
        @Json.Raw @Json.SingleOrArray List<String> texts, // expect: J205
        @Json.SpaceDelimited @Json.Delimited(",") List<String> twice, // expect: J205
        @Json.Delimited(",") @Json.Lenient List<String> commas, // expect: J205
        @Json.SpaceDelimited @Json.Charset(Json.Characters.VSCHAR) List<String> words, // expect: J205
        @Json.Raw @Json.Charset(Json.Characters.VSCHAR) String raw, // expect: J205
        @Json.Epoch(TimeUnit.SECONDS) @Json.Charset(Json.Characters.VSCHAR) Instant charset, // expect: J205
        @Json.Epoch(TimeUnit.SECONDS) @Json.Format("yyyy-MM-dd'T'HH:mm:ss") Instant time, // expect: J205
        @Json.Base64 @Json.Base64Url byte[] bytes, // expect: J205
        @Json.Format("dd.MM.yyyy") @Json.Lenient LocalDate day, // expect: J205
        @Json.Extra @Json.Required Map<String, RawJson> rest) {} // expect: J205

@Json
record Part(String text) {}

@Json
record AccountId(@Json.Value @Json.Name("t") @Json.Default("a") String text) {} // expect: J205 J205

@Json
enum Level {
    @Json.Name("low") // expect: J205
    LOW,
    @Json.Alias("up") // expect: J205
    HIGH;

    @Json.Value
    final int number = ordinal();
}
