/** What a run wrote, as it is read back: JSON in the shape of JMH's own, one folder a JDK. */
@NullMarked
package dev.jeton.benchmarks.report.data;

import org.jspecify.annotations.NullMarked;
