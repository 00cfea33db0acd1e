package dev.jeton.integration.allocation;

import static com.google.common.truth.Truth.assertThat;

import dev.jeton.JsonReader;
import dev.jeton.JsonView;
import dev.jeton.JsonWriter;
import dev.jeton.integration.made.AccountCodec;
import dev.jeton.integration.made.FieldsCodec;
import dev.jeton.integration.made.MoneyCodec;
import dev.jeton.integration.made.Order_LineCodec;
import dev.jeton.integration.made.SettingsCodec;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openjdk.jol.info.ClassLayout;

/** Objects that are no records cost what is in them, and a builder costs itself. */
@Tag("allocation")
class MadeAllocationTest {
    private final JsonReader reader = JsonReader.create();
    private final JsonWriter writer = JsonWriter.create();

    static List<Sample<?>> samples() {
        String money = "{\"currency\":\"EUR\",\"cents\":250}";
        return List.of(
                Sample.of("factory", MoneyCodec.INSTANCE, money),
                Sample.of(
                        "constructor",
                        AccountCodec.INSTANCE,
                        "{\"_id\":7,\"owner_name\":\"Ada\",\"history\":[" + money + "],\"note\":\"n\",\"pin\":\"1\"}"),
                Sample.of(
                        "bean",
                        SettingsCodec.INSTANCE,
                        "{\"tenant\":\"t\",\"retries\":5,\"scopes\":[\"a\"],\"maximum\":4,\"fallback\":{\"tenant\":\"u\"}}"),
                Sample.of("fields", FieldsCodec.INSTANCE, "{\"name\":\"n\",\"parts\":[{\"weight\":1.5}]}"));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void readingAllocatesTheObjectGraph(Sample<?> sample) {
        ObjectGraph graph = ObjectGraph.madeBy(() -> sample.read(reader));
        assertThat(graph.bytes()).isGreaterThan(0L);
        assertThat(AllocationMeter.bytesOfMaking(() -> sample.read(reader))).isEqualTo(graph.bytes());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void writingAllocatesNothing(Sample<?> sample) {
        assertThat(AllocationMeter.bytes(sample.writing(writer))).isEqualTo(0L);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void parsingWithAViewAllocatesNothing(Sample<?> sample) {
        JsonView view = sample.newView();
        assertThat(AllocationMeter.bytes(() -> view.parse(sample.json()))).isEqualTo(0L);
    }

    @Test
    void readingWithABuilderAllocatesTheBuilderToo() throws ClassNotFoundException {
        Sample<?> line = Sample.of("line", Order_LineCodec.INSTANCE, "{\"article\":\"a\",\"count\":2}");
        ObjectGraph graph = ObjectGraph.madeBy(() -> line.read(reader));
        Class<?> builder = Class.forName("dev.jeton.integration.made.Order$Made$Making");
        assertThat(AllocationMeter.bytesOfMaking(() -> line.read(reader)))
                .isEqualTo(graph.bytes() + ClassLayout.parseClass(builder).instanceSize());
    }
}
