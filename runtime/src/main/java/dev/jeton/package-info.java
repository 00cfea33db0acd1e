/**
 * The API for users: {@link dev.jeton.JsonCodec}, which every generated codec implements, the {@link dev.jeton.JsonReader} and {@link
 * dev.jeton.JsonWriter} that codecs use, views and their cursors, trees, and {@link dev.jeton.JsonException} with its codes.
 */
@NullMarked
package dev.jeton;

import org.jspecify.annotations.NullMarked;
