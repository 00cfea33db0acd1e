/** Values from and to Vert.x. */
@NullMarked
package dev.jeton.vertx;

import org.jspecify.annotations.NullMarked;
