/** Any of the benchmarks' types through any of the libraries, for the workloads beside the main comparison. */
@NullMarked
package dev.jeton.benchmarks.binding;

import org.jspecify.annotations.NullMarked;
