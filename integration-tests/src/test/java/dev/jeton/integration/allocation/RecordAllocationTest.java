package dev.jeton.integration.allocation;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.jeton.JsonReader;
import dev.jeton.JsonWriter;
import dev.jeton.integration.Everything;
import dev.jeton.integration.EverythingCodec;
import dev.jeton.integration.Huge;
import dev.jeton.integration.HugeCodec;
import dev.jeton.integration.RandomValues;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openjdk.jol.info.ClassLayout;

/** Records of every kind, through a reused reader and a reused writer. */
@Tag("allocation")
class RecordAllocationTest {
    private static final int RANDOM_VALUES = 10;

    private final JsonReader reader = JsonReader.create();
    private final JsonWriter writer = JsonWriter.create();

    static List<Sample<?>> samples() {
        return Stream.concat(Samples.ALL.stream(), FamilySamples.ALL.stream()).toList();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void readingARecordAllocatesItsObjectGraph(Sample<?> sample) {
        ObjectGraph graph = ObjectGraph.madeBy(() -> sample.read(reader));
        assertThat(graph.bytes()).isGreaterThan(0L);
        assertThat(AllocationMeter.bytesOfMaking(() -> sample.read(reader)))
                .isEqualTo(graph.bytes() + graph.temporaryBytes() + sample.halfReadBytes());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void writingARecordAllocatesNothing(Sample<?> sample) {
        Runnable writing = sample.writing(writer);
        assertThat(AllocationMeter.bytes(writing)).isEqualTo(0L);
        assertThat(writer.size()).isGreaterThan(2);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void copyingWhatWasWrittenAllocatesNothing(Sample<?> sample) {
        sample.writing(writer).run();
        byte[] array = new byte[writer.size()];
        ByteBuffer heap = ByteBuffer.allocate(writer.size());
        ByteBuffer direct = ByteBuffer.allocateDirect(writer.size());
        assertThat(AllocationMeter.bytes(() -> writer.tryCopyTo(array, 0, array.length)))
                .isEqualTo(0L);
        assertThat(AllocationMeter.bytes(() -> writer.tryCopyTo(heap.clear()))).isEqualTo(0L);
        assertThat(AllocationMeter.bytes(() -> writer.tryCopyTo(direct.clear())))
                .isEqualTo(0L);
        assertThat(array).isEqualTo(writer.toBytes());
    }

    @ParameterizedTest
    @MethodSource("samples")
    <T> void writingIntoTheCallersMemoryAllocatesNothing(Sample<T> sample) {
        T value = sample.codec().read(sample.json());
        byte[] written = sample.codec().toBytes(value);
        byte[] array = new byte[written.length];
        ByteBuffer heap = ByteBuffer.allocate(written.length);
        ByteBuffer direct = ByteBuffer.allocateDirect(written.length);
        ByteBuffer small = ByteBuffer.allocate(1);
        int[] sizes = new int[5];
        assertThat(AllocationMeter.bytes(() -> {
                    sizes[0] = sample.codec().tryWrite(value, array, 0, array.length, writer);
                    sizes[1] = sample.codec().tryWrite(value, heap.clear(), writer);
                    sizes[2] = sample.codec().tryWrite(value, direct.clear(), writer);
                    sizes[3] = sample.codec().tryWrite(value, array, 0, 1, writer);
                    sizes[4] = sample.codec().tryWrite(value, small.clear(), writer);
                }))
                .isEqualTo(0L);
        int size = written.length;
        assertThat(sizes).isEqualTo(new int[] {size, size, size, -size, -size});
        assertThat(array).isEqualTo(written);
        assertThat(heap.array()).isEqualTo(written);
        assertThat(direct.remaining()).isEqualTo(0);
        assertThat(small.position()).isEqualTo(0);
    }

    @Test
    void randomValuesAllocateTheSame() {
        for (long seed = 0; seed < RANDOM_VALUES; seed++) {
            Everything value = new RandomValues(seed).everything(1);
            byte[] json = EverythingCodec.INSTANCE.toBytes(value);
            Sample<Everything> sample = new Sample<>("random", EverythingCodec.INSTANCE, json);
            ObjectGraph graph = ObjectGraph.madeBy(() -> sample.read(reader));
            assertWithMessage("reading, seed %s", seed)
                    .that(AllocationMeter.bytesOfMaking(() -> sample.read(reader)))
                    .isEqualTo(graph.bytes() + graph.temporaryBytes());
            assertWithMessage("writing, seed %s", seed)
                    .that(AllocationMeter.bytes(sample.writing(writer)))
                    .isEqualTo(graph.bytesToShowDigits());
        }
    }

    /** What is half-read of a type with more than 48 properties is kept in an object. */
    @Test
    void readingAVeryLargeRecordAllocatesOneObjectMore() throws ClassNotFoundException {
        Sample<Huge> huge = Samples.huge();
        ObjectGraph graph = ObjectGraph.madeBy(() -> huge.read(reader));
        Class<?> halfRead = Class.forName(HugeCodec.class.getName() + "$Values");
        assertThat(AllocationMeter.bytesOfMaking(() -> huge.read(reader)))
                .isEqualTo(graph.bytes() + ClassLayout.parseClass(halfRead).instanceSize());
        assertThat(AllocationMeter.bytes(huge.writing(writer))).isEqualTo(0L);
    }

    @Test
    void findingACodecAllocatesNothing() {
        assertThat(AllocationMeter.bytesOfMaking(() -> EverythingCodec.INSTANCE))
                .isEqualTo(0L);
    }
}
