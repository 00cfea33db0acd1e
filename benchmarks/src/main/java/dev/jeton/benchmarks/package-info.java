/** What Jeton and other libraries need for the same work, side by side. */
@NullMarked
package dev.jeton.benchmarks;

import org.jspecify.annotations.NullMarked;
