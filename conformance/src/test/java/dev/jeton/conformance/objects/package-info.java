/** Classes that are no records, beside Jackson. */
@NullMarked
package dev.jeton.conformance.objects;

import org.jspecify.annotations.NullMarked;
