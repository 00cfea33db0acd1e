/** The reader's engine: one object in layers, from the open scopes at the bottom to whole documents at the top. */
@NullMarked
package dev.jeton.internal.read;

import org.jspecify.annotations.NullMarked;
