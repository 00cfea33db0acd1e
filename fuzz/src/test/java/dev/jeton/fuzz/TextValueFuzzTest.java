package dev.jeton.fuzz;

import static com.google.common.truth.Truth.assertThat;
import static java.nio.charset.StandardCharsets.ISO_8859_1;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.jeton.internal.time.DurationText;
import dev.jeton.internal.time.InstantText;
import dev.jeton.internal.time.LocalDateText;
import dev.jeton.internal.time.LocalDateTimeText;
import dev.jeton.internal.time.LocalTimeText;
import dev.jeton.internal.time.MonthDayText;
import dev.jeton.internal.time.OffsetDateTimeText;
import dev.jeton.internal.time.OffsetTimeText;
import dev.jeton.internal.time.PeriodText;
import dev.jeton.internal.time.YearMonthText;
import dev.jeton.internal.time.YearText;
import dev.jeton.internal.time.ZoneIdText;
import dev.jeton.internal.time.ZoneOffsetText;
import dev.jeton.internal.time.ZonedDateTimeText;
import dev.jeton.internal.value.CurrencyText;
import dev.jeton.internal.value.InetAddressText;
import dev.jeton.internal.value.UuidText;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
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
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What is read from a text is what the JDK reads from it, and what is written is read as the same value. */
class TextValueFuzzTest {
    /** Larger than every text of a type that is written here. */
    private static final int ROOM = 200;

    private static final List<Form<?>> FORMS = List.of(
            new Form<>(InstantText::parse, InstantText::isValid, InstantText::write, Instant::parse),
            new Form<>(LocalDateText::parse, LocalDateText::isValid, LocalDateText::write, LocalDate::parse),
            new Form<>(LocalTimeText::parse, LocalTimeText::isValid, LocalTimeText::write, LocalTime::parse),
            new Form<>(
                    LocalDateTimeText::parse,
                    LocalDateTimeText::isValid,
                    LocalDateTimeText::write,
                    LocalDateTime::parse),
            new Form<>(
                    OffsetDateTimeText::parse,
                    OffsetDateTimeText::isValid,
                    OffsetDateTimeText::write,
                    OffsetDateTime::parse),
            new Form<>(OffsetTimeText::parse, OffsetTimeText::isValid, OffsetTimeText::write, OffsetTime::parse),
            new Form<>(
                    ZonedDateTimeText::parse,
                    ZonedDateTimeText::isValid,
                    ZonedDateTimeText::write,
                    ZonedDateTime::parse),
            new Form<>(DurationText::parse, DurationText::isValid, DurationText::write, Duration::parse),
            new Form<>(PeriodText::parse, PeriodText::isValid, PeriodText::write, Period::parse),
            new Form<>(YearText::parse, YearText::isValid, YearText::write, Year::parse),
            new Form<>(YearMonthText::parse, YearMonthText::isValid, YearMonthText::write, YearMonth::parse),
            new Form<>(MonthDayText::parse, MonthDayText::isValid, MonthDayText::write, MonthDay::parse),
            new Form<>(ZoneIdText::parse, ZoneIdText::isValid, ZoneIdText::write, ZoneId::of),
            new Form<>(ZoneOffsetText::parse, ZoneOffsetText::isValid, ZoneOffsetText::write, ZoneOffset::of),
            new Form<>(UuidText::parse, UuidText::isValid, UuidText::write, UUID::fromString),
            new Form<>(CurrencyText::parse, CurrencyText::isValid, CurrencyText::write, Currency::getInstance),
            // The JDK would look names up; what is written is judged by reading it back.
            new Form<>(InetAddressText::parse, InetAddressText::isValid, InetAddressText::write, text -> {
                byte[] bytes = text.getBytes(ISO_8859_1);
                return InetAddressText.parse(bytes, 0, bytes.length);
            }));

    @FuzzTest(maxDuration = "60s")
    void theJdkReadsTheSame(FuzzedDataProvider data) {
        Form<?> form = FORMS.get(data.consumeInt(0, FORMS.size() - 1));
        form.check(data.consumeRemainingAsBytes());
    }

    private interface Parser<T> {
        @Nullable
        T parse(byte[] text, int from, int to);
    }

    private interface Validator {
        boolean isValid(byte[] text, int from, int to);
    }

    private interface Writer<T> {
        int write(T value, byte[] target, int at);
    }

    private record Form<T>(Parser<T> parser, Validator validator, Writer<T> writer, Function<String, @Nullable T> jdk) {
        void check(byte[] text) {
            T value = parser.parse(text, 0, text.length);
            assertThat(validator.isValid(text, 0, text.length)).isEqualTo(value != null);
            if (value == null) {
                return;
            }
            assertThat(jdk.apply(new String(text, ISO_8859_1))).isEqualTo(value);
            byte[] target = new byte[ROOM];
            int end = writer.write(value, target, 0);
            assertThat(parser.parse(target, 0, end)).isEqualTo(value);
        }
    }
}
