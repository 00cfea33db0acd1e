/**
 * Authlete's APIs {@code /auth/token}, {@code /auth/token/issue}, {@code /auth/token/fail}, {@code /auth/token/create}, {@code /auth/token/update} and
 * {@code /auth/introspection}. Names are in camel case here. Members that only some versions of Authlete send are in {@code extra()}.
 *
 * <p>A component is null, or an empty {@code Optional}, where the member is absent or {@code null}. Authlete sends nulls for what has
 * no value; they are read and not written.
 */
@NullMarked
package dev.jeton.tokens.authlete;

import org.jspecify.annotations.NullMarked;
