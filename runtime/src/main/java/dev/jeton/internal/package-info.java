/** How the engines reach what {@code dev.jeton} keeps from people. */
@NullMarked
package dev.jeton.internal;

import org.jspecify.annotations.NullMarked;
