/** The annotation processor and its steps; {@code docs/architecture.md} draws the way from a type to its codec. */
@NullMarked
package dev.jeton.processor;

import org.jspecify.annotations.NullMarked;
