/** What is said of generated code to those who want to know why it is as fast, or as slow, as it is. */
@NullMarked
package dev.jeton.processor.report;

import org.jspecify.annotations.NullMarked;
