package dev.jeton.integration.onevalue;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.jeton.JsonCodec;
import dev.jeton.JsonCodecs;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Types that are one value are what Jackson reads and writes with {@code @JsonValue} and a delegating {@code @JsonCreator}. */
class OneValuesAgainstJacksonTest {
    private static final ObjectMapper JACKSON = new ObjectMapper()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .addMixIn(AccountId.class, OfAccountId.class)
            .addMixIn(Scalars.Number.class, OfNumber.class)
            .addMixIn(Scalars.Amount.class, OfAmount.class)
            .addMixIn(Scalars.Ref.class, OfRef.class)
            .addMixIn(Scalars.Owner.class, OfOwner.class)
            .addMixIn(Composites.Labels.class, OfLabels.class)
            .addMixIn(Composites.Prices.class, OfPrices.class)
            .addMixIn(Iban.class, OfIban.class)
            .addMixIn(Status.class, OfStatus.class)
            .addMixIn(Grade.class, OfGrade.class);

    private abstract static class OfAccountId {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        OfAccountId(String text) {}

        @JsonValue
        abstract String text();
    }

    private abstract static class OfNumber {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        OfNumber(long value) {}

        @JsonValue
        abstract long value();
    }

    private abstract static class OfAmount {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        OfAmount(BigDecimal value) {}

        @JsonValue
        abstract BigDecimal value();
    }

    private abstract static class OfRef {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        OfRef(UUID id) {}

        @JsonValue
        abstract UUID id();
    }

    private abstract static class OfOwner {
        @JsonValue
        abstract AccountId account();
    }

    private abstract static class OfLabels {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        OfLabels(List<AccountId> labels) {}

        @JsonValue
        abstract List<AccountId> labels();
    }

    private abstract static class OfPrices {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        OfPrices(Map<UUID, Long> prices) {}

        @JsonValue
        abstract Map<UUID, Long> prices();
    }

    private abstract static class OfIban {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static Iban parse(String written) {
            throw new AssertionError("only its annotation counts");
        }

        @JsonValue
        abstract String text();
    }

    private abstract static class OfStatus {
        @JsonValue
        String code;
    }

    private abstract static class OfGrade {
        @JsonValue
        abstract long number();
    }

    private static void assertSame(Class<?> type, Object value) throws IOException {
        @SuppressWarnings("unchecked") // It is the codec of that type.
        JsonCodec<Object> codec = (JsonCodec<Object>) JsonCodecs.of(type);
        String json = codec.toJson(value);
        assertWithMessage(json).that(json).isEqualTo(JACKSON.writeValueAsString(value));
        assertWithMessage(json).that(codec.read(json)).isEqualTo(value);
        if (type != Scalars.Owner.class) {
            assertWithMessage(json).that((Object) JACKSON.readValue(json, type)).isEqualTo(value);
        }
        String key = "{\"a\":[" + json + "]}";
        assertThat(codec.list().map().toJson(Map.of("a", List.of(value)))).isEqualTo(key);
        assertThat(JACKSON.writeValueAsString(Map.of("a", List.of(value)))).isEqualTo(key);
    }

    @Test
    void randomValuesAreReadAndWrittenAlike() throws IOException {
        SplittableRandom random = new SplittableRandom(15);
        for (int round = 0; round < 300; round++) {
            long number = random.nextLong() >> random.nextInt(64);
            String text = "t\u00e9\"\\\n" + number;
            UUID id = new UUID(number, random.nextLong());
            AccountId account = new AccountId(text);
            assertSame(AccountId.class, account);
            assertSame(Scalars.Number.class, new Scalars.Number(number));
            assertSame(Scalars.Amount.class, new Scalars.Amount(BigDecimal.valueOf(number, random.nextInt(6))));
            assertSame(Scalars.Ref.class, new Scalars.Ref(id));
            assertSame(Scalars.Owner.class, new Scalars.Owner(account, 0));
            assertSame(Composites.Labels.class, new Composites.Labels(List.of(account, new AccountId(""))));
            assertSame(Composites.Prices.class, new Composites.Prices(Map.of(id, number)));
            assertSame(Iban.class, Iban.parse("DE12345" + Math.abs(number)));
        }
        for (Status status : Status.values()) {
            assertSame(Status.class, status);
        }
        for (Grade grade : Grade.values()) {
            assertSame(Grade.class, grade);
        }
    }
}
