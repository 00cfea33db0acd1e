/**
 * What whole processes take, where a benchmark inside one JVM can't see it: the first parsed response of a fresh JVM, the
 * compiler with an annotation processor, and the C++ libraries. Each has a {@code main} and adds its results to a
 * file of measurements.
 */
@NullMarked
package dev.jeton.benchmarks.process;

import org.jspecify.annotations.NullMarked;
