/** Writes generated classes as source files. */
@NullMarked
package dev.jeton.processor.output;

import org.jspecify.annotations.NullMarked;
