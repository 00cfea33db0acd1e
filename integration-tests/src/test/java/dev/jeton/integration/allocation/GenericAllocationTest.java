package dev.jeton.integration.allocation;

import static com.google.common.truth.Truth.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.jeton.JsonCodecs;
import dev.jeton.JsonError;
import dev.jeton.JsonReader;
import dev.jeton.JsonWriter;
import dev.jeton.integration.generic.Page;
import dev.jeton.integration.generic.PageCodec;
import dev.jeton.integration.generic.PageView;
import dev.jeton.integration.generic.ResultCodec;
import dev.jeton.integration.generic.ResultView;
import dev.jeton.integration.generic.Rise;
import dev.jeton.integration.generic.RiseCodec;
import dev.jeton.integration.generic.User;
import dev.jeton.integration.generic.UserCodec;
import dev.jeton.integration.generic.UserView;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An instantiation costs what the same type costs that is written out. */
@Tag("allocation")
class GenericAllocationTest {
    private static final String USERS =
            "{\"items\":[{\"name\":\"a\",\"friends\":{\"items\":[{\"name\":\"b\"}],\"total\":1}}],\"next\":\"n\",\"total\":2}";

    private static final String RISE =
            "{\"a\":\"x\",\"fall\":{\"b\":\"y\",\"rise\":{\"a\":\"z\",\"fall\":{\"b\":\"w\"}}},\"falls\":[]}";

    private static final PageCodec<User> PAGES = PageCodec.of(UserCodec.INSTANCE);

    private static final RiseCodec<String, Long> RISES =
            RiseCodec.of(JsonCodecs.of(String.class), JsonCodecs.of(Long.class));

    private final JsonReader reader = JsonReader.create();
    private final JsonWriter writer = JsonWriter.create();

    static List<Sample<?>> samples() {
        return List.of(
                Sample.of("page", PAGES, USERS),
                Sample.of("types that hold each other", RISES, RISE),
                Sample.of("of pages", PageCodec.of(PAGES), "{\"items\":[" + USERS + "],\"total\":1}"));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void readingAnInstantiationAllocatesItsObjectGraph(Sample<?> sample) {
        ObjectGraph graph = ObjectGraph.madeBy(() -> sample.read(reader));
        assertThat(graph.bytes()).isGreaterThan(0L);
        assertThat(AllocationMeter.bytesOfMaking(() -> sample.read(reader))).isEqualTo(graph.bytes());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void writingAnInstantiationAllocatesNothing(Sample<?> sample) {
        assertThat(AllocationMeter.bytes(sample.writing(writer))).isEqualTo(0L);
    }

    @Test
    void viewsOfInstantiationsAllocateNothing() {
        PageView<User> users = new PageView<>(PAGES);
        PageView<Page<User>> pages = new PageView<>(PageCodec.of(PAGES));
        JsonError error = new JsonError();
        byte[] page = USERS.getBytes(UTF_8);
        byte[] wrong = "{\"items\":[1],\"total\":\"x\"}".getBytes(UTF_8);
        assertThat(AllocationMeter.bytes(() -> {
                    users.parse(page);
                    pages.parse(page);
                    users.tryParse(wrong, 0, wrong.length, error);
                }))
                .isEqualTo(0L);
        assertThat(error.path()).isEqualTo("$.total");
    }

    @Test
    void viewsOfArgumentsAllocateNothing() {
        ResultCodec<User, Long> results = ResultCodec.of(UserCodec.INSTANCE, JsonCodecs.of(Long.class));
        PageView<User> users = new PageView<>(PAGES, UserView::new);
        ResultView<User, Long> result = new ResultView<>(results, UserView::new, null);
        UserView user = new UserView();
        JsonError error = new JsonError();
        byte[] page = USERS.getBytes(UTF_8);
        byte[] wrong = "{\"items\":[1],\"total\":\"x\"}".getBytes(UTF_8);
        byte[] value = "{\"value\":{\"name\":\"a\"}}".getBytes(UTF_8);
        assertThat(AllocationMeter.bytes(() -> {
                    users.parse(page);
                    users.tryParse(wrong, 0, wrong.length, error);
                    result.parse(value);
                    result.value(user);
                }))
                .isEqualTo(0L);
        assertThat(error.path()).isEqualTo("$.items[0]");
        assertThat(user.name().toString()).isEqualTo("a");
    }

    /** Their codecs are made level by level, and kept. */
    @Test
    void typesThatHoldEachOtherMakeTheirCodecsOnce() {
        Rise<String, Long> rise = RISES.read(RISE);
        assertThat(rise.fall().rise().fall().b()).isEqualTo("w");
        RISES.write(rise, writer);
        assertThat(AllocationMeter.bytes(() -> RISES.write(rise, writer))).isEqualTo(0L);
    }
}
