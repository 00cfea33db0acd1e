/** Commands that run the benchmarks and make the report of what they wrote. */
@NullMarked
package dev.jeton.benchmarks.report;

import org.jspecify.annotations.NullMarked;
