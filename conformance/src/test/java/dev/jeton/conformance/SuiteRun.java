package dev.jeton.conformance;

import dev.jeton.JsonErrorCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Documents with their verdicts, put through all adapters in all ways. */
final class SuiteRun {
    private static final String ACCEPTED = "accepted";
    private static final String UNLIKE = "not in all ways alike";

    private final List<Score> scores = new ArrayList<>();
    private final List<String> failures = new ArrayList<>();
    private final Map<String, int[]> open = new TreeMap<>();

    /**
     * How the documents fared in one adapter, in all ways.
     *
     * @param adapter where they stood
     * @param valid how many that are to be accepted were
     * @param invalid how many that are to be rejected were
     * @param openAccepted how many that are left to the parser were accepted
     * @param openRejected how many that are left to the parser were rejected
     * @param wrong how many were treated otherwise than their name says, or differently in different ways
     */
    record Score(Adapter adapter, int valid, int invalid, int openAccepted, int openRejected, int wrong) {
        int documents() {
            return valid + invalid + openAccepted + openRejected + wrong;
        }
    }

    static SuiteRun of(Map<String, byte[]> documents) {
        SuiteRun run = new SuiteRun();
        for (Adapter adapter : Adapter.values()) {
            run.put(documents, adapter);
        }
        return run;
    }

    private void put(Map<String, byte[]> documents, Adapter adapter) {
        int[] counts = new int[5];
        documents.forEach((name, document) -> {
            String outcome = outcome(name, document, adapter);
            boolean accepted = outcome.equals(ACCEPTED);
            char verdict = name.charAt(0);
            if (outcome.equals(UNLIKE) || verdict == 'y' && !accepted || verdict == 'n' && accepted) {
                counts[4]++;
                failures.add(name + " " + adapter.description() + ": " + outcome);
            } else {
                counts[verdict == 'y' ? 0 : verdict == 'n' ? 1 : accepted ? 2 : 3]++;
            }
            if (verdict == 'i') {
                open.computeIfAbsent(outcome, ignored -> new int[Adapter.values().length])[adapter.ordinal()]++;
            }
        });
        scores.add(new Score(adapter, counts[0], counts[1], counts[2], counts[3], counts[4]));
    }

    /** Accepted, or the code of the error on which all ways agree. */
    private static String outcome(String name, byte[] document, Adapter adapter) {
        JsonErrorCode first = meet(name, document, adapter, Way.RECORD);
        for (Way way : Way.values()) {
            if (meet(name, document, adapter, way) != first) {
                return UNLIKE;
            }
        }
        return first == null ? ACCEPTED : first.name();
    }

    private static @Nullable JsonErrorCode meet(String name, byte[] document, Adapter adapter, Way way) {
        try {
            return adapter.meet(way, document);
        } catch (RuntimeException | AssertionError | StackOverflowError failure) {
            throw new AssertionError(name + " " + adapter.description() + ", " + way, failure);
        }
    }

    List<Score> scores() {
        return scores;
    }

    /** What went wrong, one line a document and adapter. */
    List<String> failures() {
        return failures;
    }

    /** The counts as a table of Markdown. */
    String table() {
        StringBuilder table = new StringBuilder("""
                | read | documents | valid, accepted | malformed, rejected | left open, accepted | left open, rejected | wrong |
                |---|--:|--:|--:|--:|--:|--:|
                """);
        for (Score score : scores) {
            table.append("| ").append(score.adapter().description());
            for (int count : new int[] {
                score.documents(),
                score.valid(),
                score.invalid(),
                score.openAccepted(),
                score.openRejected(),
                score.wrong()
            }) {
                table.append(" | ").append(count);
            }
            table.append(" |\n");
        }
        return table.append("\nEach in ")
                .append(Way.values().length)
                .append(" ways: ")
                .append(String.join(
                        ", ",
                        java.util.Arrays.stream(Way.values()).map(Way::name).toList()))
                .append(".\n")
                .toString();
    }

    /** What was decided where the choice was the parser's, as a table of Markdown: how often, in each place. */
    String openTable() {
        StringBuilder table = new StringBuilder("| of what is left open");
        for (Adapter adapter : Adapter.values()) {
            table.append(" | ").append(adapter.description());
        }
        table.append(" |\n|---").append("|--:".repeat(Adapter.values().length)).append("|\n");
        open.forEach((outcome, counts) -> {
            table.append("| `").append(outcome).append('`');
            for (int count : counts) {
                table.append(" | ").append(count);
            }
            table.append(" |\n");
        });
        return table.toString();
    }
}
