/** What readers, writers and views have in common: the memory that they keep between documents. */
@NullMarked
package dev.jeton.internal;

import org.jspecify.annotations.NullMarked;
