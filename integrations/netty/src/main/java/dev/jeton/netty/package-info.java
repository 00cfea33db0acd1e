/** Values and streams from and to Netty's buffers. */
@NullMarked
package dev.jeton.netty;

import org.jspecify.annotations.NullMarked;
