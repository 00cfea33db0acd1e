package dev.jeton.integration.allocation;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.jeton.JsonReader;
import dev.jeton.JsonWriter;
import dev.jeton.integration.LedgersCodec;
import dev.jeton.integration.Shelves;
import dev.jeton.integration.ShelvesCodec;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What collections and maps cost beside themselves. How many levels a skip list has is chosen at random, so that none is here. */
@Tag("allocation")
class CollectionAllocationTest {
    private static final String ID = "f81d4fae-7dec-11d0-a765-00a0c91e6bf6";

    private static final List<String> COLLECTIONS = List.of(
            "'iterable':['b',null,'a']",
            "'sorted':['b','a']",
            "'navigable':[1000,-1000]",
            "'queue':[1000,2000,3000]",
            "'deque':['red','red','dark-green']",
            "'colors':['red','dark-green']",
            "'array_list':[1000,null]",
            "'linked_list':[null,'x']",
            "'hash_set':[true]",
            "'points':[{'x':1,'y':2},{'x':2,'y':-29},null]",
            "'array_deque':['" + ID + "']",
            "'tree_set':['SMALL','OTHER']",
            "'priorities':[1000,2000]",
            "'tags':['u']",
            "'bag':[{'x':3,'y':4}]",
            "'tag_array':[['v']]");

    private static final List<String> MAPS = List.of(
            "'colors':{'grass':null,'red':1000}",
            "'bytes':{'1':'a','2':'b'}",
            "'shorts':{'1000':'a'}",
            "'ints':{'1000':['a'],'2000':null}",
            "'longs':{'1000':{'2000':true}}",
            "'ids':{'" + ID + "':'f'}",
            "'sorted':{'b':1000,'a':null}",
            "'navigable':{'-5000':'g','5000':'h'}",
            "'concurrent':{'i':1000,'j':2000}",
            "'enum_map':{'red':null,'Blue!':'l'}",
            "'hash_map':{'" + ID + "':2}",
            "'linked':{'z':'m','y':null}",
            "'tree':{'red':{'x':1,'y':2}}",
            "'hashes':{'3000':4000}",
            "'registry':{'1':'n'}",
            "'points':{'6':{'x':3,'y':4}}",
            "'days':{'2026-11-26':{'SECONDS':'MONDAY'}}");

    /** Those whose {@code toArray} or {@code forEach} makes an iterator. */
    private static final List<String> WRITTEN_BY_ITERATORS = List.of(
            "sorted':[", "navigable':[", "colors':[", "tree_set", "concurrent", "enum_map", "hashes", "hash_set");

    private final JsonReader reader = JsonReader.create();
    private final JsonWriter writer = JsonWriter.create();

    private static Sample<?> shelves(String member) {
        return Sample.of(member, ShelvesCodec.INSTANCE, "{" + member.replace('\'', '"') + "}");
    }

    private static Sample<?> ledgers(String member) {
        return Sample.of(member, LedgersCodec.INSTANCE, "{" + member.replace('\'', '"') + "}");
    }

    private static List<Sample<?>> samples() {
        return Stream.<Sample<?>>concat(
                        COLLECTIONS.stream().map(CollectionAllocationTest::shelves),
                        MAPS.stream().map(CollectionAllocationTest::ledgers))
                .toList();
    }

    private long beyondTheGraph(Sample<?> sample) {
        ObjectGraph graph = ObjectGraph.madeBy(() -> sample.read(reader));
        return AllocationMeter.bytesOfMaking(() -> sample.read(reader)) - graph.bytes();
    }

    @Test
    void readingCollectionsAndMapsAllocatesTheirGraph() {
        for (Sample<?> sample : samples()) {
            assertWithMessage("%s", sample).that(beyondTheGraph(sample)).isEqualTo(0L);
        }
    }

    @Test
    void writingCollectionsAndMapsAllocatesNothing() {
        for (Sample<?> sample : samples()) {
            if (WRITTEN_BY_ITERATORS.stream().noneMatch(sample.name()::contains)) {
                assertWithMessage("%s", sample)
                        .that(AllocationMeter.bytes(sample.writing(writer)))
                        .isEqualTo(0L);
            }
        }
    }

    @Test
    void countingHashesAllocatesNothing() {
        String points = IntStream.range(0, 300)
                .mapToObj(x -> "{'x':" + x % 150 + ",'y':" + (x / 4 + x) + "}")
                .collect(Collectors.joining(",", "'points':[", "]"));
        assertThat(beyondTheGraph(shelves(points))).isEqualTo(0L);
        String ids = IntStream.range(1000, 1300)
                .mapToObj(x -> "'" + ID.replace("f81d", Integer.toString(x)) + "':1")
                .collect(Collectors.joining(",", "'hash_map':{", "}"));
        assertThat(beyondTheGraph(ledgers(ids))).isEqualTo(0L);
    }

    @Test
    void aCopyOnWriteListCostsTheListThatItIsMadeOf() {
        List<String> one = Arrays.asList("a");
        assertThat(beyondTheGraph(shelves("'copies':[['t']]")))
                .isEqualTo(ObjectGraph.sizeOf(one)
                        + ObjectGraph.sizeOf(Collections.unmodifiableList(one))
                        + 2 * ObjectGraph.sizeOf(new Object[1]));
    }

    @Test
    void anIterableCostsItsIteratorToWrite() {
        List<String> texts = List.of("a", "b");
        Iterable<String> iterable = texts::iterator;
        Shelves value = new Shelves(
                iterable, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
                null, null, null);
        Iterator<String> iterator = texts.iterator();
        assertThat(AllocationMeter.bytes(() -> ShelvesCodec.INSTANCE.write(value, writer)))
                .isEqualTo(ObjectGraph.sizeOf(iterator));
    }

    /** Where a map or a set is large, too, its table is made once. */
    @Test
    void tablesAreMadeOnceForAsManyAsThereAre() {
        for (int count : new int[] {11, 12, 13, 24, 25, 96, 97, 1_000}) {
            String numbers = IntStream.range(1_000, 1_000 + count)
                    .mapToObj(Integer::toString)
                    .collect(Collectors.joining(","));
            assertThat(beyondTheGraph(shelves("'queue':[" + numbers + "]"))).isEqualTo(0L);
            assertThat(beyondTheGraph(shelves("'array_list':[" + numbers + "]")))
                    .isEqualTo(0L);
            String entries = IntStream.range(1_000, 1_000 + count)
                    .mapToObj(number -> "'" + number + "':" + number)
                    .collect(Collectors.joining(","));
            assertThat(beyondTheGraph(ledgers("'hashes':{" + entries + "}"))).isEqualTo(0L);
            assertThat(beyondTheGraph(ledgers("'concurrent':{" + entries + "}")))
                    .isEqualTo(0L);
        }
    }
}
