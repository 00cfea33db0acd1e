/** Commands that run the benchmarks in rounds of one JVM each, compare builds, and make the report of what was measured. */
@NullMarked
package dev.jeton.benchmarks.run;

import org.jspecify.annotations.NullMarked;
