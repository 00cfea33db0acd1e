/** A gateway that reads token responses without garbage. */
@NullMarked
package dev.jeton.examples.gateway;

import org.jspecify.annotations.NullMarked;
