package sample;

import dev.jeton.annotation.Json;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.Map;

@Json
record Token(
        @Json.Format("yyyy-MM-dd HH:mm") LocalDate noHour, // expect: J242
        @Json.Format("dd.MM.") LocalDate noYear, // expect: J242
        @Json.Format("YYYY-MM-dd") LocalDate yearOfWeeks, // expect: J242
        @Json.Format("hh:mm") Map<String, LocalTime> halfDay, // expect: J242
        @Json.Format("yyyy-MM-dd") Instant noTime, // expect: J242
        @Json.Format("yyyy-MM-dd HH:mm:ss") OffsetDateTime noOffset, // expect: J242
        @Json.Format("yyyy-MM-dd HH:mm:ssXXX") OffsetDateTime offset,
        @Json.Format("hh:mm a") LocalTime half,
        @Json.Format("MMM yy") YearMonth month) {}
