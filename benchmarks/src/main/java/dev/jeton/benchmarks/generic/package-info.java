/** A generic type, and the same type written out. */
@NullMarked
package dev.jeton.benchmarks.generic;

import org.jspecify.annotations.NullMarked;
