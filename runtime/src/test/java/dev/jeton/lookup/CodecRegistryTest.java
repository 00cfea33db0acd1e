package dev.jeton.lookup;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.jeton.CodecRegistry;
import dev.jeton.JsonCodec;
import dev.jeton.JsonErrorCode;
import dev.jeton.JsonException;
import dev.jeton.JsonLimits;
import dev.jeton.RawJson;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Which types an integration takes, and by which codecs. */
class CodecRegistryTest {
    /** Has no codec that is found, only one that is given. */
    record Size(int x) {}

    private static final JsonCodec<Size> SIZES =
            Point.Codec.INSTANCE.mapping(Size.class, point -> new Size(point.x()), size -> new Point(size.x(), 0));

    /** Points that are read as others. */
    private static final JsonCodec<Point> SHIFTED = Point.Codec.INSTANCE.mapping(
            Point.class, point -> new Point(point.x() + 1, point.y()), point -> new Point(point.x() - 1, point.y()));

    private static final CodecRegistry NONE_GIVEN = CodecRegistry.of(JsonLimits.DEFAULT, List.of());
    private static final CodecRegistry GIVEN = CodecRegistry.of(JsonLimits.DEFAULT, List.of(SIZES, SHIFTED));

    @SuppressWarnings("unused")
    private record Signatures(
            Point plain,
            List<Point> list,
            Collection<? extends Point> collection,
            Set<Point> set,
            Map<String, Point> map,
            Optional<Point> optional,
            Point[] array,
            List<Point>[] arrayOfLists,
            Map<String, List<Point[]>> deep,
            RawJson raw,
            Size size,
            List<Size> sizes,
            Map<String, Size[]> sizesByName,
            Optional<Set<Size>> maybeSizes,
            String text,
            Integer number,
            int[] primitives,
            String[] texts,
            List<String> listOfTexts,
            Map<String, Long> numbersByName,
            Optional<String>[] maybeTexts,
            Map<Integer, Point> byNumber,
            Thread thread,
            List<Thread> threads,
            Iterable<Point> iterable) {}

    private static Type typeOf(String component) throws ReflectiveOperationException {
        return Signatures.class.getDeclaredMethod(component).getGenericReturnType();
    }

    private static boolean takes(CodecRegistry codecs, String component) throws ReflectiveOperationException {
        return codecs.find(typeOf(component)).isPresent();
    }

    @Test
    void typesOfUsersAndContainersOfThemAreTaken() throws Exception {
        for (String component : List.of(
                "plain", "list", "collection", "set", "map", "optional", "array", "arrayOfLists", "deep", "raw")) {
            assertThat(Map.of(component, takes(NONE_GIVEN, component))).containsExactly(component, true);
        }
        Map<String, List<Point[]>> map = Map.of("a", List.<Point[]>of(new Point[] {new Point(1, 2)}));
        JsonCodec<Object> deep = NONE_GIVEN.find(typeOf("deep")).orElseThrow();
        assertThat(deep.toJson(map)).isEqualTo("{\"a\":[[[1,2]]]}");
    }

    @Test
    void theJdksTypesAndContainersOfThemAreLeftToTheFramework() throws Exception {
        for (String component : List.of(
                "text", "number", "primitives", "texts", "listOfTexts", "numbersByName", "maybeTexts", "thread")) {
            assertThat(Map.of(component, takes(NONE_GIVEN, component))).containsExactly(component, false);
        }
        assertThat(NONE_GIVEN.find(Object.class)).isEmpty();
        assertThat(NONE_GIVEN.find(int.class)).isEmpty();
    }

    @Test
    void containersThatNoCodecIsComposedForAreLeftToTheFramework() throws Exception {
        for (String component : List.of("byNumber", "threads", "iterable", "size", "sizes")) {
            assertThat(Map.of(component, takes(NONE_GIVEN, component))).containsExactly(component, false);
        }
    }

    @Test
    void codecsThatAreGivenCountWhereverTheirTypeStands() throws Exception {
        assertThat(GIVEN.find(Size.class).orElseThrow().read("[7,0]")).isEqualTo(new Size(7));
        assertThat(GIVEN.find(typeOf("sizes")).orElseThrow().read("[[7,0]]")).isEqualTo(List.of(new Size(7)));
        assertThat(GIVEN.find(typeOf("maybeSizes")).orElseThrow().read("[[7,0]]"))
                .isEqualTo(Optional.of(Set.of(new Size(7))));
        assertThat(GIVEN.find(typeOf("sizesByName")).orElseThrow().toJson(Map.of("a", new Size[] {new Size(7)})))
                .isEqualTo("{\"a\":[[7,0]]}");
    }

    @Test
    void codecsThatAreGivenStandBeforeThoseThatAreFound() throws Exception {
        assertThat(GIVEN.find(Point.class).orElseThrow().read("[1,2]")).isEqualTo(new Point(2, 2));
        assertThat((Object[]) GIVEN.find(typeOf("array")).orElseThrow().read("[[1,2]]"))
                .isEqualTo(new Point[] {new Point(2, 2)});
    }

    @Test
    void twoCodecsThatAreGivenForOneTypeAreAnErrorThatNamesBoth() {
        IllegalArgumentException error = assertThrows(
                IllegalArgumentException.class,
                () -> CodecRegistry.of(JsonLimits.DEFAULT, List.of(Point.Codec.INSTANCE, SHIFTED)));

        assertThat(error).hasMessageThat().contains(Point.class.getName());
        assertThat(error).hasMessageThat().contains(Point.Codec.class.getName());
        assertThat(error).hasMessageThat().contains(SHIFTED.getClass().getName());
    }

    @Test
    void theLimitsHoldForEveryCodec() throws Exception {
        JsonLimits limits = JsonLimits.builder().maxDocumentBytes(5).build();
        CodecRegistry small = CodecRegistry.of(limits, List.of(SIZES));
        for (String component : List.of("plain", "size", "list", "sizes")) {
            JsonCodec<Object> codec = small.find(typeOf(component)).orElseThrow();
            assertThat(codec.limits()).isEqualTo(limits);
            JsonException error = assertThrows(JsonException.class, () -> codec.read("[1,2  ]"));
            assertThat(error.code()).isEqualTo(JsonErrorCode.DOCUMENT_TOO_LARGE);
        }
    }

    @Test
    void aValueIsWrittenByItsDeclaredTypeOrElseByItsClass() throws Exception {
        assertThat(NONE_GIVEN
                        .find(typeOf("list"), List.of().getClass())
                        .orElseThrow()
                        .toJson(List.of(new Point(1, 2))))
                .isEqualTo("[[1,2]]");
        for (Type declared : new Type[] {null, Object.class, AtomicInteger.class, typeOf("list")}) {
            assertThat(NONE_GIVEN.find(declared, Point.class).orElseThrow().toJson(new Point(1, 2)))
                    .isEqualTo("[1,2]");
        }
        assertThat(NONE_GIVEN.find(typeOf("list"), String.class)).isEmpty();
    }
}
