package dev.jeton.codegen;

import static com.google.common.truth.Truth.assertThat;

import dev.jeton.JsonWriter;
import java.util.AbstractCollection;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What lies on the stack is what the containers hold, in their order, and nothing stays behind. */
class ContentsTest {
    private final Contents contents = new Contents(new JsonWriter());

    private List<@Nullable Object> from(int first) {
        List<@Nullable Object> elements = new ArrayList<>();
        for (int index = first; index < contents.mark(); index++) {
            elements.add(contents.<@Nullable Object>get(index));
        }
        return elements;
    }

    private static List<Integer> numbers(int count) {
        List<Integer> numbers = new ArrayList<>();
        for (int index = 0; index < count; index++) {
            numbers.add(index);
        }
        return numbers;
    }

    @Test
    void collectionsOfEverySizeAndKindAreLaidOutInTheirOrder() {
        for (int size = 0; size < 100; size++) {
            List<Integer> numbers = numbers(size);
            for (Collection<Integer> elements : List.of(
                    numbers,
                    new LinkedList<>(numbers),
                    new LinkedHashSet<>(numbers),
                    Collections.unmodifiableCollection(numbers))) {
                int first = contents.push(elements);
                assertThat(first).isEqualTo(0);
                assertThat(from(first)).containsExactlyElementsIn(numbers).inOrder();
                contents.drop(first);
                assertThat(contents.mark()).isEqualTo(0);
            }
        }
    }

    @Test
    void mapsOfEverySizeAreLaidOutAsKeysWithTheirValues() {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        List<@Nullable Object> expected = new ArrayList<>();
        for (int size = 0; size < 100; size++) {
            int first = contents.push(map);
            assertThat(from(first)).containsExactlyElementsIn(expected).inOrder();
            contents.drop(first);
            Integer value = size == 3 ? null : Integer.valueOf(size);
            map.put("k" + size, value);
            expected.add("k" + size);
            expected.add(value);
        }
    }

    @Test
    void nestedContainersShareTheStack() {
        int outer = contents.push(Arrays.asList("a", null));
        int inner = contents.push(new LinkedList<>(List.of("x", "y")));
        int map = contents.push(Map.of("k", "v"));
        assertThat(from(outer)).containsExactly("a", null, "x", "y", "k", "v").inOrder();
        assertThat(from(map)).containsExactly("k", "v").inOrder();
        contents.drop(inner);
        assertThat(from(outer)).containsExactly("a", null).inOrder();
        assertThat(contents.push(List.of())).isEqualTo(2);
        assertThat(contents.push(Map.of())).isEqualTo(2);
    }

    @Test
    void whatWasDroppedIsForgotten() {
        int outer = contents.push(List.of("kept"));
        int inner = contents.push(List.of("secret", "secret"));
        contents.drop(inner);
        assertThat(contents.<Object>get(0)).isEqualTo("kept");
        assertThat(contents.<@Nullable Object>get(1)).isNull();
        assertThat(contents.<@Nullable Object>get(2)).isNull();
        contents.drop(outer);
        assertThat(contents.<@Nullable Object>get(0)).isNull();
    }

    /** Is asked for its elements by {@code toArray} only, and keeps what it was given to fill. */
    private static final class Recording extends AbstractCollection<@Nullable Object> {
        private final int size;
        private final Object[] elements;
        private Object @Nullable [] given;
        private @Nullable List<@Nullable Object> held;

        Recording(int size, Object... elements) {
            this.size = size;
            this.elements = elements;
        }

        @Override
        public int size() {
            return size;
        }

        @Override
        public Iterator<@Nullable Object> iterator() {
            throw new AssertionError("an iterator would be garbage");
        }

        @Override
        @SuppressWarnings("unchecked")
        public <T> T[] toArray(T[] target) {
            given = target;
            held = new ArrayList<>(Arrays.asList((Object[]) target));
            if (target.length < elements.length) {
                return (T[]) elements.clone();
            }
            System.arraycopy(elements, 0, target, 0, elements.length);
            return target;
        }
    }

    @Test
    void arrayThatCollectionsAreCopiedToHoldsNothingOfTheLastOne() {
        for (int size : new int[] {1, 16, 17, 40}) {
            Recording first = new Recording(size, numbers(size).toArray());
            assertThat(from(contents.push(first)).subList(contents.mark() - size, contents.mark()))
                    .containsExactlyElementsIn(numbers(size))
                    .inOrder();
            assertThat(first.given.length).isAtLeast(size);
            Recording second =
                    new Recording(size, Collections.nCopies(size, "x").toArray());
            contents.push(second);
            assertThat(second.given).isSameInstanceAs(first.given);
            assertThat(second.held).hasSize(first.given.length);
            assertThat(second.held).containsNoneIn(numbers(size));
            contents.drop(0);
        }
    }

    @Test
    void collectionThatGrowsMeanwhileIsTakenAsItWasCopied() {
        Object[] elements = numbers(40).toArray();
        Recording growing = new Recording(2, elements);
        contents.push(List.of("before"));
        int first = contents.push(growing);
        assertThat(from(first)).containsExactlyElementsIn(elements).inOrder();
        assertThat(contents.mark()).isEqualTo(41);
    }

    /** Like {@code LinkedList}, whose indexes are slow. */
    @Test
    void listWithoutRandomAccessIsNotAskedForIndexes() {
        List<String> list = new AbstractList<>() {
            @Override
            public String get(int index) {
                throw new AssertionError("slow");
            }

            @Override
            public int size() {
                return 2;
            }

            @Override
            @SuppressWarnings("unchecked")
            public <T> T[] toArray(T[] target) {
                target[0] = (T) "a";
                target[1] = (T) "b";
                return target;
            }
        };
        assertThat(from(contents.push(list))).containsExactly("a", "b").inOrder();
    }
}
