/** The code of {@code docs/guide/sealed-types.md}. */
@NullMarked
package dev.jeton.examples.subtypes;

import org.jspecify.annotations.NullMarked;
