/** The codecs of objects and enums. */
@NullMarked
package dev.jeton.processor.emit.codec;

import org.jspecify.annotations.NullMarked;
