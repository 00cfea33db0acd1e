/**
 * OpenID Connect Client-Initiated Backchannel Authentication (CIBA) 1.0. Errors of the backchannel endpoint are
 * {@code OAuthErrorResponse}, those of polling {@code PollingErrorResponse}.
 *
 * <p>A component is null, or an empty {@code Optional}, where the member is absent or {@code null}; such members are not written.
 * Lists that were read are unmodifiable; lists that a caller passes to a constructor are not copied.
 */
@NullMarked
package dev.jeton.tokens.ciba;

import org.jspecify.annotations.NullMarked;
