package dev.jeton.integration;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.jeton.JsonErrorCode;
import dev.jeton.JsonException;
import dev.jeton.JsonLimits;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Collections of every kind, in codec and view. */
class ShelvesTest {
    private static final JsonComparedCodec<Shelves, ShelvesView> BOTH =
            new JsonComparedCodec<>(ShelvesCodec.INSTANCE, new ShelvesView(), ShelvesView::toValue);

    private static final String UUID_TEXT = "f81d4fae-7dec-11d0-a765-00a0c91e6bf6";

    private static final String DOCUMENT =
            "{\"iterable\":[\"b\",null,\"a\"],\"sorted\":[\"a\",\"b\"],\"navigable\":[-1,7],"
                    + "\"queue\":[2,1],\"deque\":[\"red\",\"red\"],\"colors\":[\"red\",\"dark-green\"],\"array_list\":[3,null],"
                    + "\"linked_list\":[null,\"x\"],\"hash_set\":[true],\"points\":[{\"x\":1,\"y\":2},null],\"array_deque\":[\""
                    + UUID_TEXT + "\"],\"tree_set\":[\"SMALL\"],\"skip_list\":[\"k\",\"l\"],\"priorities\":[1,2],"
                    + "\"copies\":[[\"t\"],null,[]],\"tags\":[\"u\"],\"bag\":[{\"x\":3,\"y\":4}],\"tag_array\":[[\"v\"]],\"fresh\":[]}";

    private static Shelves read(String member, String array) {
        return BOTH.read("{\"" + member + "\":" + array + "}");
    }

    private static Shelves with(@Nullable Iterable<String> iterable, @Nullable SortedSet<String> sorted) {
        return new Shelves(
                iterable, sorted, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
                null, null, null);
    }

    private static JsonException rejected(String member, String array) {
        return assertThrows(JsonException.class, () -> read(member, array));
    }

    @Test
    void whatIsReadIsWrittenAgain() {
        Shelves value = BOTH.read(DOCUMENT);
        assertThat(ShelvesCodec.INSTANCE.toJson(value)).isEqualTo(DOCUMENT);
        assertThat(ShelvesCodec.INSTANCE.toJson(BOTH.read(ShelvesCodec.INSTANCE.toJson(value))))
                .isEqualTo(DOCUMENT);
    }

    @Test
    void emptyOnesAreReadAndWritten() {
        String empty = DOCUMENT.replaceAll(":\\[(?:[^\\]\\[]|\\[[^\\]]*\\])*\\]", ":[]");
        assertThat(empty).contains("\"copies\":[],");
        assertThat(ShelvesCodec.INSTANCE.toJson(BOTH.read(empty))).isEqualTo(empty);
    }

    @Test
    void sortedOnesAreWrittenInTheirOrder() {
        assertThat(ShelvesCodec.INSTANCE.toJson(read("sorted", "[\"c\",\"a\",\"b\",\"a\"]")))
                .contains("\"sorted\":[\"a\",\"b\",\"c\"]");
        assertThat(ShelvesCodec.INSTANCE.toJson(read("navigable", "[3,-3,0]"))).contains("\"navigable\":[-3,0,3]");
        assertThat(ShelvesCodec.INSTANCE.toJson(read("colors", "[\"dark-green\",\"red\",\"dark-green\"]")))
                .contains("\"colors\":[\"red\",\"dark-green\"]");
        assertThat(read("priorities", "[3,1,2]").priorities().poll()).isEqualTo(1);
        assertThat(ShelvesCodec.INSTANCE.toJson(with(null, new TreeSet<>(List.of("z", "y")))))
                .contains("\"sorted\":[\"y\",\"z\"]");
    }

