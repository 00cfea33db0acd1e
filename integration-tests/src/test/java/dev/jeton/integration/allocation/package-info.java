/** What reading and writing allocates, to the byte; docs/allocation.md says the same in a table. */
@NullMarked
package dev.jeton.integration.allocation;

import org.jspecify.annotations.NullMarked;
