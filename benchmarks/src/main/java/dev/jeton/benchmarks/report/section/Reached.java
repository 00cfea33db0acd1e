package dev.jeton.benchmarks.report.section;

/**
 * How far a bar was reached.
 *
 * @param value the number to compare with the bar
 * @param detail where it was reached, or nothing
 */
record Reached(double value, String detail) {
    Reached(double value) {
        this(value, "");
    }
}
