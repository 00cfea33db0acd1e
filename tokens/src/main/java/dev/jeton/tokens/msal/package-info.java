/**
 * Microsoft Entra's token endpoint, with the types of the library msal-common.
 *
 * <p>A component is null, or an empty {@code Optional}, where the member is absent or {@code null}; such members are not written.
 */
@NullMarked
package dev.jeton.tokens.msal;

import org.jspecify.annotations.NullMarked;
