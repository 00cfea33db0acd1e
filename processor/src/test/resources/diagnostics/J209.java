package sample;

import dev.jeton.annotation.Json;
import dev.jeton.RawJson;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

@Json
enum Choice {
    @Json.Name("granted")
    YES,
    @Json.Name("denied")
    NO
}

@Json
record Part(String text) {}

@Json
record Token(
        @Json.Default("12.5") int fraction, // expect: J209
        @Json.Default("2147483648") int large, // expect: J209
        @Json.Default("-129") byte small, // expect: J209
        @Json.Default("007") long zeros, // expect: J209
        @Json.Default(" 1") short blank, // expect: J209
        @Json.Default("1e400") double huge, // expect: J209
        @Json.Default("1e-400") double tiny, // expect: J209
        @Json.Default("NaN") double nan, // expect: J209
        @Json.Default("1e39") float single, // expect: J209
        @Json.Default("True") boolean flag, // expect: J209
        @Json.Default("ab") char letter, // expect: J209
        @Json.Default("1e9999999999") BigDecimal decimal, // expect: J209
        @Json.Default("1.0") BigInteger integer, // expect: J209
        @Json.Default("x") OptionalLong optional, // expect: J209
        @Json.Default("grantd") Choice choice, // expect: J209
        @Json.Default("YES") Optional<Choice> javaName, // expect: J209
        @Json.Default("{}") List<String> list, // expect: J209
        @Json.Default("[]") Map<String, String> map, // expect: J209
        @Json.Default("a b") @Json.SpaceDelimited Set<String> scope, // expect: J209
        @Json.Default("x") byte[] bytes, // expect: J209
        @Json.Default("[]") byte[] noBase64, // expect: J209
        @Json.Default("AQJ=") byte[] bitsBehind, // expect: J209
        @Json.Default("AQI") @Json.Base64 byte[] withoutPadding, // expect: J209
        @Json.Default("AQI=") @Json.Base64Url byte[] withPadding, // expect: J209
        @Json.Default("[\"a\"") List<String> open, // expect: J209
        @Json.Default("[\"a\",]") List<String> comma, // expect: J209
        @Json.Default("[\"\\ud800\"]") List<String> half, // expect: J209
        @Json.Default("[null]") List<String> nothing, // expect: J209
        @Json.Default("[1]") List<String> number, // expect: J209
        @Json.Default("[\"1\"]") List<Integer> string, // expect: J209
        @Json.Default("[1,2147483648]") Set<Integer> range, // expect: J209
        @Json.Default("[\"YES\"]") List<Choice> javaNames, // expect: J209
        @Json.Default("[{}]") List<Part> parts, // expect: J209
        @Json.Default("[[1]]") int[][] matrix, // expect: J209
        @Json.Default("[1]") Optional<int[]> optionalArray, // expect: J209
        @Json.Default("[1]") java.util.ArrayList<Integer> changeable, // expect: J209
        @Json.Default("[\"a,b\"]") @Json.Delimited(",") Set<String> delimited, // expect: J209
        @Json.Default(value = "{\"a\":1}", forNull = true) Map<String, Integer> filled, // expect: J209
        @Json.Default("2026-02-30") LocalDate day, // expect: J209
        @Json.Default("f81d4fae") UUID uuid, // expect: J209
        @Json.Default("1e99") @Json.Epoch(TimeUnit.SECONDS) Instant instant, // expect: J209
        @Json.Default("2026-11-27") @Json.Format("dd.MM.yyyy") LocalDate pattern, // expect: J209
        @Json.Default("second") TimeUnit unit, // expect: J209
        @Json.Default("") char[] chars, // expect: J209
        @Json.Default("{}") Part part, // expect: J209
        @Json.Default("{}") RawJson raw, // expect: J209
        @Json.Default("a\n") @Json.Charset(Json.Characters.VSCHAR) String printable, // expect: J209
        @Json.Default("{}") @Json.Raw String text) {} // expect: J209

@Json
record AccountId(@Json.Value String text) {}

@Json
enum Told {
    A;

    @Json.Value
    final String text = "a";
}

@Json
enum Level {
    A;

    @Json.Value
    final int number = 1;
}

@Json
record Seat(@Json.Value int number) {}

@Json
record Printable(
        @Json.Value @Json.Charset(Json.Characters.VSCHAR) String text) {}

@Json
record Sort(@Json.Value Choice choice) {}

@Json
record Pass(@Json.Value Seat seat) {}

@Json
record Labels(@Json.Value List<String> labels) {}

@Json
record Shared(@Json.Value java.util.ArrayList<String> list) {}

@Json
record Boxed(@Json.Value Part part) {}

@Json
record Tree(@Json.Value List<Tree> branches) {}

@Json
record Holder(
        @Json.Default("a") AccountId account,
        @Json.Default("a") Optional<AccountId> optional,
        @Json.Default("1.5") Seat seat, // expect: J209
        @Json.Default("x") Pass pass, // expect: J209
        @Json.Default("a\n") Printable printable, // expect: J209
        @Json.Default("YES") Sort sort, // expect: J209
        @Json.Default("[1]") Labels labels, // expect: J209
        @Json.Default("[]") Shared shared, // expect: J209
        @Json.Default("{}") Boxed boxed, // expect: J209
        @Json.Default("[]") Tree tree,
        @Json.Default("1") Level level, // expect: J209
        @Json.Default("a") dev.jeton.OpenEnum<Told> open,
        @Json.Default("a") Told told) {} // expect: J209
