package dev.jeton.codegen;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.jeton.JsonCodec;
import dev.jeton.JsonCodecs;
import dev.jeton.JsonErrorCode;
import dev.jeton.JsonException;
import dev.jeton.JsonReader;
import dev.jeton.Utf8Slice;
import java.net.InetAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.chrono.JapaneseDate;
import java.time.temporal.TemporalAccessor;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Forms: how values are one string or one number. What the texts are is tested with their parsers. */
class ValueFormsTest {
    private static final Instant INSTANT = Instant.parse("2026-11-27T00:17:48.500Z");

    /** A value for each form that types have where nothing is said. */
    private static Map<ValueForm<?>, Object> values() throws Exception {
        Map<ValueForm<?>, Object> values = new LinkedHashMap<>();
        values.put(TimeForms.INSTANT, INSTANT);
        values.put(TimeForms.LOCAL_DATE, LocalDate.of(2026, 11, 27));
        values.put(TimeForms.LOCAL_TIME, LocalTime.of(0, 17, 48));
        values.put(TimeForms.LOCAL_DATE_TIME, LocalDateTime.of(2026, 11, 27, 0, 17));
        values.put(TimeForms.OFFSET_DATE_TIME, INSTANT.atOffset(ZoneOffset.ofHours(1)));
        values.put(TimeForms.OFFSET_TIME, OffsetTime.of(0, 17, 48, 0, ZoneOffset.UTC));
        values.put(TimeForms.ZONED_DATE_TIME, INSTANT.atZone(ZoneId.of("Europe/Paris")));
        values.put(TimeForms.DURATION, Duration.ofMillis(-1));
        values.put(TimeForms.PERIOD, Period.of(1, 2, 3));
        values.put(TimeForms.YEAR, Year.of(2026));
        values.put(TimeForms.YEAR_MONTH, YearMonth.of(2026, 11));
        values.put(TimeForms.MONTH_DAY, MonthDay.of(2, 29));
        values.put(TimeForms.ZONE_ID, ZoneId.of("America/St_Johns"));
        values.put(TimeForms.ZONE_OFFSET, ZoneOffset.ofTotalSeconds(-1));
        values.put(TimeForms.DAY_OF_WEEK, DayOfWeek.FRIDAY);
        values.put(TimeForms.MONTH, Month.MAY);
        values.put(ValueForms.UUID, new UUID(1, 2));
        values.put(ValueForms.INET_ADDRESS, InetAddress.getByAddress(new byte[] {1, 2, 3, 4}));
        values.put(ValueForms.URI, URI.create("https://example.com/%20"));
        values.put(ValueForms.LOCALE, Locale.GERMANY);
        values.put(ValueForms.CURRENCY, Currency.getInstance("JPY"));
        values.put(ValueForms.CHARSET, StandardCharsets.UTF_16);
        values.put(ValueForms.CHARS, "a\"\u00e9\ud83d\ude00".toCharArray());
        values.put(ValueForms.BYTES, new byte[] {-5, -1});
        return values;
    }

    @Test
    void everyFormIsTheCodecOfItsClassAndReadsWhatItWrites() throws Exception {
        for (Map.Entry<ValueForm<?>, Object> entry : values().entrySet()) {
            assertRoundTrip(entry.getKey(), entry.getValue());
            assertThat(JsonCodecs.of(entry.getKey().type())).isSameInstanceAs(entry.getKey());
        }
        assertRoundTrip(ValueForms.BASE64, new byte[] {-5, -1});
        assertRoundTrip(ValueForms.BASE64_URL, new byte[] {-5, -1});
        assertRoundTrip(TimeForms.EPOCH_SECONDS, INSTANT);
        assertRoundTrip(TimeForms.EPOCH_MILLISECONDS, INSTANT);
        assertRoundTrip(TimeForms.EPOCH_MICROSECONDS, INSTANT.plusNanos(1));
        assertRoundTrip(TimeForms.EPOCH_NANOSECONDS, INSTANT.minusNanos(1));
    }

