/** Types that all libraries read and write. */
@NullMarked
package dev.jeton.benchmarks.type;

import org.jspecify.annotations.NullMarked;
