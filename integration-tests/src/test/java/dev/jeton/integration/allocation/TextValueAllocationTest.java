package dev.jeton.integration.allocation;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.jeton.JsonCodec;
import dev.jeton.JsonCodecs;
import dev.jeton.JsonReader;
import dev.jeton.JsonWriter;
import dev.jeton.integration.SpellingsCodec;
import dev.jeton.integration.SpellingsView;
import dev.jeton.integration.TextValuesCodec;
import dev.jeton.integration.TextValuesView;
import dev.jeton.integration.TextsInContainersView;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What values that are texts allocate: themselves, but for those whose parsers are the JDK's. */
@Tag("allocation")
class TextValueAllocationTest {
    private static final String TIMES = "{\"instant\":\"2026-11-27T00:17:48.5Z\",\"localDate\":\"2026-11-27\","
            + "\"localTime\":\"00:17:48.5\",\"localDateTime\":\"2026-11-27T00:17:48\","
            + "\"offsetDateTime\":\"2026-11-27T00:17:48+01:00\",\"offsetTime\":\"00:17:48+01:00\","
            + "\"duration\":\"PT8H6M12.345S\",\"period\":\"P1Y2M3D\",\"year\":\"2026\",\"yearMonth\":\"2026-11\","
            + "\"monthDay\":\"--11-27\",\"zone\":\"Europe/Paris\",\"offset\":\"+01:00\",\"dayOfWeek\":\"FRIDAY\","
            + "\"month\":\"NOVEMBER\",\"uuid\":\"f81d4fae-7dec-11d0-a765-00a0c91e6bf6\",\"currency\":\"EUR\","
            + "\"unit\":\"SECONDS\"}";

    private static final String NUMBERS = "{\"born\":null,\"seconds\":1795738668.5,\"milliseconds\":1795738668500,"
            + "\"microseconds\":-1,\"nanoseconds\":1795738668500000001,\"expiresOn\":\"1795738668\",\"any\":\"+/8=\","
            + "\"standard\":\"+/8=\",\"url\":\"-_8\",\"password\":\"a\\\"\\n\u00e9\u20ac\"}";

    private static final List<Sample<?>> SAMPLES = List.of(
            Sample.of("times", TextValuesCodec.INSTANCE, TIMES),
            Sample.of("numbers", SpellingsCodec.INSTANCE, NUMBERS));

    private final JsonReader reader = JsonReader.create();
    private final JsonWriter writer = JsonWriter.create();

    @Test
    void readingMakesTheValueAndNothingElse() {
        for (Sample<?> sample : SAMPLES) {
            long graph = ObjectGraph.madeBy(() -> sample.read(reader)).bytes();
            assertWithMessage(sample.name())
                    .that(AllocationMeter.bytesOfMaking(() -> sample.read(reader)))
                    .isEqualTo(graph);
        }
    }

    @Test
    void writingAllocatesNothing() {
        for (Sample<?> sample : SAMPLES) {
            assertWithMessage(sample.name())
                    .that(AllocationMeter.bytes(sample.writing(writer)))
                    .isEqualTo(0L);
        }
        for (String json : List.of(
                "{\"uri\":\"https://example.com/\u00e9\"}",
                "{\"locale\":\"de-AT\"}",
                "{\"charset\":\"UTF-8\"}",
                "{\"zonedDateTime\":\"2026-11-27T00:17:48+01:00[Europe/Paris]\"}")) {
            assertWithMessage(json)
                    .that(writing(TextValuesCodec.INSTANCE, json))
                    .isEqualTo(0L);
        }
    }

    @Test
    void checkingAllocatesNothing() {
        TextValuesView times = new TextValuesView();
        byte[] timesJson = bytes(TIMES);
        assertThat(AllocationMeter.bytes(() -> times.parse(timesJson))).isEqualTo(0L);
        SpellingsView numbers = new SpellingsView();
        byte[] numbersJson = bytes(NUMBERS);
        assertThat(AllocationMeter.bytes(() -> numbers.parse(numbersJson))).isEqualTo(0L);
    }

