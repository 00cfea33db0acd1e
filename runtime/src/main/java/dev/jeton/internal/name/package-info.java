/** Exact matching of names. */
@NullMarked
package dev.jeton.internal.name;

import org.jspecify.annotations.NullMarked;
