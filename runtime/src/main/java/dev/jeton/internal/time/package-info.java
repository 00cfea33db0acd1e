/**
 * The types of java.time from and to ISO 8601 text, and instants from and to numbers. Pure functions over byte arrays, which accept what
 * {@code parse} of the JDK accepts, but for what docs/text-values.md lists, and write what {@code toString} of the JDK writes.
 *
 * <p>Parsers return null for a text that is no such value and throw nothing. They allocate the value that they return; only zones with
 * names take more, since the rules of the JDK do. Functions of this package that return fields pack them into a {@code long}, so that a
 * text can be checked without creating an object.
 */
@NullMarked
package dev.jeton.internal.time;

import org.jspecify.annotations.NullMarked;