    @SuppressWarnings("unchecked") // The value is of the form's type.
    private static <T> void assertRoundTrip(ValueForm<T> form, Object value) {
        String json = form.toJson((T) value);
        assertWithMessage(json).that(form.read(json)).isEqualTo(value);
        String text = form.isNumber() ? json : form.read(json).toString();
        byte[] bytes = json.getBytes(UTF_8);
        int quote = form.isNumber() ? 0 : 1;
        assertWithMessage(text)
                .that(form.isValid(bytes, quote, bytes.length - quote))
                .isTrue();
        JsonReader reader = JsonReader.create().reset(json);
        Utf8Slice slice = new Utf8Slice();
        ((CodecReader) reader).readValueSlice(form, slice);
        reader.endDocument();
        assertWithMessage(json).that(slice.isPresent()).isTrue();
        assertThrows(JsonException.class, () -> form.read("true"));
        assertThrows(NullPointerException.class, () -> form.toJson(null));
    }

    @Test
    void charsAndBytesAreNeverShown() {
        assertThat(ValueForms.CHARS.describe(new char[] {'a'})).isEqualTo("<redacted>");
        assertThat(ValueForms.BYTES.describe(new byte[1])).isEqualTo("<redacted>");
        assertThat(TimeForms.MONTH.describe(Month.MAY)).isEqualTo("MAY");
        assertThat(TimeForms.YEAR.describe(Year.of(1))).isEqualTo("1");
    }

    @Test
    void halfOfASurrogatePairIsNotWritten() {
        for (String text : new String[] {"\ud83d", "\ude00", "a\ud83da", "\ude00\ud83d", "\ud83d\ud83d"}) {
            JsonException error = assertThrows(JsonException.class, () -> ValueForms.CHARS.toJson(text.toCharArray()));
            assertThat(error.code()).isEqualTo(JsonErrorCode.UNPAIRED_SURROGATE);
        }
    }

    @Test
    void enumIsTheNamesOfItsConstants() {
        ValueForm<TimeUnit> units = ValueForms.names(TimeUnit.class, TimeUnit.values());
        assertThat(units.read("\"\\u0044AYS\"")).isEqualTo(TimeUnit.DAYS);
        assertThat(units.toJson(TimeUnit.DAYS)).isEqualTo("\"DAYS\"");
        for (String json : new String[] {"\"days\"", "\"\"", "\"DAY\"", "\"DAYS \""}) {
            JsonException error = assertThrows(JsonException.class, () -> units.read(json));
            assertThat(error.code()).isEqualTo(JsonErrorCode.UNKNOWN_VALUE);
            assertThat(error.getMessage()).doesNotContain("DAY");
        }
    }

    @Test
    void epochOutOfRangeIsSaidAtItsPlace() {
        for (ValueForm<Instant> form : List.of(TimeForms.EPOCH_SECONDS, TimeForms.EPOCH_NANOSECONDS)) {
            JsonException error =
                    assertThrows(JsonException.class, () -> form.list().read("[0, -1e99]"));
            assertThat(error.code()).isEqualTo(JsonErrorCode.NUMBER_OUT_OF_RANGE);
            assertThat(error.offset()).isEqualTo(4);
        }
        byte[] changed = "1x".getBytes(UTF_8);
        assertThat(TimeForms.EPOCH_SECONDS.parse(changed, 0, 2)).isNull();
        assertThat(TimeForms.EPOCH_SECONDS.isValid(changed, 0, 2)).isFalse();
    }

    @Test
    void lenientReadersTakeNumbersInStrings() {
        JsonReader reader = JsonReader.create();
        for (String json : new String[] {"1.5", "\"1.5\"", "\"\\u0031.5\""}) {
            CodecReader codecReader = (CodecReader) reader.reset(json);
            assertThat(codecReader.readLenientValue(TimeForms.EPOCH_SECONDS)).isEqualTo(Instant.ofEpochMilli(1500));
            Utf8Slice slice = new Utf8Slice();
            ((CodecReader) reader.reset(json)).readLenientValueSlice(TimeForms.EPOCH_SECONDS, slice);
            assertThat(slice.text()).isEqualTo("1.5");
        }
        assertThrows(
                JsonException.class,
                () -> ((CodecReader) reader.reset("\"x\"")).readLenientValue(TimeForms.EPOCH_SECONDS));
    }

