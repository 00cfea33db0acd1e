package dev.jeton.integration;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.jeton.JsonCodec;
import dev.jeton.JsonCodecs;
import dev.jeton.JsonErrorCode;
import dev.jeton.JsonException;
import java.lang.reflect.RecordComponent;
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
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Types of the JDK that are one text in JSON, in records and views. */
class TextValuesTest {
    static final String DOCUMENT = """
            {"instant":"2026-11-27T00:17:48.500Z","localDate":"2026-11-27","localTime":"00:17:48.500",\
            "localDateTime":"2026-11-27T00:17:48","offsetDateTime":"2026-11-27T00:17:48+01:00","offsetTime":"00:17:48+01:00",\
            "zonedDateTime":"2026-11-27T00:17:48+01:00[Europe/Paris]","duration":"PT8H6M12.345S","period":"P1Y2M3D",\
            "year":"2026","yearMonth":"2026-11","monthDay":"--11-27","zone":"Europe/Paris","offset":"+01:00",\
            "dayOfWeek":"FRIDAY","month":"NOVEMBER","uuid":"f81d4fae-7dec-11d0-a765-00a0c91e6bf6",\
            "uri":"https://example.com/\u00e9?a=b","locale":"de-AT","currency":"EUR","charset":"UTF-8",\
            "address":"2001:db8::1","unit":"SECONDS"}""";

    private static TextValues value() throws Exception {
        return new TextValues(
                Instant.parse("2026-11-27T00:17:48.5Z"),
                LocalDate.of(2026, 11, 27),
                LocalTime.parse("00:17:48.5"),
                LocalDateTime.parse("2026-11-27T00:17:48"),
                OffsetDateTime.parse("2026-11-27T00:17:48+01:00"),
                OffsetTime.parse("00:17:48+01:00"),
                ZonedDateTime.parse("2026-11-27T00:17:48+01:00[Europe/Paris]"),
                Duration.parse("PT8H6M12.345S"),
                Period.of(1, 2, 3),
                Year.of(2026),
                YearMonth.of(2026, 11),
                MonthDay.of(11, 27),
                ZoneId.of("Europe/Paris"),
                ZoneOffset.ofHours(1),
                DayOfWeek.FRIDAY,
                Month.NOVEMBER,
                UUID.fromString("f81d4fae-7dec-11d0-a765-00a0c91e6bf6"),
                new URI("https://example.com/\u00e9?a=b"),
                new Locale.Builder().setLanguageTag("de-AT").build(),
                Currency.getInstance("EUR"),
                StandardCharsets.UTF_8,
                InetAddress.getByAddress(new byte[] {0x20, 1, 0xd, (byte) 0xb8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1}),
                TimeUnit.SECONDS);
    }

    @Test
    void everyTypeIsReadAndWritten() throws Exception {
        assertThat(TextValuesCodec.INSTANCE.read(DOCUMENT)).isEqualTo(value());
        assertThat(TextValuesCodec.INSTANCE.toJson(value())).isEqualTo(DOCUMENT);
        assertThat(TextValuesCodec.INSTANCE.toJson(TextValuesCodec.INSTANCE.read("{}")))
                .isEqualTo("{}");
        assertThat(TextValuesCodec.INSTANCE.describe(value())).isEqualTo(value().toString());
    }

    @Test
    void viewDecodesOnRequestWhatTheCodecReads() throws Exception {
        TextValuesView view = new TextValuesView();
        view.parse(DOCUMENT.getBytes(UTF_8));
        ViewComparison.assertSaysTheSame(view, value());
        assertThat(view.toValue()).isEqualTo(value());
        assertThat(view.uriText().text()).isEqualTo("https://example.com/\u00e9?a=b");
        view.parse("{\"unit\":null}".getBytes(UTF_8));
        assertThat(view.hasUnit()).isFalse();
        assertThat(view.unit()).isNull();
        assertThat(view.instant()).isNull();
    }

