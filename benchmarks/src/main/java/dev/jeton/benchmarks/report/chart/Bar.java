package dev.jeton.benchmarks.report.chart;

/**
 * One bar.
 *
 * @param label what it is of
 * @param kind whose
 * @param value how high, not negative
 * @param error how far the error bar reaches to either side
 */
public record Bar(String label, Kind kind, double value, double error) {
    /** Whose a bar is, which gives its colour. */
    public enum Kind {
        /** What this project makes. */
        JETON("Jeton"),
        /** What cannot be beaten: code written by hand, a copy. */
        LIMIT("limits"),
        /** Everybody else. */
        LIBRARY("other libraries");

        private final String title;

        Kind(String title) {
            this.title = title;
        }

        String title() {
            return title;
        }
    }
}
