/** What was measured, and where: the files that a run writes and a report reads. */
@NullMarked
package dev.jeton.benchmarks.result;

import org.jspecify.annotations.NullMarked;
