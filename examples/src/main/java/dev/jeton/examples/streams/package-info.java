/** The code of {@code docs/guide/streams.md}, one question a file. */
@NullMarked
package dev.jeton.examples.streams;

import org.jspecify.annotations.NullMarked;
