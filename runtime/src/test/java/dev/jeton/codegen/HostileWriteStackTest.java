package dev.jeton.codegen;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.jeton.JsonErrorCode;
import dev.jeton.JsonException;
import dev.jeton.JsonWriter;
import java.util.AbstractCollection;
import java.util.AbstractList;
import java.util.AbstractMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Collections and maps that say something wrong about themselves: what is laid out was in them, or it is an error. */
class HostileWriteStackTest {
    private final CodecWriter writer = (CodecWriter) JsonWriter.create();
    private final WriteStack stack = writer.stack();

    @BeforeEach
    void open() {
        writer.beginArray();
    }

    private List<@Nullable Object> laidOut(Collection<?> collection) {
        int first = stack.push(collection);
        List<@Nullable Object> elements = new ArrayList<>();
        for (int index = first; index < stack.mark(); index++) {
            elements.add(stack.<@Nullable Object>get(index));
        }
        stack.drop(first);
        return elements;
    }

    private JsonErrorCode rejected(Collection<?> collection) {
        JsonErrorCode code =
                assertThrows(JsonException.class, () -> stack.push(collection)).code();
        assertThat(stack.mark()).isEqualTo(0);
        return code;
    }

    /** Claims a size, and puts what it likes where it likes. */
    private static class Claiming extends AbstractCollection<Object> {
        private final int size;
        private final @Nullable Object[] put;
        Object @Nullable [] given;

        /** A {@code "*"} leaves the place alone. */
        Claiming(int size, @Nullable Object... put) {
            this.size = size;
            this.put = put;
        }

        @Override
        public int size() {
            return size;
        }

        @Override
        public Iterator<Object> iterator() {
            throw new UnsupportedOperationException();
        }

        @Override
        public <T> T[] toArray(T[] target) {
            given = target;
            for (int index = 0; index < put.length; index++) {
                if (!"*".equals(put[index])) {
                    ((@Nullable Object[]) target)[index] = put[index];
                }
            }
            return target;
        }
    }

    @Test
    void setThatHasFewerElementsThanItSaysIsWrittenWithoutNulls() {
        assertThat(laidOut(new Claiming(3, "a", "b", null)))
                .containsExactly("a", "b")
                .inOrder();
        assertThat(laidOut(new Claiming(7, new Object[] {null}))).isEmpty();
    }

    @Test
    void setThatHasMoreElementsThanItSaysIsWrittenWhole() {
        assertThat(laidOut(new Claiming(1, "a", "b", "c", null)))
                .containsExactly("a", "b", "c")
                .inOrder();
    }

    @Test
    void nullsThatAreElementsAreWritten() {
        assertThat(laidOut(new Claiming(3, "a", null, null, null)))
                .containsExactly("a", null, null)
                .inOrder();
        assertThat(laidOut(Arrays.asList("a", null))).containsExactly("a", null).inOrder();
        assertThat(laidOut(new java.util.LinkedList<>(Arrays.asList(null, null))))
                .containsExactly(null, null);
    }

    @Test
    void collectionsThatContradictThemselvesAreRejected() {
        assertThat(rejected(new Claiming(3))).isEqualTo(JsonErrorCode.INVALID_VALUE);
        assertThat(rejected(new Claiming(3, "a", "b"))).isEqualTo(JsonErrorCode.INVALID_VALUE);
        assertThat(rejected(new Claiming(3, "a", "b", "*", null))).isEqualTo(JsonErrorCode.INVALID_VALUE);
        assertThat(rejected(new Claiming(3, "a", "b", null, "c"))).isEqualTo(JsonErrorCode.INVALID_VALUE);
        assertThat(rejected(new Claiming(-1, "a", null))).isEqualTo(JsonErrorCode.INVALID_VALUE);
        assertThat(rejected(new Claiming(Integer.MIN_VALUE))).isEqualTo(JsonErrorCode.INVALID_VALUE);
        List<Object> negative = new AbstractRandomAccess(-1);
        assertThat(rejected(negative)).isEqualTo(JsonErrorCode.INVALID_VALUE);
    }

    private static class AbstractRandomAccess extends AbstractList<Object> implements RandomAccess {
        private final int size;

        AbstractRandomAccess(int size) {
            this.size = size;
        }

