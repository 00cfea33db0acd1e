/** JWTs and sets of keys, beside libraries for them. */
@NullMarked
package dev.jeton.benchmarks.jose;

import org.jspecify.annotations.NullMarked;
