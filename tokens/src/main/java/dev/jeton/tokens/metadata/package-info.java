/**
 * What authorization servers (RFC 8414), OpenID providers (OpenID Connect Discovery 1.0) and protected resources (RFC 9728) publish
 * about themselves.
 *
 * <p>A component is null, or an empty {@code Optional}, where the member is absent or {@code null}; such members are not written.
 * Lists that were read are unmodifiable; lists that a caller passes to a constructor are not copied.
 */
@NullMarked
package dev.jeton.tokens.metadata;

import org.jspecify.annotations.NullMarked;
