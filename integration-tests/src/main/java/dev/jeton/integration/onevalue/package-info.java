/** Types that are one value in JSON. */
@NullMarked
package dev.jeton.integration.onevalue;

import org.jspecify.annotations.NullMarked;