    /** An interface gives what can't be changed, where the JDK has such; a class is what the user would have made. */
    @Test
    void interfacesCannotBeChangedButQueuesAndClassesCan() {
        Shelves value = BOTH.read(DOCUMENT);
        assertThrows(UnsupportedOperationException.class, () -> value.sorted().add("c"));
        assertThrows(
                UnsupportedOperationException.class, () -> value.navigable().pollFirst());
        Iterator<String> iterator = value.iterable().iterator();
        iterator.next();
        assertThrows(UnsupportedOperationException.class, iterator::remove);
        assertThat(value.queue().poll()).isEqualTo(2);
        value.deque().addFirst(Color.DARK_GREEN);
        value.arrayList().add(null);
        value.colors().clear();
        value.tags().add("w");
        value.fresh().add("only here");
        assertThat(BOTH.read(DOCUMENT).fresh()).isEmpty();
        assertThat(read("tags", "[]").fresh()).isEmpty();
        assertThat(value.queue().getClass().getSimpleName()).isEqualTo("ArrayDeque");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "sorted      | [\"a\",null]",
                "navigable   | [1,null]",
                "queue       | [1,null]",
                "deque       | [\"red\",null]",
                "colors      | [\"red\",null]",
                "array_deque | [null]",
                "tree_set    | [null]",
                "skip_list   | [null]",
                "priorities  | [null]"
            })
    void nullIsRejectedWhereTheCollectionTakesNone(String member, String array) {
        JsonException error = rejected(member, array);
        assertThat(error.code()).isEqualTo(JsonErrorCode.NULL_VALUE);
        assertThat(error.path()).isEqualTo("$." + member + (array.startsWith("[n") ? "[0]" : "[1]"));
        assertThat(error.offset()).isEqualTo(("{\"" + member + "\":" + array).indexOf("null"));
    }

    @Test
    void nullThatTheReaderWouldRejectIsNotWritten() {
        TreeSet<String> withNull = new TreeSet<>((a, b) -> a == null ? -1 : b == null ? 1 : a.compareTo(b));
        withNull.add("a");
        withNull.add(null);
        Shelves value = with(null, withNull);
        JsonException error = assertThrows(JsonException.class, () -> ShelvesCodec.INSTANCE.toJson(value));
        assertThat(error.code()).isEqualTo(JsonErrorCode.NULL_VALUE);
    }

    @Test
    void unknownConstantOfAnEnumSetIsRejectedAtItsPlace() {
        JsonException error = rejected("colors", "[\"red\",\"moss\"]");
        assertThat(error.code()).isEqualTo(JsonErrorCode.UNKNOWN_VALUE);
        assertThat(error.path()).isEqualTo("$.colors[1]");
    }

    /** A view makes no collections, so that only its value knows. */
    @Test
    void whatAUsersCollectionThrowsIsAnErrorAtTheArray() {
        String json = "{\"tags\":[\"a\",\"\"]}";
        JsonException error = assertThrows(JsonException.class, () -> ShelvesCodec.INSTANCE.read(json));
        assertThat(error.code()).isEqualTo(JsonErrorCode.INVALID_OBJECT);
        assertThat(error.path()).isEqualTo("$.tags");
        assertThat(error.offset()).isEqualTo(json.indexOf('['));
        assertThat(error.thrown()).isInstanceOf(IllegalArgumentException.class);
        assertThat(error).hasMessageThat().doesNotContain("a tag without a text");
        ShelvesView view = new ShelvesView();
        view.parse(json.getBytes(StandardCharsets.UTF_8));
        assertThat(assertThrows(JsonException.class, view::toValue).code()).isEqualTo(JsonErrorCode.INVALID_OBJECT);
    }

    /** Each has the hash 31 * (31 * 17 + x) + y, or the like: a sender can choose as many of one hash as he wants. */
    @ParameterizedTest
    @ValueSource(strings = {"points", "bag"})
    void moreElementsOfOneHashThanTheLimitAreRejected(String member) {
        int limit = JsonLimits.DEFAULT.maxEqualHashes();
        assertThat(new Shelves.Point(1, -31).hashCode()).isEqualTo(new Shelves.Point(0, 0).hashCode());
        assertThat(ShelvesCodec.INSTANCE.read(colliding(member, limit)).toString())
                .contains("x=" + (limit - 1));
        JsonException error =
                assertThrows(JsonException.class, () -> ShelvesCodec.INSTANCE.read(colliding(member, limit + 1)));
        assertThat(error.code()).isEqualTo(JsonErrorCode.TOO_MANY_COLLISIONS);
        assertThat(error.path()).isEqualTo("$." + member);
    }

    private static String colliding(String member, int count) {
        return IntStream.range(0, count)
                .mapToObj(x -> "{\"x\":" + x + ",\"y\":" + -31 * x + "}")
                .collect(Collectors.joining(",", "{\"" + member + "\":[", "]}"));
    }

    /** What is no more than iterable may be a collection all the same. */
    @Test
    void anyIterableIsWritten() {
        Iterable<String> iterable = List.of("a", "b")::iterator;
        assertThat(iterable).isNotInstanceOf(Collection.class);
        assertThat(ShelvesCodec.INSTANCE.toJson(with(iterable, null))).isEqualTo("{\"iterable\":[\"a\",\"b\"]}");
    }

    @Test
    void damagedDocumentsAreRejectedOrReadAlikeByCodecAndView() {
        byte[] sound = DOCUMENT.getBytes(StandardCharsets.UTF_8);
        byte[] replacements = "\"[]{},:n0-x\\ ".getBytes(StandardCharsets.UTF_8);
        assertThat(BOTH.rejectionsOfDamaged(sound, replacements)).isGreaterThan(sound.length * replacements.length / 2);
    }
}
