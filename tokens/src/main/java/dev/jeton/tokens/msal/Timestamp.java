package dev.jeton.tokens.msal;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;

/** Reads Entra's timestamps: ISO 8601 but for a blank where the T belongs. */
final class Timestamp {
    private static final DateTimeFormatter FORMAT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss'Z'", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    private Timestamp() {}

    /** The instant of a text such as {@code 2016-01-09 02:02:12Z}; empty for any other text, as a client must not fail because of it. */
    static Optional<Instant> instant(String text) {
        try {
            return Optional.of(LocalDateTime.parse(text, FORMAT).toInstant(ZoneOffset.UTC));
        } catch (DateTimeException notOfThisForm) {
            return Optional.empty();
        }
    }
}
