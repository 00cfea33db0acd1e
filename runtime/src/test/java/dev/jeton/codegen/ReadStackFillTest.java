package dev.jeton.codegen;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.jeton.JsonErrorCode;
import dev.jeton.JsonException;
import dev.jeton.JsonLimits;
import dev.jeton.Readers;
import dev.jeton.internal.read.DocumentReader;
import java.util.AbstractSet;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Hashtable;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Collections and maps that are filled with what lies on the stack. */
class ReadStackFillTest {
    private static final int LIMIT = JsonLimits.DEFAULT.maxEqualHashes();

    private final CodecReader reader = new DocumentReader(JsonLimits.DEFAULT);
    private final ReadStack stack = Readers.of(reader.reset("[]")).elements();

    private int push(@Nullable Object... elements) {
        int mark = stack.mark();
        for (Object element : elements) {
            stack.push(element);
        }
        return mark;
    }

    /** A key whose hash a sender could choose. */
    private record Key(int a, int b) {}

    private int pushColliding(int keys) {
        int mark = stack.mark();
        for (int index = 0; index < keys; index++) {
            stack.push(new Key(index, -31 * index));
            stack.push(index);
        }
        return mark;
    }

    private void assertFails(JsonErrorCode code, Runnable filling) {
        JsonException error = assertThrows(JsonException.class, filling::run);
        assertThat(error.code()).isEqualTo(code);
    }

    @Test
    void elementsAboveTheMarkAreTakenInTheirOrder() {
        push("below");
        int mark = push("b", null, "a");
        assertThat(stack.count(mark)).isEqualTo(3);
        assertThat(stack.fill(mark, new ArrayList<String>(stack.count(mark))))
                .containsExactly("b", null, "a")
                .inOrder();
        assertThat(stack.mark()).isEqualTo(1);
    }

    @Test
    void setsTakeEqualElementsOnce() {
        assertThat(stack.fillSet(push("b", "a", "b"), new LinkedHashSet<String>()))
                .containsExactly("b", "a")
                .inOrder();
        assertThat(stack.popSortedSet(push("b", "a", "b")))
                .containsExactly("a", "b")
                .inOrder();
        assertThat(stack.popSortedSet(stack.mark())).isEmpty();
        assertThrows(
                UnsupportedOperationException.class,
                () -> stack.popSortedSet(push("a")).clear());
    }

    @Test
    void whatFillingThrowsIsAnInvalidObject() {
        assertFails(JsonErrorCode.INVALID_OBJECT, () -> stack.fill(push("a", null), new ArrayDeque<String>()));
        assertFails(JsonErrorCode.INVALID_OBJECT, () -> stack.popSortedSet(push("a", 1)));
        assertFails(JsonErrorCode.INVALID_OBJECT, () -> stack.popSortedMap(push("a", 1, 1, 1)));
        assertFails(JsonErrorCode.INVALID_OBJECT, () -> stack.fillMap(push("a", 1), Map.of()));
    }

    @Test
    void tableIsMadeSoLargeThatItNeverGrows() {
        for (int count = 0; count < 100; count++) {
            int mark = push(new Object[count]);
            assertThat(stack.tableSize(mark) * 0.75f).isAtLeast(count);
            stack.fill(mark, new ArrayList<>());
            mark = push(new Object[2 * count]);
            assertThat(stack.countOfEntries(mark)).isEqualTo(count);
            assertThat(stack.tableSizeOfEntries(mark) * 0.75f).isAtLeast(count);
            stack.fill(mark, new ArrayList<>());
        }
    }

    @Test
    void keyThatComesTwiceIsRejectedAlsoWhereItLedToNull() {
        assertFails(JsonErrorCode.DUPLICATE_MEMBER, () -> stack.popMap(push(1, "a", 1, "b")));
        assertFails(JsonErrorCode.DUPLICATE_MEMBER, () -> stack.popMap(push(1, null, 2, null, 1, null)));
        assertFails(JsonErrorCode.DUPLICATE_MEMBER, () -> stack.popMap(push(1, null, 1, "b")));
        assertFails(JsonErrorCode.DUPLICATE_MEMBER, () -> stack.popSortedMap(push(1, "a", 1, "b")));
        assertFails(JsonErrorCode.DUPLICATE_MEMBER, () -> stack.fillMap(push(1, "a", 1, "b"), new TreeMap<>()));
        assertFails(JsonErrorCode.DUPLICATE_MEMBER, () -> stack.fillHashMap(push(1, "a", 1, "b"), new HashMap<>()));
    }

    @Test
    void lastValueOfAKeyCountsWhereThatIsAskedFor() {
        assertThat(stack.popMapLastWins(push(1, "a", 1, null))).containsExactly(1, null);
        assertThat(stack.popSortedMapLastWins(push(2, "a", 1, "c", 2, "b")))
                .containsExactly(1, "c", 2, "b")
                .inOrder();
        assertThat(stack.popSortedMapLastWins(stack.mark())).isEmpty();
        assertThat(stack.fillMapLastWins(push(1, "a", 1, "b"), new TreeMap<>())).containsExactly(1, "b");
        assertThat(stack.fillHashMapLastWins(push(1, "a", 1, "b"), new HashMap<>()))
                .containsExactly(1, "b");
        assertThat(stack.popSortedMap(stack.mark())).isEmpty();
        assertThat(stack.popMap(stack.mark())).isEmpty();
    }

