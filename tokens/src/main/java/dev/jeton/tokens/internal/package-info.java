/** What the token types share. Not exported. */
@NullMarked
package dev.jeton.tokens.internal;

import org.jspecify.annotations.NullMarked;
