/** What the libraries of the benchmarks do with documents that are wrong: a time means little without it. */
@NullMarked
package dev.jeton.benchmarks.strictness;

import org.jspecify.annotations.NullMarked;