    @Test
    void valuesOfTextsAreMadeOnRequest() {
        TextValuesView times = new TextValuesView();
        times.parse(bytes(TIMES));
        assertIsAllThatIsMade(times::instant);
        assertIsAllThatIsMade(times::localDateTime);
        assertIsAllThatIsMade(times::duration);
        assertThat(AllocationMeter.bytes(times::unit)).isEqualTo(0L);
        assertThat(AllocationMeter.bytes(times::zone)).isEqualTo(0L);
        SpellingsView numbers = new SpellingsView();
        numbers.parse(bytes(NUMBERS));
        assertIsAllThatIsMade(numbers::expiresOn);
        assertIsAllThatIsMade(numbers::url);
        assertIsAllThatIsMade(numbers::password);
        TextsInContainersView containers = new TextsInContainersView();
        containers.parse(bytes("{\"uses\":[\"2026-11-27T00:17:48Z\"],\"issuedAt\":\"2026-11-27T00:17:48Z\"}"));
        var uses = containers.uses();
        assertThat(uses.next()).isTrue();
        JsonCodec<Instant> instants = JsonCodecs.of(Instant.class);
        assertIsAllThatIsMade(() -> uses.as(instants));
    }

    @Test
    void whatTheJdkParsesMakesGarbage() {
        for (Map.Entry<String, String> member : Map.of(
                        "uri", "https://example.com/",
                        "locale", "de-AT",
                        "zonedDateTime", "2026-11-27T00:17:48+01:00[Europe/Paris]")
                .entrySet()) {
            Sample<?> sample = Sample.of(
                    member.getKey(),
                    TextValuesCodec.INSTANCE,
                    "{\"" + member.getKey() + "\":\"" + member.getValue() + "\"}");
            assertWithMessage(member.getKey())
                    .that(AllocationMeter.bytesOfMaking(() -> sample.read(reader)))
                    .isAtLeast(ObjectGraph.madeBy(() -> sample.read(reader)).bytes());
        }
        TextValuesView view = new TextValuesView();
        byte[] uri = bytes("{\"uri\":\"https://example.com/\"}");
        assertThat(AllocationMeter.bytes(() -> view.parse(uri))).isGreaterThan(0L);
        SpellingsView spellings = new SpellingsView();
        byte[] born = bytes("{\"born\":\"27.11.2026\"}");
        assertThat(AllocationMeter.bytes(() -> spellings.parse(born))).isGreaterThan(0L);
    }

    @Test
    void whatTheJdkFormatsMakesGarbage() {
        assertThat(writing(SpellingsCodec.INSTANCE, "{\"born\":\"27.11.2026\"}"))
                .isGreaterThan(0L);
    }

    @Test
    void writingAnAddressCostsItsBytes() {
        assertThat(writing(TextValuesCodec.INSTANCE, "{\"address\":\"192.0.2.1\"}"))
                .isEqualTo(ObjectGraph.sizeOf(new byte[4]));
        assertThat(writing(TextValuesCodec.INSTANCE, "{\"address\":\"2001:db8::1\"}"))
                .isEqualTo(ObjectGraph.sizeOf(new byte[16]));
    }

    private <T> long writing(JsonCodec<T> codec, String json) {
        return AllocationMeter.bytes(Sample.of(json, codec, json).writing(writer));
    }

    private static void assertIsAllThatIsMade(Supplier<?> operation) {
        ObjectGraph graph = ObjectGraph.madeBy(operation);
        assertThat(graph.bytes()).isGreaterThan(0L);
        assertThat(AllocationMeter.bytesOfMaking(operation)).isEqualTo(graph.bytes());
    }

    private static byte[] bytes(String json) {
        return json.getBytes(StandardCharsets.UTF_8);
    }
}
