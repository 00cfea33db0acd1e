package sample;

import dev.jeton.annotation.Json;
import dev.jeton.RawJson;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;

@Json
record Property(@Json.Lenient boolean flag, @Json.Lenient char unit, @Json.Lenient Character letter) {} // expect: J206 J206

@Json
record Token(
        @Json.Lenient List<Property> properties, // expect: J206
        @Json.Lenient byte[] bytes, // expect: J206
        @Json.Known("1") long number, // expect: J206
        @Json.Known("a") Map<String, Integer> numbers, // expect: J206
        @Json.Charset(Json.Characters.VSCHAR) Map<String, Integer> named, // expect: J206
        @Json.Charset(Json.Characters.VSCHAR) char[] chars, // expect: J206
        @Json.Charset(Json.Characters.VSCHAR) Optional<List<String>> visible,
        @Json.SpaceDelimited String scope, // expect: J206
        @Json.SpaceDelimited List<Long> longs, // expect: J206
        @Json.Delimited(",") String tags, // expect: J206
        @Json.Delimited(",") Map<String, List<String>> inside, // expect: J206
        @Json.Delimited(",") Optional<List<String>> commas,
        @Json.SpaceDelimited String[] array, // expect: J206
        @Json.SpaceDelimited List<List<String>> lists, // expect: J206
        @Json.Raw int count, // expect: J206
        @Json.Raw RawJson raw, // expect: J206
        @Json.Epoch(TimeUnit.SECONDS) LocalDate day, // expect: J206
        @Json.Epoch(TimeUnit.SECONDS) long seconds, // expect: J206
        @Json.Epoch(TimeUnit.SECONDS) @Json.Lenient OffsetDateTime offset, // expect: J206 J206
        @Json.Format("yyyy") int year, // expect: J206
        @Json.Format("HH") Duration hours, // expect: J206
        @Json.Base64 String text, // expect: J206
        @Json.Base64Url List<String> texts64, // expect: J206
        @Json.Lenient Instant instant, // expect: J206
        @Json.SingleOrArray String alone, // expect: J206
        @Json.SingleOrArray byte[] single, // expect: J206
        @Json.SingleOrArray Map<String, List<String>> inMap, // expect: J206
        @Json.SingleOrArray @Json.Base64Url byte[][] keys,
        @Json.SingleOrArray @Json.Lenient Optional<List<Integer>> some,
        @Json.Base64Url List<byte[]> chain,
        @Json.Epoch(TimeUnit.SECONDS) @Json.Lenient Optional<Instant> on,
        @Json.Format("yyyy-MM-dd HH:mm") Map<String, LocalDateTime> times,
        @Json.Lenient OptionalLong expiresIn,
        @Json.Lenient Map<String, List<Integer>> codes,
        @Json.Known("Bearer") Optional<String> tokenType,
        @Json.SpaceDelimited Optional<List<String>> scopes,
        @Json.Raw List<String> texts) {}
