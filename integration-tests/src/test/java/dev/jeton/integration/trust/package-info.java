/** What SECURITY.md promises, on generated types: secrets, threads and limits. */
@NullMarked
package dev.jeton.integration.trust;

import org.jspecify.annotations.NullMarked;
