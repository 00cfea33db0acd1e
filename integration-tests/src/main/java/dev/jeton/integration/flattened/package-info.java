/** Objects whose members stand among those of others. */
@NullMarked
package dev.jeton.integration.flattened;

import org.jspecify.annotations.NullMarked;
