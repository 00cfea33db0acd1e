package sample;

import dev.jeton.annotation.Json;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;

@Json
record Token(
        @Json.Epoch(TimeUnit.DAYS) Instant expires, // expect: J240
        @Json.Epoch(TimeUnit.MINUTES) List<Instant> uses, // expect: J240
        @Json.Epoch(TimeUnit.NANOSECONDS) Instant fine) {}
