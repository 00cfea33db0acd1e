/** What is made of the results: tables, bars and charts. */
@NullMarked
package dev.jeton.benchmarks.report;

import org.jspecify.annotations.NullMarked;
