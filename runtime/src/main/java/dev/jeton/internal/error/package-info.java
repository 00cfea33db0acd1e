/** Where an error is, and how that is spelt. */
@NullMarked
package dev.jeton.internal.error;

import org.jspecify.annotations.NullMarked;
