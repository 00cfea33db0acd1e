/** Types that are one value in JSON, read and written. */
@NullMarked
package dev.jeton.integration.onevalue;

import org.jspecify.annotations.NullMarked;
