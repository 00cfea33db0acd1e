/** Tests of streams. */
@NullMarked
package dev.jeton.stream;

import org.jspecify.annotations.NullMarked;
