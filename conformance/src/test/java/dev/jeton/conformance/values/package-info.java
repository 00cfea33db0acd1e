/** Values that are one string or one number, against Jackson. */
@NullMarked
package dev.jeton.conformance.values;

import org.jspecify.annotations.NullMarked;
