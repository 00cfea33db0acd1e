package sample;

import dev.jeton.annotation.Json;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

@Json
record Token(
        @Json.Format("yyyy-MM-dd'T'HH:mm:ss'Z") Instant quote, // expect: J241
        @Json.Format("yyyy-MM-dd {") LocalDate reserved, // expect: J241
        @Json.Format("ddd.MM.yyyy") List<LocalDate> days, // expect: J241
        @Json.Format("yyyy-MM-dd HH:mm:ss'Z'") Instant fine) {}
