package dev.jeton.integration.allocation;

import static com.google.common.truth.Truth.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.jeton.JsonReader;
import dev.jeton.JsonTree;
import dev.jeton.JsonWriter;
import dev.jeton.integration.Trees;
import dev.jeton.integration.TreesCodec;
import dev.jeton.integration.TreesView;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Trees cost themselves. */
@Tag("allocation")
class TreeAllocationTest {
    private static final byte[] DOCUMENT =
            "{\"must\":{\"a\":[1.5,\"s\",{},[],null,true,{\"b\":{\"c\":-7}}]},\"list\":[1],\"u\":[2]}".getBytes(UTF_8);

    private final JsonReader reader = JsonReader.create();
    private final JsonWriter writer = JsonWriter.create();

    @Test
    void readingATreeAllocatesIt() {
        ObjectGraph graph = ObjectGraph.madeBy(() -> JsonTree.codec().read(reader.reset(DOCUMENT)));
        assertThat(graph.bytes()).isGreaterThan(0L);
        assertThat(AllocationMeter.bytesOfMaking(() -> JsonTree.codec().read(reader.reset(DOCUMENT))))
                .isEqualTo(graph.bytes());
    }

    @Test
    void readingARecordOfTreesAllocatesItsGraph() {
        ObjectGraph graph = ObjectGraph.madeBy(() -> TreesCodec.INSTANCE.read(reader.reset(DOCUMENT)));
        assertThat(AllocationMeter.bytesOfMaking(() -> TreesCodec.INSTANCE.read(reader.reset(DOCUMENT))))
                .isEqualTo(graph.bytes());
    }

    @Test
    void writingTreesAllocatesNothing() {
        JsonTree tree = JsonTree.codec().read(DOCUMENT);
        assertThat(AllocationMeter.bytes(() -> JsonTree.codec().write(tree, writer)))
                .isEqualTo(0L);
        Trees trees = TreesCodec.INSTANCE.read(DOCUMENT);
        assertThat(AllocationMeter.bytes(() -> TreesCodec.INSTANCE.write(trees, writer)))
                .isEqualTo(0L);
    }

    @Test
    void parsingAViewOfTreesAllocatesNothing() {
        TreesView view = new TreesView();
        assertThat(AllocationMeter.bytes(() -> view.parse(DOCUMENT))).isEqualTo(0L);
    }

    @Test
    void integerOfATreeAllocatesNothing() {
        JsonTree number = JsonTree.parse("-1234567890123");
        long[] sum = {0};
        assertThat(AllocationMeter.bytes(() -> sum[0] += number.asLong())).isEqualTo(0L);
        assertThat(sum[0]).isLessThan(0L);
    }
}
