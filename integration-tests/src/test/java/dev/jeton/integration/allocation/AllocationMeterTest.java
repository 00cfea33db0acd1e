package dev.jeton.integration.allocation;

import static com.google.common.truth.Truth.assertThat;

import dev.jeton.JsonCodec;
import dev.jeton.JsonReader;
import dev.jeton.JsonWriter;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The other tests prove nothing unless garbage is seen. */
@Tag("allocation")
class AllocationMeterTest {
    private static final byte[] DOCUMENT = "\"text\"".getBytes(StandardCharsets.ISO_8859_1);

    /** A header of twelve bytes, a length of four and the byte, in words of eight. */
    private static final long SMALLEST_ARRAY = 24;

    private final JsonReader reader = JsonReader.create();
    private final JsonWriter writer = JsonWriter.create();

    /** Makes the least garbage that there is. */
    private static final class WastefulCodec implements JsonCodec<String> {
        byte[] garbage = {};

        @Override
        public Class<?> type() {
            return String.class;
        }

        @Override
        public String decode(JsonReader reader) {
            garbage = new byte[1];
            return reader.readString();
        }

        @Override
        public void encode(String value, JsonWriter writer) {
            garbage = new byte[1];
            writer.writeString(value);
        }
    }

    @Test
    void oneByteOfGarbageIsSeenWhileReading() {
        WastefulCodec codec = new WastefulCodec();
        long read = AllocationMeter.bytesOfMaking(() -> codec.read(reader.reset(DOCUMENT)));
        ObjectGraph graph = ObjectGraph.madeBy(() -> codec.read(reader.reset(DOCUMENT)));
        assertThat(graph.bytes()).isEqualTo(48L);
        assertThat(read).isEqualTo(graph.bytes() + SMALLEST_ARRAY);
    }

    @Test
    void oneByteOfGarbageIsSeenWhileWriting() {
        WastefulCodec codec = new WastefulCodec();
        assertThat(AllocationMeter.bytes(() -> codec.write("text", writer))).isEqualTo(SMALLEST_ARRAY);
    }

    @Test
    void whatIsSharedIsNotInTheGraph() {
        Integer shared = 1;
        assertThat(ObjectGraph.madeBy(() -> new Object[] {shared, "text"}).bytes())
                .isEqualTo(24L);
    }
}
