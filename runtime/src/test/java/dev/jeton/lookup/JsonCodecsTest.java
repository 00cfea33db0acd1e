package dev.jeton.lookup;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.jeton.JsonCodec;
import dev.jeton.JsonCodecs;
import dev.jeton.JsonErrorCode;
import dev.jeton.JsonException;
import java.lang.reflect.Type;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.Deque;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How codecs are found at run time. */
class JsonCodecsTest {

    record Twice() {}

    /** The index has a codec under its name, but for another class. */
    record Homonym() {}

    static final JsonCodec<Twice> FIRST =
            Point.Codec.INSTANCE.mapping(Twice.class, point -> new Twice(), twice -> new Point(0, 0));
    static final JsonCodec<Twice> SECOND = FIRST.nullable();

    @SuppressWarnings("unused")
    private record Signatures(
            List<Point> list,
            Map<String, Set<Point>> map,
            Optional<? extends Point> optional,
            List<Point>[] arrayOfLists,
            Map<Double, Point> byNumber,
            Map<Integer, Point> byInt,
            SortedMap<Long, Point> byLong,
            NavigableMap<UUID, Integer> byId,
            TreeMap<String, Integer> tree,
            HashMap<LocalDate, Point> byDay,
            ConcurrentMap<DayOfWeek, Integer> byWeekday,
            ConcurrentHashMap<String, Integer> concurrent,
            LinkedHashMap<String, Integer> linked,
            EnumMap<DayOfWeek, Integer> enumMap,
            Collection<Integer> collection,
            SortedSet<String> sorted,
            NavigableSet<Integer> navigable,
            Queue<Integer> queue,
            Deque<Integer> deque,
            ArrayDeque<Integer> arrayDeque,
            ArrayList<Point> arrayList,
            LinkedList<String> linkedList,
            HashSet<Integer> hashSet,
            LinkedHashSet<Point> linkedSet,
            TreeSet<Integer> treeSet,
            EnumSet<DayOfWeek> enumSet,
            List<Thread> threads,
            Iterable<Point> iterable) {}

    private static Type typeOf(String component) throws ReflectiveOperationException {
        return Signatures.class.getDeclaredMethod(component).getGenericReturnType();
    }

    @SuppressWarnings("unchecked")
    private static <T> JsonCodec<T> codecOf(String component) throws ReflectiveOperationException {
        return (JsonCodec<T>) JsonCodecs.of(typeOf(component));
    }

    @Test
    void classesAreFoundInTheIndexOfTheirPackageAlthoughTheCodecIsNotPublic() {
        assertThat(JsonCodecs.of(Point.class)).isSameInstanceAs(Point.Codec.INSTANCE);
        assertThat(JsonCodecs.find(Point.class)).hasValue(Point.Codec.INSTANCE);
        assertThat(JsonCodecs.of((Type) Point.class)).isSameInstanceAs(Point.Codec.INSTANCE);
    }

    @Test
    void findingAgainGivesTheSameObjectsWithoutGarbage() {
        assertThat(JsonCodecs.find(Point.class)).isSameInstanceAs(JsonCodecs.find(Point.class));
        assertThat(JsonCodecs.of(Point[].class)).isSameInstanceAs(JsonCodecs.of(Point[].class));
        assertThat(JsonCodecs.find(Thread.class)).isSameInstanceAs(JsonCodecs.find(Thread.class));
    }

    @Test
    void whatHasNoCodecIsEmptyOrAnErrorThatSaysWhatToDo() throws Exception {
        assertThat(JsonCodecs.find(Thread.class)).isEmpty();
        assertThat(JsonCodecs.find(int.class)).isEmpty();
        assertThat(JsonCodecs.find(typeOf("threads"))).isEmpty();

        IllegalArgumentException alone =
                assertThrows(IllegalArgumentException.class, () -> JsonCodecs.of(Thread.class));
        IllegalArgumentException inside =
                assertThrows(IllegalArgumentException.class, () -> JsonCodecs.of(typeOf("threads")));

        assertThat(alone).hasMessageThat().startsWith("There is no codec for java.lang.Thread, a type of the JDK");
        assertThat(inside).hasMessageThat().contains("java.lang.Thread in java.util.List<java.lang.Thread>, a type");
    }