        @Override
        public Object get(int index) {
            if (index == 3) {
                throw new IndexOutOfBoundsException("only three");
            }
            return index;
        }

        @Override
        public int size() {
            return size;
        }
    }

    /** A gigabyte for a collection that only says that it is large would be the end of the program. */
    @Test
    void sizesAreNotTrustedWhenArraysAreMade() {
        Claiming boasting = new Claiming(Integer.MAX_VALUE, "a", null);
        assertThat(laidOut(boasting)).containsExactly("a");
        assertThat(boasting.given.length).isAtMost(4096);
        JsonException shrunk =
                assertThrows(JsonException.class, () -> stack.push(new AbstractRandomAccess(Integer.MAX_VALUE)));
        assertThat(shrunk.code()).isEqualTo(JsonErrorCode.INVALID_OBJECT);
        assertThat(shrunk.thrown()).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void whatMapsThrowIsAnErrorAndIsNotQuoted() {
        Map<String, String> refusing = new HashMap<>(Map.of("a", "b")) {
            @Override
            public void forEach(BiConsumer<? super String, ? super String> action) {
                throw new IllegalArgumentException("a secret");
            }
        };

        JsonException error = assertThrows(JsonException.class, () -> stack.push(refusing));

        assertThat(error.code()).isEqualTo(JsonErrorCode.INVALID_OBJECT);
        assertThat(error.thrown()).hasMessageThat().isEqualTo("a secret");
        assertThat(error).hasMessageThat().doesNotContain("secret");
        assertThat(error.getCause()).isNull();
    }

    @Test
    void arraysOfLargeCollectionsAreKeptOnceThereWasOne() {
        Set<Integer> large = new java.util.LinkedHashSet<>();
        for (int element = 0; element < 10_000; element++) {
            large.add(element);
        }
        for (int round = 0; round < 3; round++) {
            assertThat(laidOut(large)).containsExactlyElementsIn(large).inOrder();
        }
        Claiming next = new Claiming(10_000, "a", null);
        assertThat(laidOut(next)).containsExactly("a");
        assertThat(next.given.length).isGreaterThan(10_000);
    }

    @Test
    void arraysOfTheCollectionsOwnAreTakenIfTheyAreExact() {
        assertThat(laidOut(owning(2, "a", "b"))).containsExactly("a", "b").inOrder();
        assertThat(rejected(owning(3, "a", "b"))).isEqualTo(JsonErrorCode.INVALID_VALUE);
        assertThat(rejected(owning(1, "a", "b"))).isEqualTo(JsonErrorCode.INVALID_VALUE);
        Object[] grown = new Object[100];
        Arrays.fill(grown, "x");
        assertThat(laidOut(owning(1, grown))).hasSize(100);
        assertThat(rejected(owning(1, (Object[]) null))).isEqualTo(JsonErrorCode.INVALID_VALUE);
    }

    private static Collection<Object> owning(int size, Object @Nullable ... elements) {
        return new AbstractCollection<>() {
            @Override
            public int size() {
                return size;
            }

            @Override
            public Iterator<Object> iterator() {
                throw new UnsupportedOperationException();
            }

            @Override
            @SuppressWarnings("unchecked")
            public <T> T[] toArray(T[] target) {
                return (T[]) elements;
            }
        };
    }

    @Test
    void nothingOfACollectionStaysInTheArrayThatItWasGiven() {
        for (Claiming claiming : List.of(
                new Claiming(2, "secret", "secret", null),
                new Claiming(2, "secret", "*", "secret"),
                new Claiming(2, "*", "*", "*", "*", "secret"))) {
            try {
                stack.drop(stack.push(claiming));
            } catch (JsonException contradicting) {
                assertThat(contradicting.code()).isEqualTo(JsonErrorCode.INVALID_VALUE);
            }
            assertThat(claiming.given).asList().doesNotContain("secret");
        }
        Object[][] seen = new Object[1][];
        assertThrows(
                JsonException.class,
                () -> stack.push(new AbstractCollection<Object>() {
                    @Override
                    public int size() {
                        return 2;
                    }

                    @Override
                    public Iterator<Object> iterator() {
                        throw new UnsupportedOperationException();
                    }

                    @Override
                    public <T> T[] toArray(T[] target) {
                        ((Object[]) target)[0] = "secret";
                        seen[0] = target;
                        throw new IllegalArgumentException("refused");
                    }
                }));
        assertThat(seen[0]).asList().doesNotContain("secret");
    }

    @Test
    void nullKeysAreRejectedAtTheirPlace() {
        Map<@Nullable String, Object> map = new HashMap<>();
        map.put(null, 1);
        writer.beginObject();
        JsonException error = assertThrows(JsonException.class, () -> stack.push(map));
        assertThat(error.code()).isEqualTo(JsonErrorCode.NULL_VALUE);
        assertThat(error.path()).isEqualTo("$[0].*");
    }

    @Test
    void keysThatComeTwiceAreRejectedHoweverManyThereAre() {
        for (int size = 2; size < 200; size++) {
            Map<String, Object> map = new IdentityHashMap<>();
            for (int key = 0; key < size - 1; key++) {
                map.put("k" + key, key);
            }
            writer.reset();
            writer.beginObject();
            int first = stack.push(map);
            assertThat(stack.mark() - first).isEqualTo(2 * (size - 1));
            stack.drop(first);
            map.put(new String("k" + size % (size - 1)), "again");
            JsonException error = assertThrows(JsonException.class, () -> stack.push(map));
            assertThat(error.code()).isEqualTo(JsonErrorCode.DUPLICATE_MEMBER);
            assertThat(error.path()).isEqualTo("$.*");
        }
    }

    /** Strings of {@code AaAa} and {@code BBBB} all have one hash. */
    private static List<String> colliding(int bits) {
        List<String> texts = List.of("");
        for (int bit = 0; bit < bits; bit++) {
            List<String> longer = new ArrayList<>();
            for (String text : texts) {
                longer.add(text + "Aa");
                longer.add(text + "BB");
            }
            texts = longer;
        }
        return texts;
    }

    @Test
    void keysOfOneHashTakeNoQuadraticTime() {
        List<String> keys = colliding(16);
        Map<String, Object> map = new java.util.LinkedHashMap<>();
        keys.forEach(key -> map.put(key, key));
        long start = System.nanoTime();
        int first = stack.push(map);
        assertThat(stack.mark() - first).isEqualTo(2 * keys.size());
        stack.drop(first);
        // Comparing each with each would take minutes.
        assertThat(System.nanoTime() - start).isLessThan(10_000_000_000L);
        Map<String, Object> twice = new IdentityHashMap<>();
        keys.forEach(key -> twice.put(key, key));
        twice.put(new String(keys.get(777)), "again");
        assertThat(assertThrows(JsonException.class, () -> stack.push(twice)).code())
                .isEqualTo(JsonErrorCode.DUPLICATE_MEMBER);
    }

    @Test
    void mapsCanNotHandOverEntriesLater() {
        List<BiConsumer<? super String, ? super Object>> kept = new ArrayList<>();
        Map<String, Object> map = new AbstractMap<>() {
            @Override
            public Set<Entry<String, Object>> entrySet() {
                return Set.of(Map.entry("k", "v"));
            }

            @Override
            public void forEach(BiConsumer<? super String, ? super Object> action) {
                kept.add(action);
                super.forEach(action);
            }
        };
        stack.drop(stack.push(map));
        assertThrows(IllegalStateException.class, () -> kept.get(0).accept("late", "v"));
        assertThat(stack.mark()).isEqualTo(0);
    }

    @Test
    void collectionsThatUseTheWriterThatWritesThemAreRejected() {
        List<Object> list = new AbstractRandomAccess(2) {
            @Override
            public Object get(int index) {
                writer.writeInt(index);
                return index;
            }
        };
        assertThrows(IllegalStateException.class, () -> stack.push(list));
        Collection<Object> resetting = new Claiming(1, "a", null) {
            @Override
            public <T> T[] toArray(T[] target) {
                writer.reset();
                return super.toArray(target);
            }
        };
        assertThrows(IllegalStateException.class, () -> stack.push(resetting));
        // As many bytes as before are not the same bytes.
        writer.reset();
        writer.beginArray();
        Collection<Object> replacing = new Claiming(1, "a", null) {
            @Override
            public <T> T[] toArray(T[] target) {
                writer.reset();
                writer.writeInt(7);
                return super.toArray(target);
            }
        };
        assertThrows(IllegalStateException.class, () -> stack.push(replacing));
    }
}
