/** The API for generated code. It is exported and kept stable for generated codecs and views, and is not meant to be called by hand. */
@NullMarked
package dev.jeton.codegen;

import org.jspecify.annotations.NullMarked;
