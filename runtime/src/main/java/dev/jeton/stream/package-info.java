/**
 * Streams of JSON values: top-level arrays, lines (NDJSON), text sequences and concatenated documents, read and written element by
 * element. {@link dev.jeton.stream.JsonStream} is where to start.
 */
@NullMarked
package dev.jeton.stream;

import org.jspecify.annotations.NullMarked;
