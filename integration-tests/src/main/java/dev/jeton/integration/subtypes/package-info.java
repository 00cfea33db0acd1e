/** Types that are read as one of their subtypes. */
@NullMarked
package dev.jeton.integration.subtypes;

import org.jspecify.annotations.NullMarked;
