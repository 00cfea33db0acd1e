/** Commands that run the benchmarks, in rounds of one JVM each, and compare two builds. */
@NullMarked
package dev.jeton.benchmarks.run;

import org.jspecify.annotations.NullMarked;
