/** The same members in every way in which Jeton makes an object, for {@code ConstructionBenchmark}. */
@NullMarked
package dev.jeton.benchmarks.construction;

import org.jspecify.annotations.NullMarked;
