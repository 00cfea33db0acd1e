/** Generic types, and their instantiations at every place where a value may stand. */
@NullMarked
package dev.jeton.integration.generic;

import org.jspecify.annotations.NullMarked;
