/** The sealed types that {@link dev.jeton.benchmarks.SubtypeBenchmark} reads, and the same types alone. */
@NullMarked
package dev.jeton.benchmarks.subtype;

import org.jspecify.annotations.NullMarked;
