/** Pages of headings, text, tables and pictures, once as Markdown and once as HTML. */
@NullMarked
package dev.jeton.benchmarks.report.page;

import org.jspecify.annotations.NullMarked;
