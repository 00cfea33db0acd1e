/** What generated codecs call. Exported and kept stable for them; not meant for use by hand. */
@NullMarked
package dev.jeton.codegen;

import org.jspecify.annotations.NullMarked;
