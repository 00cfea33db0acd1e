/**
 * The token endpoint of PPRO (allpago), which is a Keycloak realm; the type fits every Keycloak.
 *
 * <p>A component is null, or an empty {@code Optional}, where the member is absent or {@code null}; such members are not written.
 */
@NullMarked
package dev.jeton.tokens.ppro;

import org.jspecify.annotations.NullMarked;
