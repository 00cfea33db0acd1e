/** Turns models into the source of codecs. Pure: a model comes in, a {@code TypeSpec} goes out. */
@NullMarked
package dev.jeton.processor.emit;

import org.jspecify.annotations.NullMarked;
