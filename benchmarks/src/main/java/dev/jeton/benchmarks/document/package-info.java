/** What is read and written: documents of every workload, made up, without secrets. */
@NullMarked
package dev.jeton.benchmarks.document;

import org.jspecify.annotations.NullMarked;
