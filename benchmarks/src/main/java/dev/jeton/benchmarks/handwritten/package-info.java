/** The ceiling: code for one type, written by hand to be as fast as it can be while it checks all that generated code checks. */
@NullMarked
package dev.jeton.benchmarks.handwritten;

import org.jspecify.annotations.NullMarked;
