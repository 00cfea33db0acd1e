/**
 * Decides how a type is read and written: from what the user wrote to the model of a codec. Names of properties, kinds of
 * values and defaults are settled here.
 */
@NullMarked
package dev.jeton.processor.resolve;

import org.jspecify.annotations.NullMarked;
