package dev.jeton.integration.allocation;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.jeton.JsonCodec;
import dev.jeton.JsonCodecs;
import dev.jeton.JsonException;
import dev.jeton.JsonLimits;
import dev.jeton.JsonReader;
import dev.jeton.JsonWriter;
import dev.jeton.codegen.CodecReader;
import dev.jeton.integration.EverythingCodec;
import dev.jeton.integration.Policies;
import dev.jeton.integration.Policies_ClosedCodec;
import dev.jeton.integration.Policies_ExplicitCodec;
import dev.jeton.integration.Policies_TolerantCodec;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What allocates more than the object graph, or more than nothing: as much as is stated, and not a byte more. */
@Tag("allocation")
class StatedAllocationTest {
    private static final String LABELS = "{\"count\":1,\"labels\":{\"a\":1}}";

    private final JsonReader reader = JsonReader.create();
    private final JsonWriter writer = JsonWriter.create();

    private <T> long beyondTheGraph(JsonCodec<T> codec, String json) {
        Sample<T> sample = Sample.of("stated", codec, json);
        long read = AllocationMeter.bytesOfMaking(() -> sample.read(reader));
        return read - ObjectGraph.madeBy(() -> sample.read(reader)).bytes();
    }

    @Test
    void findingACodecByItsClassAllocatesNothing() {
        assertThat(AllocationMeter.bytes(() -> {
                    JsonCodecs.of(Policies.Closed.class);
                    JsonCodecs.find(Policies.Closed[].class);
                    JsonCodecs.find(Thread.class);
                }))
                .isEqualTo(0L);
    }

    @Test
    void textOfLatin1CostsNothingMore() {
        assertThat(beyondTheGraph(Policies_ClosedCodec.INSTANCE, "{\"id\":\"caf\u00e9 \\u00ff\\n\"}"))
                .isEqualTo(0L);
    }

    @Test
    void textBeyondLatin1CostsAnArrayWithAByteForEachChar() {
        assertThat(beyondTheGraph(Policies_ClosedCodec.INSTANCE, "{\"id\":\"0123456789 \u20ac\"}"))
                .isEqualTo(ObjectGraph.sizeOf(new byte[12]));
    }

    @Test
    void anElementThatASetHasAlreadyIsGarbage() {
        assertThat(beyondTheGraph(EverythingCodec.INSTANCE, "{\"audience\":\"a b a\"}"))
                .isEqualTo(ObjectGraph.sizeOf("a") + ObjectGraph.sizeOf(new byte[1]));
    }

    @Test
    void moreThanTwelveExtraMembersCostTheTableThatTheyOutgrow() {
        StringBuilder json = new StringBuilder("{\"x0\":0");
        for (int index = 1; index < 12; index++) {
            json.append(",\"x").append(index).append("\":0");
        }
        assertThat(beyondTheGraph(EverythingCodec.INSTANCE, json + "}")).isEqualTo(0L);
        assertThat(beyondTheGraph(EverythingCodec.INSTANCE, json + ",\"x12\":0}"))
                .isEqualTo(ObjectGraph.sizeOf(new Object[16]));
    }

    @Test
    void aDecimalOfSixteenDigitsAndAFractionCostsAnIntegerToWrite() {
        Map<String, Long> costs = Map.of(
                "1234567890123456", 0L,
                "0.123456789012345", 0L,
                "1234567890123.456", 64L,
                "12345678901234567890.5", 0L,
                "123e-23", 64L);
        costs.forEach((number, cost) -> {
            Sample<?> sample = Sample.of(number, EverythingCodec.INSTANCE, "{\"decimal\":" + number + "}");
            assertWithMessage(number)
                    .that(AllocationMeter.bytes(sample.writing(writer)))
                    .isEqualTo(cost);
        });
    }

    @Test
    void listsOfAnyKindAreWrittenWithoutGarbage() {
        List<String> tags = List.of("a", "b", "c");
        for (List<String> list : List.of(tags, new ArrayList<>(tags), new LinkedList<>(tags))) {
            Policies.Explicit value = new Policies.Explicit("a", Optional.empty(), 1, list);
            assertWithMessage(list.getClass().getName())
                    .that(AllocationMeter.bytes(() -> Policies_ExplicitCodec.INSTANCE.write(value, writer)))
                    .isEqualTo(0L);
        }
    }

