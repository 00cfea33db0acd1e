/**
 * The libraries that Jeton is compared with, one class a setting: the fastest one that the library documents, and the default.
 */
@NullMarked
package dev.jeton.benchmarks.peer;

import org.jspecify.annotations.NullMarked;
