/** Types whose members must be there by their nullness. */
@NullMarked
package dev.jeton.integration.nullness;

import org.jspecify.annotations.NullMarked;
