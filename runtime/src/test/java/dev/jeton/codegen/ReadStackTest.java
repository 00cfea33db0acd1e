package dev.jeton.codegen;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.jeton.JsonErrorCode;
import dev.jeton.JsonException;
import dev.jeton.JsonLimits;
import dev.jeton.JsonReader;
import dev.jeton.Readers;
import dev.jeton.internal.Retention;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReadStackTest {
    private final ReadStack elements = new ReadStack(JsonReader.create(), JsonLimits.DEFAULT, new Retention(0));

    @Test
    void nestedContainersShareTheStack() {
        int outer = elements.mark();
        elements.push("a");
        int inner = elements.mark();
        elements.push("x");
        elements.push(null);
        List<String> list = elements.popList(inner);
        elements.push(list);
        int empty = elements.mark();
        elements.push(elements.popList(empty));
        assertThat(elements.<Object>popList(outer))
                .containsExactly("a", list, List.of())
                .inOrder();
        assertThat(list).containsExactly("x", null).inOrder();
        assertThat(elements.mark()).isEqualTo(0);
    }

    @Test
    void containersOfEveryKindHoldWhatWasPushedSinceTheirMark() {
        for (int outer = 0; outer < 20; outer++) {
            elements.push("outer");
            int mark = elements.mark();
            assertThat(mark).isEqualTo(outer + 1);
            elements.push("a");
            assertThat(elements.<String>popList(mark)).containsExactly("a");
            elements.push("a");
            assertThat(elements.<String>popSet(mark)).containsExactly("a");
            elements.push("a");
            assertThat(elements.popArray(mark, new String[0])).isEqualTo(new String[] {"a"});
            elements.pushKey("k");
            elements.push("v");
            assertThat(elements.<String, String>popMap(mark)).containsExactly("k", "v");
            elements.pushKey("k");
            elements.push("v");
            assertThat(elements.<String, String>popMapLastWins(mark)).containsExactly("k", "v");
            assertThat(elements.mark()).isEqualTo(mark);
        }
    }

    @Test
    void containersAreUnmodifiable() {
        elements.push("a");
        List<String> list = elements.popList(0);
        assertThrows(UnsupportedOperationException.class, () -> list.set(0, "b"));
        assertThrows(UnsupportedOperationException.class, () -> list.add("b"));
        elements.push("a");
        Set<String> set = elements.popSet(0);
        assertThrows(UnsupportedOperationException.class, () -> set.add("b"));
        elements.pushKey("a");
        elements.push("b");
        Map<String, String> map = elements.popMap(0);
        assertThrows(UnsupportedOperationException.class, () -> map.put("b", "b"));
        assertThrows(
                UnsupportedOperationException.class, () -> elements.popList(0).add("b"));
        assertThrows(
                UnsupportedOperationException.class, () -> elements.popMap(0).put("b", "b"));
    }

    @Test
    void setsKeepTheFirstOfEqualElementsInOrder() {
        for (Object element : new Object[] {"b", "a", null, "b", "c", null}) {
            elements.push(element);
        }
        assertThat(elements.<Object>popSet(0))
                .containsExactly("b", "a", null, "c")
                .inOrder();
        assertThat(elements.<Object>popSet(0)).isEmpty();
    }

    @Test
    void arraysAreAsLongAsThereAreElements() {
        String[] empty = {};
        assertThat(elements.popArray(0, empty)).isSameInstanceAs(empty);
        elements.push("a");
        elements.push(null);
        assertThat(elements.popArray(0, empty)).isEqualTo(new String[] {"a", null});
    }

    @Test
    void mapsRejectDuplicatesUnlessTheLastWins() {
        pushDuplicates();
        JsonException error = assertThrows(JsonException.class, () -> elements.popMap(0));
        assertThat(error.code()).isEqualTo(JsonErrorCode.DUPLICATE_MEMBER);
        elements.reset();
        pushDuplicates();
        assertThat(elements.<String, Integer>popMapLastWins(0))
                .containsExactly("a", 3, "b", null)
                .inOrder();
    }

    private void pushDuplicates() {
        elements.pushKey("a");
        elements.push(1);
        elements.pushKey("b");
        elements.push(null);
        elements.pushKey("a");
        elements.push(3);
    }

    @Test
    void growsAndForgets() {
        List<Integer> expected = new ArrayList<>();
        for (int index = 0; index < 10_000; index++) {
            elements.push(index);
            expected.add(index);
        }
        assertThat(elements.<Integer>popList(0))
                .containsExactlyElementsIn(expected)
                .inOrder();
        elements.push("left behind");
        elements.reset();
        assertThat(elements.mark()).isEqualTo(0);
    }

    @Test
    void mapsOfAllSizesKeepTheOrder() {
        for (int size = 0; size < 100; size++) {
            List<String> keys = new ArrayList<>();
            for (int index = 0; index < size; index++) {
                keys.add("k" + (index * 7_919 % 101));
                elements.pushKey(keys.get(index));
                elements.push(index);
            }
            assertThat(elements.<String, Integer>popMap(0).keySet())
                    .containsExactlyElementsIn(keys)
                    .inOrder();
        }
    }

    @Test
    void whatElementsThrowWhenTheyAreHashedIsAnErrorOfTheSet() {
        CodecReader reader = Readers.of(JsonReader.create().reset("{\"a\":[ {} ]}"));
        reader.beginMap();
        reader.nextKey();
        ReadStack elements = reader.elements();
        int mark = elements.mark();
        reader.beginArray();
        while (reader.nextElement()) {
            reader.skipValue();
            elements.push(new Object() {
                @Override
                public int hashCode() {
                    throw new UnsupportedOperationException("secret");
                }

                @Override
                public boolean equals(Object other) {
                    return this == other;
                }
            });
        }
        JsonException error = assertThrows(JsonException.class, () -> elements.popSet(mark));
        assertThat(error.code()).isEqualTo(JsonErrorCode.INVALID_OBJECT);
        assertThat(error.path()).isEqualTo("$.*");
        assertThat(error.offset()).isEqualTo(5);
        assertThat(error).hasMessageThat().doesNotContain("secret");
        assertThat(error.thrown()).isInstanceOf(UnsupportedOperationException.class);
    }
}
