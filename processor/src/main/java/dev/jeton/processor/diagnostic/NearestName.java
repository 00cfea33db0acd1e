package dev.jeton.processor.diagnostic;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds the name that somebody probably meant who wrote a name that does not exist. */
public final class NearestName {

    /**
     * The candidate with the fewest edits (a letter inserted, dropped or replaced, or two neighbours swapped), letter case
     * aside; the first of several. Empty where more than a third of the letters would have to change.
     */
    public Optional<String> among(Collection<String> candidates, String written) {
        String wanted = written.toLowerCase(Locale.ROOT);
        Optional<String> nearest = Optional.empty();
        int fewest = Math.max(1, wanted.length() / 3) + 1;
        for (String candidate : candidates) {
            int edits = distance(wanted, candidate.toLowerCase(Locale.ROOT));
            if (edits < fewest) {
                fewest = edits;
                nearest = Optional.of(candidate);
            }
        }
        return nearest;
    }

    /** The optimal string alignment distance: Levenshtein's with swaps of neighbours. */
    private static int distance(String from, String to) {
        int[][] edits = new int[from.length() + 1][to.length() + 1];
        for (int i = 0; i <= from.length(); i++) {
            edits[i][0] = i;
        }
        for (int j = 0; j <= to.length(); j++) {
            edits[0][j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            for (int j = 1; j <= to.length(); j++) {
                int replaced = edits[i - 1][j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                edits[i][j] = Math.min(replaced, Math.min(edits[i - 1][j], edits[i][j - 1]) + 1);
                if (isSwap(from, i, to, j)) {
                    edits[i][j] = Math.min(edits[i][j], edits[i - 2][j - 2] + 1);
                }
            }
        }
        return edits[from.length()][to.length()];
    }

    private static boolean isSwap(String from, int i, String to, int j) {
        return i > 1 && j > 1 && from.charAt(i - 1) == to.charAt(j - 2) && from.charAt(i - 2) == to.charAt(j - 1);
    }
}
