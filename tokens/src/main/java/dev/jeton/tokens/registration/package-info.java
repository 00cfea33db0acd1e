/**
 * Dynamic client registration (RFC 7591) and its management (RFC 7592). Errors are {@code OAuthErrorResponse}.
 *
 * <p>A component is null, or an empty {@code Optional}, where the member is absent or {@code null}; such members are not written.
 * Lists that were read are unmodifiable; lists that a caller passes to a constructor are not copied.
 */
@NullMarked
package dev.jeton.tokens.registration;

import org.jspecify.annotations.NullMarked;
