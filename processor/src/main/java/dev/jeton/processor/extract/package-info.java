/**
 * Turns the compiler's elements and types into records. Beside {@code output} and the steps, the only package that knows
 * {@code javax.lang.model}: everything after it sees {@link dev.jeton.processor.extract.TypeShape}.
 */
@NullMarked
package dev.jeton.processor.extract;

import org.jspecify.annotations.NullMarked;
