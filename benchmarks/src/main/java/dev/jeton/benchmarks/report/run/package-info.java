/** What runs the benchmarks, one at a time, and keeps what each wrote. */
@NullMarked
package dev.jeton.benchmarks.report.run;

import org.jspecify.annotations.NullMarked;