    @Test
    void mapsAreWrittenWithoutGarbageWhereTheirForEachMakesNone() {
        Map<String, Integer> labels = Map.of("a", 1, "b", 2);
        for (Map<String, Integer> map : List.of(new HashMap<>(labels), new TreeMap<>(labels))) {
            assertWithMessage(map.getClass().getName()).that(writing(map)).isEqualTo(0L);
        }
        assertThat(writing(labels)).isGreaterThan(0L);
    }

    private long writing(Map<String, Integer> labels) {
        Policies.Tolerant value = new Policies.Tolerant("a", 1, labels);
        return AllocationMeter.bytes(() -> Policies_TolerantCodec.INSTANCE.write(value, writer));
    }

    @Test
    void buffersGrowOnceAndAreKept() {
        Policies.Closed large = new Policies.Closed("\u20ac\n".repeat(500));
        Runnable writing = () -> Policies_ClosedCodec.INSTANCE.write(large, writer);
        writing.run();
        assertThat(AllocationMeter.bytes(writing)).isEqualTo(0L);
        writer.erase();
        assertThat(AllocationMeter.bytes(writing)).isEqualTo(0L);
    }

    @Test
    void writersGrowAnewAfterADocumentBeyondTheirLimit() {
        JsonWriter limited =
                JsonWriter.create(JsonLimits.builder().maxRetainedBytes(4_096).build());
        Policies.Closed small = new Policies.Closed("a");
        Policies.Closed large = new Policies.Closed("a".repeat(10_000));
        assertThat(AllocationMeter.bytes(() -> Policies_ClosedCodec.INSTANCE.write(large, limited)))
                .isGreaterThan(10_000L);
        Policies_ClosedCodec.INSTANCE.write(large, limited);
        Policies_ClosedCodec.INSTANCE.write(small, limited);
        assertThat(AllocationMeter.bytes(() -> Policies_ClosedCodec.INSTANCE.write(small, limited)))
                .isEqualTo(0L);
    }

    @Test
    void readersGrowAnewAfterADocumentBeyondTheirLimit() {
        JsonReader limited =
                JsonReader.create(JsonLimits.builder().maxRetainedBytes(4_096).build());
        Sample<Policies.Closed> small = Sample.of("small", Policies_ClosedCodec.INSTANCE, "{\"id\":\"a\\n\"}");
        Sample<Policies.Closed> large =
                Sample.of("large", Policies_ClosedCodec.INSTANCE, "{\"id\":\"" + "a\\n".repeat(5_000) + "\"}");
        long graph = ObjectGraph.madeBy(() -> large.read(limited)).bytes();
        assertThat(AllocationMeter.bytesOfMaking(() -> large.read(limited))).isAtLeast(graph + 10_000L);
        large.read(limited);
        small.read(limited);
        assertThat(AllocationMeter.bytesOfMaking(() -> small.read(limited)))
                .isEqualTo(ObjectGraph.madeBy(() -> small.read(limited)).bytes());
    }

    @Test
    void methodsWithoutAReaderMakeOne() {
        Sample<Policies.Tolerant> sample = Sample.of("tolerant", Policies_TolerantCodec.INSTANCE, LABELS);
        long reused = AllocationMeter.bytesOfMaking(() -> sample.read(reader));
        long made = AllocationMeter.bytesOfMaking(() -> sample.codec().read(sample.json()));
        assertThat(made - reused)
                .isEqualTo(ObjectGraph.madeBy(() -> newReaderWithStack()).bytes());
    }

    private static JsonReader newReaderWithStack() {
        JsonReader made = JsonReader.create();
        ((CodecReader) made).elements();
        return made;
    }

    @Test
    void methodsWithoutAWriterMakeOne() {
        Policies.Closed value = new Policies.Closed("a");
        byte[] target = new byte[100];
        long made =
                AllocationMeter.bytes(() -> Policies_ClosedCodec.INSTANCE.tryWrite(value, target, 0, target.length));
        assertThat(made).isEqualTo(ObjectGraph.madeBy(JsonWriter::create).bytes());
    }

    @Test
    void anErrorIsAnException() {
        Sample<Policies.Closed> sample = Sample.of("wrong", Policies_ClosedCodec.INSTANCE, "{\"id\":1}");
        assertThat(AllocationMeter.bytesOfMaking(() -> assertThrows(JsonException.class, () -> sample.read(reader))))
                .isGreaterThan(0L);
    }
}
