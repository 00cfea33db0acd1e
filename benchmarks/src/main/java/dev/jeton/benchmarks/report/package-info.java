/** What is kept of measurements, and the report that is made of it: tables in Markdown and charts. */
@NullMarked
package dev.jeton.benchmarks.report;

import org.jspecify.annotations.NullMarked;
