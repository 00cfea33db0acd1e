/**
 * Values that JSON has as strings: parsers from bytes and formatters into bytes. Pure functions over byte arrays. A parser allocates the
 * value that it returns; what else is allocated, its class says. Parsers return null for a text that is no such value and throw nothing.
 */
@NullMarked
package dev.jeton.internal.value;

import org.jspecify.annotations.NullMarked;
