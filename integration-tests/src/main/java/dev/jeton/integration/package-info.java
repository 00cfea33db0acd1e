/** Types as users write them: every kind of property, every annotation. */
@NullMarked
package dev.jeton.integration;

import org.jspecify.annotations.NullMarked;
