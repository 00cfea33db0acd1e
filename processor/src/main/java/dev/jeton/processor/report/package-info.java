/** The match plan ({@code -Ajeton.report=on}) and the command that prints it: why generated code is as fast, or as slow, as it is. */
@NullMarked
package dev.jeton.processor.report;

import org.jspecify.annotations.NullMarked;
