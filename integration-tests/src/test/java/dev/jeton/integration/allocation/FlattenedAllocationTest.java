package dev.jeton.integration.allocation;

import static com.google.common.truth.Truth.assertThat;

import dev.jeton.JsonReader;
import dev.jeton.JsonView;
import dev.jeton.JsonWriter;
import dev.jeton.integration.flattened.CustomerCodec;
import dev.jeton.integration.flattened.EventCodec;
import dev.jeton.integration.flattened.InvoiceCodec;
import dev.jeton.integration.flattened.ShipmentCodec;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is flattened costs itself where one of its members is there, and nothing where none is. */
@Tag("allocation")
class FlattenedAllocationTest {
    private final JsonReader reader = JsonReader.create();
    private final JsonWriter writer = JsonWriter.create();

    static List<Sample<?>> samples() {
        return List.of(
                Sample.of(
                        "records",
                        CustomerCodec.INSTANCE,
                        "{\"id\":7,\"city\":\"c\",\"country\":\"CH\",\"geo_lat\":1.5,\"name\":\"n\",\"billing_city\":\"d\",\"billing_country\":\"FR\"}"),
                Sample.of("none of them", CustomerCodec.INSTANCE, "{\"id\":7,\"name\":\"n\"}"),
                Sample.of("required", InvoiceCodec.INSTANCE, "{\"due_from\":1000,\"text\":\"t\"}"),
                Sample.of("last wins", EventCodec.INSTANCE, "{\"name\":\"n\",\"from\":1000,\"until\":null}"),
                Sample.of("bean", ShipmentCodec.INSTANCE, "{\"number\":\"1\"}"));
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
}