    @Test
    void patternsOfEveryTypeReadWhatTheyWrite() {
        OffsetDateTime time = OffsetDateTime.parse("2026-11-27T13:17:48+01:00");
        assertPattern(Instant.class, "yyyy-MM-dd HH:mm:ss'Z'", time.toInstant(), "2026-11-27 12:17:48Z");
        assertPattern(LocalDate.class, "d. MMMM uuuu", time.toLocalDate(), "27. November 2026");
        assertPattern(LocalTime.class, "hh:mm:ss a", time.toLocalTime(), "01:17:48 PM");
        assertPattern(LocalDateTime.class, "yyyyMMddHHmmss", time.toLocalDateTime(), "20261127131748");
        assertPattern(OffsetDateTime.class, "yyyy-MM-dd'T'HH:mm:ssXX", time, "2026-11-27T13:17:48+0100");
        assertPattern(OffsetTime.class, "HH:mm:ssXXX", time.toOffsetTime(), "13:17:48+01:00");
        assertPattern(
                ZonedDateTime.class,
                "yyyy-MM-dd HH:mm:ss VV",
                time.atZoneSameInstant(ZoneId.of("Asia/Tokyo")),
                "2026-11-27 21:17:48 Asia/Tokyo");
        assertPattern(Year.class, "yy", Year.of(2026), "26");
        assertPattern(YearMonth.class, "MM/yyyy", YearMonth.of(2026, 11), "11/2026");
        assertPattern(MonthDay.class, "dd.MM.", MonthDay.of(11, 27), "27.11.");
        assertPattern(LocalDate.class, "d.M.y G", LocalDate.of(-43, 3, 15), "15.3.44 BC");
    }

    private static <T extends TemporalAccessor> void assertPattern(
            Class<T> type, String pattern, T value, String text) {
        JsonCodec<T> form = TimeForms.pattern(type, pattern);
        assertThat(form.toJson(value)).isEqualTo('"' + text + '"');
        assertThat(form.read('"' + text + '"')).isEqualTo(value);
        JsonException error = assertThrows(JsonException.class, () -> form.read("\"" + text + "x\""));
        assertThat(error.code()).isEqualTo(JsonErrorCode.INVALID_VALUE);
        assertThat(error.getCause()).isNull();
    }

    @Test
    void patternIsStrictAndWritesNoDateThatItCannotTell() {
        ValueForm<LocalDate> days = TimeForms.pattern(LocalDate.class, "yyyyMMdd");
        assertThrows(JsonException.class, () -> days.read("\"20260230\""));
        JsonException error = assertThrows(JsonException.class, () -> days.toJson(LocalDate.of(0, 1, 1)));
        assertThat(error.code()).isEqualTo(JsonErrorCode.INVALID_VALUE);
        ValueForm<Instant> instants = TimeForms.pattern(Instant.class, "'y' yyyy-MM-dd HH:mm");
        assertThat(instants.toJson(Instant.EPOCH)).isEqualTo("\"y 1970-01-01 00:00\"");
        assertThrows(JsonException.class, () -> instants.toJson(Instant.MIN));
        // No date-time has a year that large.
        assertThrows(
                JsonException.class,
                () -> TimeForms.pattern(Instant.class, "uuuu-MM-dd HH:mm").toJson(Instant.MAX));
    }

    @Test
    void defaultIsTheValueOfItsText() {
        assertThat(TimeForms.EPOCH_SECONDS.of("-1")).isEqualTo(Instant.ofEpochSecond(-1));
        assertThat(TimeForms.YEAR.of("2026")).isEqualTo(Year.of(2026));
        assertThrows(JsonException.class, () -> ValueForms.CURRENCY.of("???"));
    }

    @Test
    void formsSayWhatTheyDoNotDo() {
        assertThrows(UnsupportedOperationException.class, () -> TimeForms.YEAR.text(Year.of(1)));
        assertThrows(UnsupportedOperationException.class, () -> ValueForms.URI.write(URI.create("a"), new byte[9], 0));
        assertThrows(UnsupportedOperationException.class, () -> TimeForms.MONTH.write(Month.MAY, new byte[9], 0));
        assertThrows(NullPointerException.class, () -> TimeForms.pattern(JapaneseDate.class, "yyyy"));
    }
}
