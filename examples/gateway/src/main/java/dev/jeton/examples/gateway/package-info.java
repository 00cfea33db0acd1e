/** A gateway on Netty that reads token responses and JWTs without garbage, and the same with Jackson beside it. */
@NullMarked
package dev.jeton.examples.gateway;

import org.jspecify.annotations.NullMarked;
