/**
 * What people use: {@link dev.jeton.JsonCodec}, which every generated codec implements, the {@link dev.jeton.JsonReader} and
 * {@link dev.jeton.JsonWriter} below it, and the exception with its codes.
 */
@NullMarked
package dev.jeton;

import org.jspecify.annotations.NullMarked;