    @Test
    void moreKeysOfOneHashThanTheLimitAreRejected() {
        assertThat(stack.popMap(pushColliding(LIMIT))).hasSize(LIMIT);
        assertThat(stack.fillHashMap(pushColliding(LIMIT), new HashMap<>())).hasSize(LIMIT);
        assertFails(JsonErrorCode.TOO_MANY_COLLISIONS, () -> stack.popMap(pushColliding(LIMIT + 1)));
        assertFails(JsonErrorCode.TOO_MANY_COLLISIONS, () -> stack.popMapLastWins(pushColliding(LIMIT + 1)));
        assertFails(
                JsonErrorCode.TOO_MANY_COLLISIONS, () -> stack.fillHashMap(pushColliding(LIMIT + 1), new HashMap<>()));
        assertFails(
                JsonErrorCode.TOO_MANY_COLLISIONS,
                () -> stack.fillHashMapLastWins(pushColliding(LIMIT + 1), new LinkedHashMap<>()));
        assertFails(
                JsonErrorCode.TOO_MANY_COLLISIONS, () -> stack.fillSet(elementsOfOneHash(LIMIT + 1), new HashSet<>()));
    }

    private int elementsOfOneHash(int count) {
        int mark = stack.mark();
        for (int index = 0; index < count; index++) {
            stack.push(List.of(index % 2 == 0 ? "Aa" : "BB", new Key(index, -31 * index)));
        }
        return mark;
    }

    /** One key that comes many times is no collision. */
    @Test
    void equalKeysAreCountedOnce() {
        Object[] entries = new Object[10 * LIMIT];
        for (int index = 0; index < entries.length; index += 2) {
            entries[index] = new Key(1, 2);
            entries[index + 1] = index % 3 == 0 ? null : index;
        }
        assertThat(stack.popMapLastWins(push(entries))).hasSize(1);
    }

    /** A hash table finds them without comparing all: they have an order. */
    @Test
    void collidingStringsNumbersAndUuidsAreNotCounted() {
        Object[] entries = new Object[10 * LIMIT];
        for (int index = 0; index < entries.length; index += 2) {
            entries[index] = new UUID(index, index);
            entries[index + 1] = index;
        }
        assertThat(entries[0].hashCode()).isEqualTo(entries[8].hashCode());
        assertThat(stack.popMap(push(entries))).hasSize(5 * LIMIT);
        for (int index = 0; index < entries.length; index += 2) {
            entries[index] = (long) index << 32 | index;
        }
        assertThat(stack.popMap(push(entries))).hasSize(5 * LIMIT);
        for (int index = 0; index < entries.length; index += 2) {
            entries[index] =
                    Integer.toBinaryString(1 << 20 | index).replace("0", "Aa").replace("1", "BB");
        }
        assertThat(entries[0].hashCode()).isEqualTo(entries[8].hashCode());
        assertThat(stack.popMap(push(entries))).hasSize(5 * LIMIT);
    }

    /** A table that keeps elements of one hash in a list takes a quadratic time, whatever order they have. */
    @Test
    void collidingStringsAreCountedWhereAMapOrSetComparesThemWithEachOther() {
        assertThat(stack.fillHashMap(collidingStrings(LIMIT, 2), new Hashtable<>()))
                .hasSize(LIMIT);
        assertFails(
                JsonErrorCode.TOO_MANY_COLLISIONS,
                () -> stack.fillHashMap(collidingStrings(LIMIT + 1, 2), new Hashtable<>()));
        assertFails(
                JsonErrorCode.TOO_MANY_COLLISIONS,
                () -> stack.fillHashMapLastWins(collidingStrings(LIMIT + 1, 2), new Hashtable<>()));
        assertThat(stack.fillHashMap(collidingStrings(LIMIT + 1, 2), new ConcurrentHashMap<>()))
                .hasSize(LIMIT + 1);
        assertThat(stack.fillSet(collidingStrings(LIMIT, 1), new SetOfOwn<String>()))
                .hasSize(LIMIT);
        assertFails(
                JsonErrorCode.TOO_MANY_COLLISIONS,
                () -> stack.fillSet(collidingStrings(LIMIT + 1, 1), new SetOfOwn<String>()));
        assertThat(stack.fillSet(collidingStrings(LIMIT + 1, 1), new LinkedHashSet<String>()))
                .hasSize(LIMIT + 1);
    }

    /** Strings of one hash, the values of a map behind them. */
    private int collidingStrings(int count, int step) {
        int mark = stack.mark();
        for (int index = 0; index < count; index++) {
            stack.push(
                    Integer.toBinaryString(1 << 20 | index).replace("0", "Aa").replace("1", "BB"));
            if (step == 2) {
                stack.push(index);
            }
        }
        return mark;
    }

    /** A set that isn't the JDK's. */
    private static final class SetOfOwn<E> extends AbstractSet<E> {
        private final Hashtable<E, Boolean> table = new Hashtable<>();

        @Override
        public boolean add(E element) {
            return table.put(element, true) == null;
        }

        @Override
        public Iterator<E> iterator() {
            return table.keySet().iterator();
        }

        @Override
        public int size() {
            return table.size();
        }
    }
}
