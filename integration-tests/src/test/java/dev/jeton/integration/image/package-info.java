/** A program that puts the types of these tests through codecs, views and the index, for native images. */
@NullMarked
package dev.jeton.integration.image;

import org.jspecify.annotations.NullMarked;
