/** Documents cut, moved and changed at every position, and every sequence of bytes in a string. */
@org.jspecify.annotations.NullMarked
package dev.jeton.conformance.positions;