    @Test
    void escapesMakeNoDifference() throws Exception {
        String json = DOCUMENT.replace("2", "\\u0032").replace("/", "\\/").replace("E", "\\u0045");
        assertThat(TextValuesCodec.INSTANCE.read(json)).isEqualTo(value());
        TextValuesView view = new TextValuesView();
        view.parse(json.getBytes(UTF_8));
        ViewComparison.assertSaysTheSame(view, value());
    }

    /** A document whose only member is damaged at each place: codec and view agree, and say where and why without a byte of it. */
    @Test
    void damageAtEveryPositionIsSeenByCodecAndViewAlike() {
        TextValuesView view = new TextValuesView();
        int rejected = 0;
        for (Map.Entry<String, String> member : members().entrySet()) {
            for (int at = 0; at <= member.getValue().length(); at++) {
                for (String damage : List.of("", "\\u0000", "~", "-", "\u00e9")) {
                    String text = member.getValue().substring(0, at)
                            + damage
                            + member.getValue()
                                    .substring(
                                            Math.min(at + 1, member.getValue().length()));
                    rejected += agree(view, "{\"" + member.getKey() + "\":\"" + text + "\"}", member.getKey());
                }
            }
        }
        assertThat(rejected).isGreaterThan(1_000);
    }

    private static int agree(TextValuesView view, String json, String name) {
        try {
            TextValues value = TextValuesCodec.INSTANCE.read(json);
            view.parse(json.getBytes(UTF_8));
            ViewComparison.assertSaysTheSame(view, value);
            assertThat(TextValuesCodec.INSTANCE.read(TextValuesCodec.INSTANCE.toJson(value)))
                    .isEqualTo(value);
            return 0;
        } catch (JsonException error) {
            JsonErrorCode code = List.of("unit", "month", "dayOfWeek").contains(name)
                    ? JsonErrorCode.UNKNOWN_VALUE
                    : JsonErrorCode.INVALID_VALUE;
            assertWithMessage(json).that(error.code()).isEqualTo(code);
            assertWithMessage(json).that(error.path()).isEqualTo("$." + name);
            assertWithMessage(json).that(error.offset()).isEqualTo(json.indexOf(':') + 1);
            JsonException viewed = assertThrows(JsonException.class, () -> view.parse(json.getBytes(UTF_8)), json);
            assertWithMessage(json).that(viewed.getMessage()).isEqualTo(error.getMessage());
            assertWithMessage(json).that(error.getMessage()).contains(name);
            assertWithMessage(json).that(error.getCause()).isNull();
            return 1;
        }
    }

    private static Map<String, String> members() {
        Map<String, String> members = new LinkedHashMap<>();
        for (RecordComponent component : TextValues.class.getRecordComponents()) {
            String start = "\"" + component.getName() + "\":\"";
            int from = DOCUMENT.indexOf(start) + start.length();
            members.put(component.getName(), DOCUMENT.substring(from, DOCUMENT.indexOf('"', from)));
        }
        return members;
    }

    @ParameterizedTest
    @CsvSource({"0", "true", "[]", "{}"})
    void anotherKindOfValueIsAWrongType(String json) {
        for (String name : members().keySet()) {
            JsonException error = assertThrows(
                    JsonException.class, () -> TextValuesCodec.INSTANCE.read("{\"" + name + "\":" + json + "}"));
            assertWithMessage(name).that(error.code()).isEqualTo(JsonErrorCode.WRONG_TYPE);
        }
    }

    @Test
    void standardCodecsAreFoundByTheirClass() throws Exception {
        for (RecordComponent component : TextValues.class.getRecordComponents()) {
            if (component.getType() != TimeUnit.class) {
                assertRoundTrip(component, JsonCodecs.of(component.getType()));
            }
        }
        JsonCodec<?> dates =
                JsonCodecs.of(Instants.class.getDeclaredMethod("list").getGenericReturnType());
        assertThat(dates.read("[\"2026-11-27T00:17:48Z\"]").toString()).isEqualTo("[2026-11-27T00:17:48Z]");
        assertThat(JsonCodecs.of(char[].class).describe("secret".toCharArray())).isEqualTo("<redacted>");
        assertThat(JsonCodecs.of(byte[].class).read("\"AP9_\"")).isEqualTo(new byte[] {0, -1, 127});
    }

