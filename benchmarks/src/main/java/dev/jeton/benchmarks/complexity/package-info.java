/** How time and memory grow with what a sender fills, for {@code docs/complexity.md}. */
@NullMarked
package dev.jeton.benchmarks.complexity;

import org.jspecify.annotations.NullMarked;
