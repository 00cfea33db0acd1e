/**
 * Compact JWS (RFC 7515), JWT claims (RFC 7519) and JSON Web Keys (RFC 7517), as records, codecs and views.
 *
 * <p>{@link dev.jeton.jose.JwsView} reads a token, {@link dev.jeton.jose.JwsWriter} writes one, and {@link dev.jeton.jose.JwkSetView} finds the
 * key that a token names. Nothing here verifies a signature: claims come as {@link dev.jeton.jose.Unverified}, and {@link
 * java.security.Signature} does the rest.
 *
 * <p>A component of a record is null, or an empty {@code Optional}, where the member is absent or {@code null}. Lists that were read are
 * unmodifiable; lists that a caller passes to a constructor are not copied.
 */
@NullMarked
package dev.jeton.jose;

import org.jspecify.annotations.NullMarked;