    private interface Instants {
        List<Instant> list();
    }

    private static <T> void assertRoundTrip(RecordComponent component, JsonCodec<T> codec) throws Exception {
        @SuppressWarnings("unchecked") // The codec of the component's type.
        T value = (T) component.getAccessor().invoke(value());
        assertThat(codec.read(codec.toJson(value))).isEqualTo(value);
        assertThat(codec.describe(value)).isEqualTo(value.toString());
    }

    @Test
    void textsStandInContainersAndHaveDefaults() {
        String json = "{\"uses\":[\"2026-11-27T00:17:48Z\",null],\"days\":{\"a\":\"2026-11-27\",\"b\":null},"
                + "\"issuer\":\"https://a.b\",\"months\":[\"MAY\"],\"rotations\":[\"1970-01-01T00:00:00Z\"],"
                + "\"units\":{\"x\":[\"DAYS\",\"HOURS\"]},\"issuedAt\":\"2026-11-27T00:17:48Z\",\"lifetime\":\"PT5M\","
                + "\"granularity\":\"SECONDS\"}";
        TextsInContainers value = TextsInContainersCodec.INSTANCE.read(json);
        assertThat(TextsInContainersCodec.INSTANCE.toJson(value)).isEqualTo(json);
        assertThat(value.units()).containsExactly("x", List.of(TimeUnit.DAYS, TimeUnit.HOURS));
        TextsInContainersView view = new TextsInContainersView();
        view.parse(json.getBytes(UTF_8));
        assertThat(view.issuer()).isEqualTo(URI.create("https://a.b"));
        assertThat(view.granularity()).isEqualTo(TimeUnit.SECONDS);
        var uses = view.uses();
        assertThat(uses.next()).isTrue();
        assertThat(uses.as(JsonCodecs.of(Instant.class))).isEqualTo(Instant.parse("2026-11-27T00:17:48Z"));

        String little = "{\"issuedAt\":\"2026-11-27T00:17:48Z\"}";
        assertThat(TextsInContainersCodec.INSTANCE.read(little).lifetime()).isEqualTo(Duration.ofHours(1));
        assertThat(TextsInContainersCodec.INSTANCE.read(little).granularity()).isEqualTo(TimeUnit.DAYS);
        view.parse(little.getBytes(UTF_8));
        assertThat(view.lifetime()).isEqualTo(Duration.ofHours(1));
        assertThat(view.granularity()).isEqualTo(TimeUnit.DAYS);
        assertThrows(JsonException.class, () -> TextsInContainersCodec.INSTANCE.read("{}"));
    }

    @ParameterizedTest
    @CsvSource({
        "$.uses[1], '{\"uses\":[null,\"2026-11-27\"]}'",
        "$.days.*, '{\"days\":{\"a\":\"2026-02-30\"}}'",
        "$.months[0], '{\"months\":[\"May\"]}'",
        "$.rotations[0], '{\"rotations\":[\"\"]}'",
        "$.units.*[0], '{\"units\":{\"x\":[\"seconds\"]}}'",
        "$.issuer, '{\"issuer\":\"a b\"}'"
    })
    void codecAndViewRejectAnotherTextInsideContainersAtItsPlace(String path, String json) {
        JsonException read = assertThrows(JsonException.class, () -> TextsInContainersCodec.INSTANCE.read(json));
        assertThat(read.path()).isEqualTo(path);
        JsonException viewed =
                assertThrows(JsonException.class, () -> new TextsInContainersView().parse(json.getBytes(UTF_8)));
        assertThat(viewed.getMessage()).isEqualTo(read.getMessage());
    }
}
