/** Strings as bytes: scanning, UTF-8 and escapes. Pure functions over byte arrays; none allocates unless it says so. */
@NullMarked
package dev.jeton.internal.text;

import org.jspecify.annotations.NullMarked;
