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
class WriteStackTest {
    private final WriteStack stack = new WriteStack((CodecWriter) JsonWriter.create());

    private List<@Nullable Object> from(int first) {
        List<@Nullable Object> elements = new ArrayList<>();
        for (int index = first; index < stack.mark(); index++) {
            elements.add(stack.<@Nullable Object>get(index));
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
                int first = stack.push(elements);
                assertThat(first).isEqualTo(0);
                assertThat(from(first)).containsExactlyElementsIn(numbers).inOrder();
                stack.drop(first);
                assertThat(stack.mark()).isEqualTo(0);
            }
        }
    }

    @Test
    void mapsOfEverySizeAreLaidOutAsKeysWithTheirValues() {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        List<@Nullable Object> expected = new ArrayList<>();
        for (int size = 0; size < 100; size++) {
            int first = stack.push(map);
            assertThat(from(first)).containsExactlyElementsIn(expected).inOrder();
            stack.drop(first);
            Integer value = size == 3 ? null : Integer.valueOf(size);
            map.put("k" + size, value);
            expected.add("k" + size);
            expected.add(value);
        }
    }

    @Test
    void nestedContainersShareTheStack() {
        int outer = stack.push(Arrays.asList("a", null));
        int inner = stack.push(new LinkedList<>(List.of("x", "y")));
        int map = stack.push(Map.of("k", "v"));
        assertThat(from(outer)).containsExactly("a", null, "x", "y", "k", "v").inOrder();
        assertThat(from(map)).containsExactly("k", "v").inOrder();
        stack.drop(inner);
        assertThat(from(outer)).containsExactly("a", null).inOrder();
        assertThat(stack.push(List.of())).isEqualTo(2);
        assertThat(stack.push(Map.of())).isEqualTo(2);
    }

    @Test
    void whatWasDroppedIsForgotten() {
        int outer = stack.push(List.of("kept"));
        int inner = stack.push(List.of("secret", "secret"));
        stack.drop(inner);
        assertThat(stack.<Object>get(0)).isEqualTo("kept");
        assertThat(stack.<@Nullable Object>get(1)).isNull();
        assertThat(stack.<@Nullable Object>get(2)).isNull();
        stack.drop(outer);
        assertThat(stack.<@Nullable Object>get(0)).isNull();
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
            assertThat(from(stack.push(first)).subList(stack.mark() - size, stack.mark()))
                    .containsExactlyElementsIn(numbers(size))
                    .inOrder();
            assertThat(first.given.length).isAtLeast(size);
            Recording second =
                    new Recording(size, Collections.nCopies(size, "x").toArray());
            stack.push(second);
            assertThat(second.given).isSameInstanceAs(first.given);
            assertThat(second.held).hasSize(first.given.length);
            assertThat(second.held).containsNoneIn(numbers(size));
            stack.drop(0);
        }
    }

    @Test
    void collectionThatGrowsMeanwhileIsTakenAsItWasCopied() {
        Object[] elements = numbers(40).toArray();
        Recording growing = new Recording(2, elements);
        stack.push(List.of("before"));
        int first = stack.push(growing);
        assertThat(from(first)).containsExactlyElementsIn(elements).inOrder();
        assertThat(stack.mark()).isEqualTo(41);
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
        assertThat(from(stack.push(list))).containsExactly("a", "b").inOrder();
    }
}
