/** A resource server that verifies tokens with nothing but the JDK. */
@NullMarked
package dev.jeton.examples.jose;

import org.jspecify.annotations.NullMarked;
