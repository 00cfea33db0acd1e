package dev.jeton.benchmarks.complexity;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;

/** Measures all structures at n, 2n and 4n, and prints the table of {@code docs/complexity.md}. */
public final class ComplexityCommand {
    private static final int WARM_UP = 8;
    private static final int ROUNDS = 8;

    private ComplexityCommand() {}

    /** Measures and prints Markdown. It takes about a minute. */
    public static void main(String[] arguments) {
        print(System.out, Integer.MAX_VALUE);
    }

    /** The same, with sizes of at most {@code largest}. */
    static void print(PrintStream out, int largest) {
        out.println("| structure | names or texts | n | record, time | view, time | record, memory |");
        out.println("|---|---|---|---|---|---|");
        for (Structure structure : Structure.values()) {
            for (Texts texts : structure.isNamed() ? List.of(Texts.values()) : List.of(Texts.ORDINARY)) {
                out.println(row(structure, texts, Math.min(largest, structure.size())));
            }
        }
    }

    private static String row(Structure structure, Texts texts, int size) {
        double[] recordNanos = new double[3];
        double[] viewNanos = new double[3];
        double[] recordBytes = new double[3];
        for (int step = 0; step < 3; step++) {
            int count = size << step;
            Reading reading = new Reading(structure, texts, count);
            recordNanos[step] = (double) nanos(reading::readRecord) / count;
            viewNanos[step] = (double) nanos(reading::parseView) / count;
            recordBytes[step] = (double) Reading.bytes(reading::readRecord) / count;
        }
        String kind = structure.isNamed() ? texts.name().toLowerCase(Locale.ROOT) : "-";
        return String.join(
                " | ",
                "| " + structure.label(),
                kind,
                String.format(Locale.ROOT, "%,d", size),
                each(recordNanos, "ns"),
                each(viewNanos, "ns"),
                each(recordBytes, "B") + " |");
    }

    private static String each(double[] values, String unit) {
        return String.format(Locale.ROOT, "%,.0f, %,.0f, %,.0f %s", values[0], values[1], values[2], unit);
    }

    private static long nanos(Runnable operation) {
        for (int run = 0; run < WARM_UP; run++) {
            operation.run();
        }
        long least = Long.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            least = Math.min(least, Reading.nanos(operation));
        }
        return least;
    }
}
