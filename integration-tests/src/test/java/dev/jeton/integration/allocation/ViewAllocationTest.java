package dev.jeton.integration.allocation;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.jeton.JsonError;
import dev.jeton.JsonErrorCode;
import dev.jeton.JsonView;
import dev.jeton.JsonWriter;
import dev.jeton.integration.Everything;
import dev.jeton.integration.EverythingCodec;
import dev.jeton.integration.NamesCodec;
import dev.jeton.integration.RandomValues;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Views of every kind, which have seen their largest document. */
@Tag("allocation")
class ViewAllocationTest {
    private static final int RANDOM_VALUES = 3;

    private final JsonError error = new JsonError();
    private final JsonWriter writer = JsonWriter.create();
    private final ViewWalk walk = new ViewWalk();
    private final StringBuilder path = new StringBuilder(1_000);

    private volatile long number;

    static List<Sample<?>> samples() {
        List<Sample<?>> samples = new ArrayList<>(Samples.ALL);
        samples.addAll(FamilySamples.ALL);
        samples.add(Samples.huge());
        return samples;
    }

    private static void assertAllocatesNothing(Runnable operation) {
        assertThat(AllocationMeter.bytes(operation)).isEqualTo(0L);
    }

    private void accept(JsonView view, byte[] json) {
        if (!view.tryParse(json, 0, json.length, error)) {
            throw new AssertionError(error.toString());
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void parsingAllocatesNothing(Sample<?> sample) {
        JsonView view = sample.newView();
        assertAllocatesNothing(() -> view.parse(sample.json()));
        assertAllocatesNothing(() -> accept(view, sample.json()));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void parsingFromABufferOrAStreamAllocatesNothing(Sample<?> sample) {
        JsonView view = sample.newView();
        ByteBuffer direct = ByteBuffer.allocateDirect(sample.json().length).put(sample.json());
        ByteBuffer heap = ByteBuffer.wrap(sample.json());
        ByteArrayInputStream stream = new ByteArrayInputStream(sample.json());
        for (ByteBuffer buffer : List.of(direct, heap)) {
            assertAllocatesNothing(() -> view.parse(buffer.rewind()));
            assertAllocatesNothing(() -> number += view.tryParse(buffer.rewind(), error) ? 1 : 0);
        }
        assertAllocatesNothing(() -> {
            stream.reset();
            parse(view, stream);
        });
        assertThat(view.isEmpty()).isFalse();
    }

    private static void parse(JsonView view, ByteArrayInputStream stream) {
        try {
            view.parse(stream);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void rejectingAllocatesNothing(Sample<?> sample) {
        JsonView view = sample.newView();
        for (BrokenDocuments.Broken broken : BrokenDocuments.of(sample)) {
            byte[] json = broken.json();
            long bytes = AllocationMeter.bytes(() -> {
                number += view.tryParse(json, 0, json.length, error) ? 1 : 0;
                number += error.offset() + error.line() + error.column();
            });
            assertWithMessage(broken.name()).that(bytes).isEqualTo(0L);
            if (sample.codec() != NamesCodec.INSTANCE) {
                assertAllocatesNothing(() -> {
                    path.setLength(0);
                    error.appendPath(path);
                });
            }
            assertWithMessage(broken.name()).that(error.code()).isNotNull();
            assertThat(view.isEmpty()).isTrue();
        }
    }

    @Test
    void documentsAreRejectedForEveryReasonThatTheTestNames() {
        Set<JsonErrorCode> codes = EnumSet.noneOf(JsonErrorCode.class);
        for (Sample<?> sample : samples()) {
            JsonView view = sample.newView();
            for (BrokenDocuments.Broken broken : BrokenDocuments.of(sample)) {
                assertThat(view.tryParse(broken.json(), 0, broken.json().length, error))
                        .isFalse();
                codes.add(error.code());
            }
        }
        assertThat(codes)
                .containsAtLeast(
                        JsonErrorCode.UNEXPECTED_END,
                        JsonErrorCode.WRONG_TYPE,
                        JsonErrorCode.DUPLICATE_MEMBER,
                        JsonErrorCode.INVALID_ESCAPE,
                        JsonErrorCode.INVALID_UTF8,
                        JsonErrorCode.TOO_DEEP,
                        JsonErrorCode.UNKNOWN_MEMBER);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void accessorsAllocateNothing(Sample<?> sample) {
        JsonView view = sample.newView();
        assertAllocatesNothing(() -> {
            view.parse(sample.json());
            number += walk.walk(view);
        });
        assertThat(walk.accessorsOf(view).count()).isAtLeast(2);
        assertThat(walk.walk(view)).isNotEqualTo(0L);
    }

    @Test
    void accessorsOfRandomValuesAllocateNothing() {
        for (long seed = 0; seed < RANDOM_VALUES; seed++) {
            byte[] json = EverythingCodec.INSTANCE.toBytes(new RandomValues(seed).everything(1));
            Sample<Everything> sample = new Sample<>("random", EverythingCodec.INSTANCE, json);
            JsonView view = sample.newView();
            long bytes = AllocationMeter.bytes(() -> {
                view.parse(json);
                number += walk.walk(view);
            });
            assertWithMessage("seed %s", seed).that(bytes).isEqualTo(0L);
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void writingAndCopyingAViewAllocateNothing(Sample<?> sample) {
        JsonView view = sample.newView();
        view.parse(sample.json());
        assertAllocatesNothing(() -> {
            writer.reset();
            view.write(writer);
        });
        byte[] target = new byte[sample.json().length];
        assertAllocatesNothing(() -> number += view.tryCopyTo(target, 0, target.length));
        assertThat(writer.toBytes()).isEqualTo(target);
        assertAllocatesNothing(() -> number += view.tryCopyTo(target, 0, 1));
        ByteBuffer heap = ByteBuffer.allocate(target.length);
        ByteBuffer direct = ByteBuffer.allocateDirect(target.length);
        ByteBuffer small = ByteBuffer.allocate(1);
        assertAllocatesNothing(() -> number += view.tryCopyTo(heap.clear()) + view.tryCopyTo(direct.clear()));
        assertAllocatesNothing(() -> number += view.tryCopyTo(small.clear()));
        assertThat(heap.array()).isEqualTo(target);
        assertThat(direct.remaining()).isEqualTo(0);
        assertThat(small.position()).isEqualTo(0);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void theThreeVerbsAllocateNothing(Sample<?> sample) {
        JsonView view = sample.newView();
        byte[] json = sample.json().clone();
        assertAllocatesNothing(() -> {
            System.arraycopy(sample.json(), 0, json, 0, json.length);
            view.parse(json);
            number += walk.walk(view);
            view.reset();
            view.parse(json);
            number += walk.walk(view);
            view.erase();
            view.parse(json);
            number += walk.walk(view);
            view.eraseDocument();
        });
        assertThat(json).isEqualTo(new byte[json.length]);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void theRecordOfAViewIsAllThatIsMade(Sample<?> sample) {
        JsonView view = sample.newView();
        view.parse(sample.json());
        ViewAccessors accessors = walk.accessorsOf(view);
        ObjectGraph graph = ObjectGraph.madeBy(() -> accessors.toValue.apply(view));
        assertThat(AllocationMeter.bytesOfMaking(() -> accessors.toValue.apply(view)))
                .isEqualTo(graph.bytes() + graph.temporaryBytes() + sample.halfReadBytes());
    }
}
