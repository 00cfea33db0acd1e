/** Codecs that are composed of others, and the way to find the codec of a type. */
@NullMarked
package dev.jeton.internal.codec;

import org.jspecify.annotations.NullMarked;
