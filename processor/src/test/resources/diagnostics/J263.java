package sample;

import dev.jeton.annotation.Json;
import java.util.List;
import java.util.Optional;
import java.util.Set;

@Json
record Token(
        @Json.Delimited("") List<String> none, // expect: J263
        @Json.Delimited(", ") List<String> two, // expect: J263
        @Json.Delimited("\"") Set<String> quote, // expect: J263
        @Json.Delimited("\\") Set<String> backslash, // expect: J263
        @Json.Delimited("\t") Set<String> control, // expect: J263
        @Json.Delimited("\u00a6") Optional<List<String>> other, // expect: J263
        @Json.Delimited("'") List<String> apostrophe,
        @Json.Delimited(" ") Set<String> space,
        @Json.Delimited("|") Optional<List<String>> bar) {}
