/** How one value is read and written, whatever object it is a property of. */
@NullMarked
package dev.jeton.processor.emit.value;

import org.jspecify.annotations.NullMarked;
