/** Names in generated source: of variables, methods and constants, free of clashes, and the text of literals and comments. */
@NullMarked
package dev.jeton.processor.emit.name;

import org.jspecify.annotations.NullMarked;
