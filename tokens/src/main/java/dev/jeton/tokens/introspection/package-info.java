/**
 * Token introspection: what an authorization server says about a token (RFC 7662).
 *
 * <p>A component is null, or an empty {@code Optional}, where the member is absent or {@code null}; such members are not written.
 * Lists that were read are unmodifiable; lists that a caller passes to a constructor are not copied.
 */
@NullMarked
package dev.jeton.tokens.introspection;

import org.jspecify.annotations.NullMarked;
