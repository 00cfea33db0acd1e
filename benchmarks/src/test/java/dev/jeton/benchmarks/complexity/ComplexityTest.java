package dev.jeton.benchmarks.complexity;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What a sender fills costs time and memory in proportion to its size. Memory is counted. Time is the processor time of this thread, the
 * least of many runs: what is eight times as large may take three times more than eight times as long, and would take 64 times as long if
 * it were quadratic.
 */
class ComplexityTest {
    private static final int GROWTH = 8;
    private static final int SLACK = 3;
    private static final int WARM_UP = 5;
    private static final int ROUNDS = 30;

    /** A vector is an object until C2 has compiled its user, which takes some hundred calls of the scanner (decision 6). */
    private static final int ROUNDS_WITH_VECTORS = 3_000;

    private static final boolean VECTORS =
            ModuleLayer.boot().findModule("jdk.incubator.vector").isPresent();

    record Row(Structure structure, Texts texts) {
        int size() {
            return Math.min(1_000, structure.size() / 2);
        }

        Reading reading(int size) {
            return new Reading(structure, texts, size);
        }
    }

    static Stream<Row> rows() {
        return Stream.of(Structure.values())
                .flatMap(structure -> (structure.isNamed() ? List.of(Texts.values()) : List.of(Texts.ORDINARY))
                        .stream().map(texts -> new Row(structure, texts)));
    }

    private static boolean isLinear(Runnable small, Runnable large) {
        for (int run = 0; run < WARM_UP; run++) {
            small.run();
            large.run();
        }
        long leastSmall = Long.MAX_VALUE;
        long leastLarge = Long.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            // A run that is too short for the clock counts for nothing.
            leastSmall = Math.min(leastSmall, Math.max(1, Reading.nanos(small)));
            leastLarge = Math.min(leastLarge, Reading.nanos(large));
            if (round >= 5 && leastLarge <= (long) SLACK * GROWTH * leastSmall) {
                return true;
            }
        }
        return false;
    }

    @ParameterizedTest
    @MethodSource("rows")
    void recordsTakeLinearTime(Row row) {
        assertThat(isLinear(row.reading(row.size())::readRecord, row.reading(GROWTH * row.size())::readRecord))
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void viewsTakeLinearTime(Row row) {
        assertThat(isLinear(row.reading(row.size())::parseView, row.reading(GROWTH * row.size())::parseView))
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void recordsTakeLinearMemory(Row row) {
        Reading small = row.reading(row.size());
        Reading large = row.reading(GROWTH * row.size());
        // With and without what the reader keeps for the next document.
        for (int run = 0; run < 3; run++) {
            long ofSmall = Reading.bytes(small::readRecord);
            long ofLarge = Reading.bytes(large::readRecord);
            // Tables have sizes of powers of two.
            assertWithMessage("run %s", run).that(ofLarge).isAtMost(2L * GROWTH * ofSmall + 1_000);
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void viewsAllocateNothingOnceTheyHaveGrown(Row row) {
        Reading reading = row.reading(GROWTH * row.size());
        for (int run = 0; run < WARM_UP; run++) {
            reading.parseView();
        }
        int rounds = VECTORS ? ROUNDS_WITH_VECTORS : ROUNDS;
        long least = Long.MAX_VALUE;
        for (int round = 0; round < rounds && least > 0; round++) {
            least = Math.min(least, Reading.bytes(reading::parseView));
        }
        assertThat(least).isEqualTo(0);
    }

    /** Else a ratio of times would be no ratio of sizes. What stands around the structure counts in small documents. */
    @ParameterizedTest
    @MethodSource("rows")
    void documentsGrowWithTheirSize(Row row) {
        double ratio = (double) row.reading(GROWTH * row.size()).documentBytes()
                / row.reading(row.size()).documentBytes();
        assertThat(ratio).isWithin(1.5).of(GROWTH);
    }

    @Test
    void quadraticTimeIsSeen() {
        assertThat(isLinear(() -> fill(1_000), () -> fill(GROWTH * 1_000))).isFalse();
    }

    /** Fills a set as a reader would that does not count hashes. */
    private static void fill(int size) {
        Set<FilledPair> pairs = new HashSet<>();
        for (int index = 0; index < size; index++) {
            pairs.add(new FilledPair(index, -31 * index));
        }
        assertThat(pairs).hasSize(size);
    }

    @Test
    void commandPrintsARowForEachStructure() {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        ComplexityCommand.print(new PrintStream(printed, true, UTF_8), 10);
        String table = printed.toString(UTF_8);
        for (Structure structure : Structure.values()) {
            assertThat(table).contains("| " + structure.label() + " |");
        }
        assertThat(table.lines().count()).isEqualTo(2 + rows().count());
    }

    @Test
    void tableInTheDocsHasTheseRows() throws IOException {
        String docs = Files.readString(Path.of("..", "docs", "complexity.md"));
        rows().forEach(row -> assertThat(docs).contains("| " + row.structure().label() + " |"));
    }
}
