/**
 * The token endpoint of Affinidi's consumer authentication.
 *
 * <p>A component is null, or an empty {@code Optional}, where the member is absent or {@code null}; such members are not written.
 */
@NullMarked
package dev.jeton.tokens.affinidi;

import org.jspecify.annotations.NullMarked;
