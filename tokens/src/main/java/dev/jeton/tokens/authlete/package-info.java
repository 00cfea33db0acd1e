/**
 * Authlete's API {@code /auth/token/create}. Names are in camel case here.
 *
 * <p>A component is null, or an empty {@code Optional}, where the member is absent or {@code null}. Authlete sends nulls for what has
 * no value; they are read and not written.
 */
@NullMarked
package dev.jeton.tokens.authlete;

import org.jspecify.annotations.NullMarked;
