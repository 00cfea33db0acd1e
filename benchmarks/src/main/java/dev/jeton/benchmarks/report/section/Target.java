package dev.jeton.benchmarks.report.section;

import dev.jeton.benchmarks.report.data.JdkResults;
import java.util.Optional;
import java.util.function.Function;

/**
 * A number that the project wants to reach.
 *
 * @param what of what
 * @param against compared with what
 * @param limit the number
 * @param direction on which side of it is good
 * @param unit behind the number
 * @param reached the number that a JDK's results have, if they have what it takes
 */
record Target(
        String what,
        String against,
        double limit,
        Direction direction,
        String unit,
        Function<JdkResults, Optional<Reached>> reached) {
    /** On which side of a limit is good. */
    enum Direction {
        AT_LEAST("at least"),
        AT_MOST("at most");

        private final String words;

        Direction(String words) {
            this.words = words;
        }
    }

    String bar() {
        return direction.words + " " + shortened(limit) + unit;
    }

    String cell(JdkResults jdk) {
        return reached.apply(jdk)
                .map(r -> Figures.number(r.value()) + unit + (r.detail().isEmpty() ? "" : " (`" + r.detail() + "`)")
                        + " " + (isMet(r.value()) ? "✓" : "✗"))
                .orElse(Figures.NONE);
    }

    boolean isMet(double value) {
        return direction == Direction.AT_LEAST ? value >= limit : value <= limit;
    }

    private static String shortened(double limit) {
        String number = Figures.number(limit);
        return number.contains(".") ? number.replaceFirst("\\.?0+$", "") : number;
    }
}
