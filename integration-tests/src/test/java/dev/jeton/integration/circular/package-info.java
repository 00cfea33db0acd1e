/** Types whose codecs refer to each other. */
@NullMarked
package dev.jeton.integration.circular;

import org.jspecify.annotations.NullMarked;