    /** Nobody can annotate or import a type of the JDK. */
    @Test
    void messageAboutATypeOfTheJdkNamesWhatCanBeDone() {
        String ofDate = assertThrows(IllegalArgumentException.class, () -> JsonCodecs.of(Date.class))
                .getMessage();
        assertThat(ofDate).contains("codec of your own: for properties @Json.Using or @Json.Codecs");
        assertThat(ofDate).doesNotContain("Annotate");
        assertThat(ofDate).doesNotContain("@Json.Import");
        String ofOwn = assertThrows(IllegalArgumentException.class, () -> JsonCodecs.of(JsonCodecsTest.class))
                .getMessage();
        assertThat(ofOwn).contains("dev.jeton.lookup.JsonCodecsTest. Annotate it with @Json");
        assertThat(ofOwn).contains("if it is not yours, import it with @Json.Import");
    }

    @Test
    void containersThatNoCodecIsComposedForAreNamed() throws Exception {
        assertThat(JsonCodecs.find(typeOf("byNumber"))).isEmpty();
        assertThat(JsonCodecs.find(typeOf("iterable"))).isEmpty();
        IllegalArgumentException error =
                assertThrows(IllegalArgumentException.class, () -> JsonCodecs.of(typeOf("byNumber")));
        assertThat(error).hasMessageThat().contains("java.util.Map<java.lang.Double, dev.jeton.lookup.Point>");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "byInt       | {\"2\":[1,2]}",
                "byLong      | {\"-2\":[1,2],\"3\":[1,2]}",
                "byId        | {\"f81d4fae-7dec-11d0-a765-00a0c91e6bf6\":1}",
                "tree        | {\"a\":1,\"b\":2}",
                "byDay       | {\"2026-11-27\":[1,2]}",
                "byWeekday   | {\"MONDAY\":1}",
                "concurrent  | {\"a\":1}",
                "linked      | {\"b\":1,\"a\":2}",
                "enumMap     | {\"MONDAY\":1,\"FRIDAY\":2}",
                "collection  | [2,1]",
                "sorted      | [\"a\",\"b\"]",
                "navigable   | [1,2]",
                "queue       | [2,1]",
                "deque       | [2,1]",
                "arrayDeque  | [2,1]",
                "arrayList   | [[1,2]]",
                "linkedList  | [\"b\",\"a\"]",
                "hashSet     | [1]",
                "linkedSet   | [[1,2]]",
                "treeSet     | [1,2]",
                "enumSet     | [\"MONDAY\",\"FRIDAY\"]"
            })
    void collectionsAndMapsOfTheJdkAreComposed(String component, String json) throws Exception {
        JsonCodec<Object> codec = codecOf(component);
        Object value = codec.read(json);
        Class<?> raw = Signatures.class.getDeclaredMethod(component).getReturnType();
        assertThat(value).isInstanceOf(raw);
        assertThat(codec.type()).isEqualTo(raw);
        assertThat(codec.toJson(value)).isEqualTo(json);
    }

    /** The codec was that of a list, which failed with a ClassCastException. */
    @Test
    void anyCollectionIsWrittenAsOne() throws Exception {
        JsonCodec<Object> codec = codecOf("collection");
        assertThat(codec.toJson(new TreeSet<>(Set.of(2, 1)))).isEqualTo("[1,2]");
    }

    @Test
    void keysThatComeTwiceOrAreNoneAreRejected() throws Exception {
        JsonCodec<Object> numbers = codecOf("byInt");
        assertThat(assertThrows(JsonException.class, () -> numbers.read("{\"01\":[1,2]}"))
                        .code())
                .isEqualTo(JsonErrorCode.INVALID_VALUE);
        JsonCodec<Object> ids = codecOf("byId");
        String twice = "{\"f81d4fae-7dec-11d0-a765-00a0c91e6bf6\":1,\"F81d4fae-7dec-11d0-a765-00a0c91e6bf6\":1}";
        assertThat(assertThrows(JsonException.class, () -> ids.read(twice)).code())
                .isEqualTo(JsonErrorCode.DUPLICATE_MEMBER);
    }

    @Test
    void twoCodecsForOneTypeAreAnErrorThatNamesBoth() {
        IllegalStateException error = assertThrows(IllegalStateException.class, () -> JsonCodecs.find(Twice.class));

        assertThat(error).hasMessageThat().contains("JsonCodecsTest$Twice");
        assertThat(error).hasMessageThat().contains(FIRST.getClass().getName());
        assertThat(error).hasMessageThat().contains(SECOND.getClass().getName());
    }

    @Test
    void aCodecOfAnotherClassOfTheSameNameIsNotTaken() {
        assertThat(JsonCodecs.find(Homonym.class)).isEmpty();
    }

    @Test
    void arraysListsSetsMapsAndOptionalsAreComposed() throws Exception {
        assertThat(JsonCodecs.of(Point[].class).read("[[1,2],[3,4]]"))
                .asList()
                .containsExactly(new Point(1, 2), new Point(3, 4))
                .inOrder();
        assertThat(JsonCodecs.of(Point[].class).toJson(new Point[] {new Point(5, 6)}))
                .isEqualTo("[[5,6]]");
        assertThat(codecOf("list").read("[[1,2]]")).isEqualTo(List.of(new Point(1, 2)));
        assertThat(codecOf("map").read("{\"a\":[[1,2],[1,2]]}")).isEqualTo(Map.of("a", Set.of(new Point(1, 2))));
        assertThat(codecOf("optional").read("null")).isEqualTo(Optional.empty());
        assertThat(codecOf("optional").toJson(Optional.of(new Point(1, 2)))).isEqualTo("[1,2]");
        assertThat(codecOf("optional").toJson(Optional.empty())).isEqualTo("null");

        Object[] lists = (Object[]) codecOf("arrayOfLists").read("[[[1,2]],[]]");
        assertThat(lists).isInstanceOf(List[].class);
        assertThat(lists)
                .asList()
                .containsExactly(List.of(new Point(1, 2)), List.of())
                .inOrder();
    }

    @Test
    void scalarsHaveCodecs() {
        assertThat(JsonCodecs.of(String.class).list().read("[\"a\"]")).containsExactly("a");
        assertThat(JsonCodecs.of(Long.class).map().read("{\"a\":1}")).containsExactly("a", 1L);
        assertThat(JsonCodecs.of(Boolean.class).toJson(true)).isEqualTo("true");
        assertThat(JsonCodecs.of(Double.class).type()).isEqualTo(Double.class);
    }

    @Test
    void composedCodecsKnowTheirRawClass() throws Exception {
        assertThat(codecOf("list").type()).isEqualTo(List.class);
        assertThat(codecOf("map").type()).isEqualTo(Map.class);
        assertThat(codecOf("optional").type()).isEqualTo(Optional.class);
        assertThat(codecOf("arrayOfLists").type()).isEqualTo(List[].class);
        assertThat(Point.Codec.INSTANCE.nullable().type()).isEqualTo(Point.class);
        assertThat(Point.Codec.INSTANCE.set().type()).isEqualTo(Set.class);
    }

    @Test
    void errorsInsideComposedCodecsHaveTheirPlace() throws Exception {
        JsonException error =
                assertThrows(JsonException.class, () -> codecOf("list").read("[[1,2],[3,true]]"));

        assertThat(error.code()).isEqualTo(JsonErrorCode.WRONG_TYPE);
        assertThat(error.path()).isEqualTo("$[1][1]");
        JsonException twice =
                assertThrows(JsonException.class, () -> codecOf("map").read("{\"a\":[],\"\\u0061\":[]}"));
        assertThat(twice.code()).isEqualTo(JsonErrorCode.DUPLICATE_MEMBER);
    }
}
