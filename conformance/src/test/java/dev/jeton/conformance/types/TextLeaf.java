package dev.jeton.conformance.types;

import dev.jeton.conformance.oracle.Spelling;
import dev.jeton.conformance.oracle.Tree;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.Year;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/** Kinds of values that are one text in JSON; what they must hold the JDK says. */
enum TextLeaf implements Kind {
    INSTANT(Instant.class, Instant::parse, random -> instant(random)),
    LOCAL_DATE(LocalDate.class, LocalDate::parse, random -> time(random).toLocalDate()),
    LOCAL_TIME(LocalTime.class, LocalTime::parse, random -> time(random).toLocalTime()),
    LOCAL_DATE_TIME(LocalDateTime.class, LocalDateTime::parse, TextLeaf::time),
    OFFSET_DATE_TIME(
            OffsetDateTime.class,
            OffsetDateTime::parse,
            random -> time(random).atOffset(ZoneOffset.ofHours(random.nextInt(-18, 19)))),
    ZONED_DATE_TIME(
            ZonedDateTime.class, ZonedDateTime::parse, random -> instant(random).atZone(zone(random))),
    DURATION(
            Duration.class,
            Duration::parse,
            random -> Duration.ofSeconds(random.nextLong(-1_000_000, 1_000_000), random.nextInt(1_000_000_000))),
    PERIOD(
            Period.class,
            Period::parse,
            random -> Period.of(random.nextInt(-9, 9), random.nextInt(-9, 9), random.nextInt())),
    YEAR(Year.class, Year::parse, random -> Year.of(random.nextInt(-9999, 10_000))),
    ZONE(ZoneId.class, TextLeaf::zoneOf, TextLeaf::zone),
    URI(java.net.URI.class, TextLeaf::uri, random -> uri("https://example.com/" + random.nextInt() + "?\u00e9=%20")),
    CURRENCY(Currency.class, Currency::getInstance, random -> Currency.getInstance(any(random, "EUR", "JPY", "XAU"))),
    UNIT(TimeUnit.class, TimeUnit::valueOf, random -> TimeUnit.values()[random.nextInt(TimeUnit.values().length)]),
    CHARS(char[].class, String::toCharArray, random -> Samples.text(random).toCharArray());

    private final Class<?> type;
    private final Function<String, Object> jdk;
    private final Function<SplittableRandom, Object> maker;

    TextLeaf(Class<?> type, Function<String, Object> jdk, Function<SplittableRandom, Object> maker) {
        this.type = type;
        this.jdk = jdk;
        this.maker = maker;
    }

    /** Whether there are chars in a kind, which count as a secret. */
    static boolean hasChars(Kind kind) {
        return kind.source(true).replace(" " + Inside.NULLABLE, "").contains("char[]");
    }

    private static String any(SplittableRandom random, String... texts) {
        return texts[random.nextInt(texts.length)];
    }

    private static Instant instant(SplittableRandom random) {
        return time(random).toInstant(ZoneOffset.UTC);
    }

    private static LocalDateTime time(SplittableRandom random) {
        int nanos =
                List.of(0, 500_000_000, 1_000, random.nextInt(1_000_000_000)).get(random.nextInt(4));
        return LocalDateTime.ofEpochSecond(random.nextLong(-99_999_999_999L, 99_999_999_999L), nanos, ZoneOffset.UTC);
    }

    private static ZoneId zone(SplittableRandom random) {
        return ZoneId.of(any(random, "Europe/Paris", "UTC", "Z", "+05:30", "America/St_Johns", "GMT+02:00"));
    }

    /** An offset has one spelling only, where the JDK takes several. */
    private static ZoneId zoneOf(String text) {
        if (text.matches("(UTC|GMT|UT)?[+-].*") && !text.matches("(UTC|GMT|UT)?[+-]\\d\\d:\\d\\d(:\\d\\d)?")) {
            throw new DateTimeException("no offset as Jeton wants it");
        }
        return ZoneId.of(text);
    }

    private static java.net.URI uri(String text) {
        try {
            return new URI(text);
        } catch (URISyntaxException invalid) {
            throw new IllegalArgumentException(invalid);
        }
    }

    @Override
    public String source(boolean boxed) {
        return type.getCanonicalName();
    }

    @Override
    public Class<?> type(boolean boxed, Loaded loaded) {
        return type;
    }

    @Override
    public boolean takesLeniency() {
        return this == UNIT;
    }

    @Override
    public String read(Tree tree, Rules rules) throws Mismatch {
        if (tree instanceof Tree.Str string) {
            try {
                boolean anyCase = this == UNIT && rules.lenient();
                return Shown.of(jdk.apply(anyCase ? string.value().toUpperCase(Locale.ROOT) : string.value()));
            } catch (DateTimeException | IllegalArgumentException invalid) {
                throw (Mismatch) new Mismatch("no " + this).initCause(invalid);
            }
        }
        throw new Mismatch("no " + this);
    }

    @Override
    public String sample(SplittableRandom random) {
        Object value = maker.apply(random);
        String text = value instanceof char[] chars ? new String(chars) : value.toString();
        if (this == UNIT && random.nextInt(20) == 0) {
            text = text.toLowerCase(Locale.ROOT);
        }
        return Spelling.string(text, random);
    }

    @Override
    public Object value(SplittableRandom random, Loaded loaded) {
        return maker.apply(random);
    }
}
