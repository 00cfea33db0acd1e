package sample;

import dev.jeton.annotation.Json;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

@Json
record Token(Instant issuedAt, List<Locale> ids, TimeUnit unit, java.nio.file.Path path) {} // expect: J309 J309 J309 J309
