/** Bars with error bars, as SVG that is the same to the byte for the same numbers. */
@NullMarked
package dev.jeton.benchmarks.report.chart;

import org.jspecify.annotations.NullMarked;
