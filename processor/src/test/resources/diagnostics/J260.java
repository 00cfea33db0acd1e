package sample;

import dev.jeton.RawJson;
import dev.jeton.annotation.Json;
import java.util.List;
import java.util.Optional;
import java.util.Set;

@Json
record Token(
        @Json.SingleOrArray List<List<String>> lists, // expect: J260
        @Json.SingleOrArray Optional<Set<long[]>> arrays, // expect: J260
        @Json.SingleOrArray int[][] table, // expect: J260
        @Json.SingleOrArray(write = Json.SingleAs.ARRAY) List<RawJson> raw, // expect: J260
        @Json.SingleOrArray List<byte[]> bytes,
        @Json.SingleOrArray String[] texts) {}
