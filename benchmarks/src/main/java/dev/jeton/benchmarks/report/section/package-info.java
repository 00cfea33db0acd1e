/** The parts of the report, each made from the results and nothing else. */
@NullMarked
package dev.jeton.benchmarks.report.section;

import org.jspecify.annotations.NullMarked;
