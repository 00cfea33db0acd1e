package dev.jeton.codegen;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.jeton.EnumCodec;
import dev.jeton.JsonErrorCode;
import dev.jeton.JsonException;
import dev.jeton.JsonLimits;
import dev.jeton.OpenEnum;
import dev.jeton.RawJson;
import dev.jeton.Readers;
import dev.jeton.internal.read.DocumentReader;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** ReadStack whose hashes a sender chooses fill sets in linear time, or are rejected. */
class ReadStackCollisionTest {
    private static final int LIMIT = JsonLimits.DEFAULT.maxEqualHashes();

    private final CodecReader reader = new DocumentReader(JsonLimits.DEFAULT);

    /** What is compared, as often as that happens. */
    private static final class Counted {
        private final int id;
        private final int hash;
        private final long[] comparisons;

        Counted(int id, int hash, long[] comparisons) {
            this.id = id;
            this.hash = hash;
            this.comparisons = comparisons;
        }

        @Override
        public boolean equals(Object other) {
            comparisons[0]++;
            return other instanceof Counted counted && id == counted.id;
        }

        @Override
        public int hashCode() {
            return hash;
        }
    }

    private static <T> Set<T> setOf(CodecReader reader, List<T> elements) {
        ReadStack stack = Readers.of(reader.reset("[]")).elements();
        reader.beginArray();
        reader.nextElement();
        int mark = stack.mark();
        elements.forEach(stack::push);
        return stack.popSet(mark);
    }

    private void assertRejected(List<?> elements) {
        JsonException error = assertThrows(JsonException.class, () -> setOf(reader, elements));
        assertThat(error.code()).isEqualTo(JsonErrorCode.TOO_MANY_COLLISIONS);
        assertThat(error.path()).isEqualTo("$");
        assertThat(error.offset()).isEqualTo(0);
    }

    /** Texts of one length and one {@link String#hashCode()}. */
    private static List<String> collidingTexts(int count) {
        List<String> texts = new ArrayList<>();
        for (int index = 0; index < count; index++) {
            StringBuilder text = new StringBuilder();
            for (int bit = 0; bit < 16; bit++) {
                text.append((index >> bit & 1) == 0 ? "Aa" : "BB");
            }
            texts.add(text.toString());
        }
        return texts;
    }

    @Test
    void moreDistinctElementsOfOneHashThanTheLimitAreRejected() {
        List<Counted> elements = new ArrayList<>();
        long[] comparisons = {0};
        for (int id = 0; id < LIMIT; id++) {
            elements.add(new Counted(id, 7, comparisons));
        }
        assertThat(setOf(reader, elements)).hasSize(LIMIT);
        elements.add(new Counted(0, 7, comparisons));
        assertThat(setOf(reader, elements)).hasSize(LIMIT);
        elements.add(new Counted(LIMIT, 7, comparisons));
        assertRejected(elements);
    }

    @Test
    void elementIsComparedWithAtMostAsManyOthersAsTheLimit() {
        long[] comparisons = {0};
        List<Counted> elements = new ArrayList<>();
        for (int id = 0; id < 20_000; id++) {
            elements.add(new Counted(id, id / LIMIT, comparisons));
        }
        assertThat(setOf(reader, elements)).hasSize(20_000);
        assertThat(comparisons[0]).isAtMost(20_000L * LIMIT);
        List<Counted> equal = new ArrayList<>();
        comparisons[0] = 0;
        for (int id = 0; id < 20_000; id++) {
            equal.add(new Counted(id, 7, comparisons));
        }
        assertRejected(equal);
        assertThat(comparisons[0]).isAtMost((LIMIT + 1L) * LIMIT);
    }

    @Test
    void limitCanBeSet() {
        List<Optional<String>> elements =
                collidingTexts(500).stream().map(Optional::of).toList();
        assertRejected(elements);
        CodecReader tolerant =
                new DocumentReader(JsonLimits.builder().maxEqualHashes(500).build());
        assertThat(setOf(tolerant, elements)).hasSize(500);
    }

    @Test
    void listsAndRecordsAreCounted() {
        record Pair(int a, int b) {}

        List<Object> pairs = new ArrayList<>();
        for (int index = 0; index <= LIMIT; index++) {
            pairs.add(new Pair(index, -31 * index));
        }
        assertRejected(pairs);
        assertRejected(collidingTexts(LIMIT + 1).stream().map(List::of).toList());
        assertThat(setOf(reader, pairs.subList(0, LIMIT))).hasSize(LIMIT);
    }

    @Test
    void elementsThatAreFoundWithoutComparingAllAreNotCounted() {
        List<String> texts = collidingTexts(1_000);
        assertThat(setOf(reader, texts)).hasSize(1_000);
        List<Object> numbers = new ArrayList<>();
        for (long index = 0; index < 1_000; index++) {
            long equalHash = index << 32 | index;
            numbers.add(equalHash);
            numbers.add(Double.longBitsToDouble(equalHash));
            numbers.add(BigInteger.valueOf(index << 32 | 0xFFFF_FFFFL & -31 * index));
            numbers.add(new BigDecimal(BigInteger.valueOf(5_000_000 - index), (int) (31 * index)));
        }
        assertThat(setOf(reader, numbers)).hasSize(4_000);
    }

    /** The time of these was quadratic: their hashes were those of {@link String} and {@link java.util.Arrays}. */
    @Test
    void sendersCannotForceHashesOfOpenEnumsAndRawValuesToCollide() {
        EnumCodec<Thread.State> codec =
                new EnumCodec<>(NameTable.of("NEW"), new Thread.State[] {Thread.State.NEW}, null) {};
        List<String> texts = collidingTexts(10_000);
        assertThat(texts.stream().map(String::hashCode).distinct().count()).isEqualTo(1);
        List<OpenEnum<Thread.State>> open = texts.stream().map(codec::open).toList();
        List<RawJson> raw =
                texts.stream().map(text -> RawJson.of('"' + text + '"')).toList();
        assertThat(open.stream().map(OpenEnum::hashCode).distinct().count()).isAtLeast(9_990);
        assertThat(raw.stream().map(RawJson::hashCode).distinct().count()).isAtLeast(9_990);
        assertThat(setOf(reader, open)).hasSize(10_000);
        assertThat(setOf(reader, raw)).isEqualTo(new HashSet<>(raw));
    }

    /** Of two sets that are read one after the other, or one in the other, each counts for itself. */
    @Test
    void countsStartAnewWithEachSet() {
        List<Optional<String>> most =
                collidingTexts(LIMIT).stream().map(Optional::of).toList();
        for (int size = 1; size < 5; size++) {
            List<Object> elements = new ArrayList<>(most);
            for (int other = 0; other < size * LIMIT; other++) {
                elements.add(List.of(other));
            }
            assertThat(setOf(reader, elements)).hasSize(LIMIT + size * LIMIT);
        }
        assertThat(setOf(reader, most)).hasSize(LIMIT);
    }
}
