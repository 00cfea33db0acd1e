/**
 * The device authorization grant (RFC 8628), with the errors of polling, which CIBA shares.
 *
 * <p>A component is null, or an empty {@code Optional}, where the member is absent or {@code null}; such members are not written.
 * Lists that were read are unmodifiable; lists that a caller passes to a constructor are not copied.
 */
@NullMarked
package dev.jeton.tokens.device;

import org.jspecify.annotations.NullMarked;
