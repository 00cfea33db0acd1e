/** Reads token responses and shows what was understood. */
@NullMarked
package dev.jeton.examples.quickstart;

import org.jspecify.annotations.NullMarked;
