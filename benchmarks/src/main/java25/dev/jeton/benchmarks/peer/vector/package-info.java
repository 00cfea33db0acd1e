/** Peers that need a newer JDK than the rest. */
@NullMarked
package dev.jeton.benchmarks.peer.vector;

import org.jspecify.annotations.NullMarked;
