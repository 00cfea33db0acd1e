/** The reader: one object in layers, from where it stands to the documents that it takes in. */
@NullMarked
package dev.jeton.internal.read;

import org.jspecify.annotations.NullMarked;
