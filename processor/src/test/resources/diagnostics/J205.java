package sample;

import dev.jeton.annotation.Json;
import dev.jeton.RawJson;
import java.util.List;
import java.util.Map;

@Json
record Token(
        @Json.Required @Json.Default("1") int required, // expect: J205
        @Json.Ignore @Json.Required @Json.Default("1") int ignored, // expect: J205 J205 J205
        @Json.Ignore @Json.Secret String secret, // expect: J205
        @Json.Ignore
        @Json.Name("other") // expect: J205
        String named,
        @Json.Raw @Json.Lenient String lenient, // expect: J205
        @Json.Raw @Json.Known("{}") String known, // expect: J205
        @Json.SpaceDelimited @Json.Known("openid") List<String> scope, // expect: J205
        @Json.Extra @Json.Required Map<String, RawJson> rest) {} // expect: J205
