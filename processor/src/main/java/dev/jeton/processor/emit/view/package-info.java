/** The views of objects, and one part for each kind of property in them. */
@NullMarked
package dev.jeton.processor.emit.view;

import org.jspecify.annotations.NullMarked;
