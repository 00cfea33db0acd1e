/**
 * The answers of a token endpoint as RFC 6749 describes them: {@link dev.jeton.tokens.oauth.OAuthTokenResponse} for success and
 * {@link dev.jeton.tokens.oauth.OAuthErrorResponse} for failure.
 *
 * <p>A component is null, or an empty {@code Optional}, where the member is absent or {@code null}. The difference is not kept:
 * such members are not written. Lists that were read are unmodifiable; lists that a caller passes to a constructor are not copied.
 * A {@code null} inside an array stays a null in the list.
 */
@NullMarked
package dev.jeton.tokens.oauth;

import org.jspecify.annotations.NullMarked;
