/** Checks what the user wrote for contradictions, clashes and leaks. */
@NullMarked
package dev.jeton.processor.validate;

import org.jspecify.annotations.NullMarked;
