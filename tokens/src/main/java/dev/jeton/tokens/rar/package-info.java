/**
 * Rich authorization requests: authorization details in the form of RFC 9396. Authlete's form is another one, in
 * {@code dev.jeton.tokens.authlete}.
 *
 * <p>A component is null, or an empty {@code Optional}, where the member is absent or {@code null}; such members are not written.
 * Lists that were read are unmodifiable; lists that a caller passes to a constructor are not copied.
 */
@NullMarked
package dev.jeton.tokens.rar;

import org.jspecify.annotations.NullMarked;
