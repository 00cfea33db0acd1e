package dev.jeton.integration.allocation;

import static com.google.common.truth.Truth.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.jeton.JsonReader;
import dev.jeton.JsonWriter;
import dev.jeton.integration.Patches;
import dev.jeton.integration.PatchesCodec;
import dev.jeton.integration.PatchesView;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A patch that has a value costs itself beside the value; the others are shared. */
@Tag("allocation")
class PatchAllocationTest {
    private static final byte[] VALUES =
            "{\"text\":\"t\",\"number\":7000,\"branch\":{\"id\":1},\"words\":[\"a\",null],\"raw\":[1],\"must\":\"m\"}"
                    .getBytes(UTF_8);
    private static final byte[] NULLS = "{\"text\":null,\"words\":null,\"tree\":null,\"must\":null}".getBytes(UTF_8);
    private static final byte[] ABSENT = "{\"must\":null}".getBytes(UTF_8);

    private final JsonReader reader = JsonReader.create();
    private final JsonWriter writer = JsonWriter.create();

    @Test
    void readingPatchesAllocatesTheirGraph() {
        ObjectGraph graph = ObjectGraph.madeBy(() -> PatchesCodec.INSTANCE.read(reader.reset(VALUES)));
        assertThat(AllocationMeter.bytesOfMaking(() -> PatchesCodec.INSTANCE.read(reader.reset(VALUES))))
                .isEqualTo(graph.bytes());
        assertThat(AllocationMeter.bytesOfMaking(() -> PatchesCodec.INSTANCE.read(reader.reset(NULLS))))
                .isEqualTo(AllocationMeter.bytesOfMaking(() -> PatchesCodec.INSTANCE.read(reader.reset(ABSENT))));
    }

    @Test
    void writingPatchesAllocatesNothing() {
        for (byte[] document : new byte[][] {VALUES, NULLS, ABSENT}) {
            Patches patches = PatchesCodec.INSTANCE.read(document);
            assertThat(AllocationMeter.bytes(() -> PatchesCodec.INSTANCE.write(patches, writer)))
                    .isEqualTo(0L);
        }
    }

    @Test
    void parsingAViewOfPatchesAllocatesNothing() {
        PatchesView view = new PatchesView();
        assertThat(AllocationMeter.bytes(() -> {
                    view.parse(VALUES);
                    view.parse(NULLS);
                }))
                .isEqualTo(0L);
    }
}
