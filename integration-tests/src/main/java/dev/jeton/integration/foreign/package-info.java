/** Stands for a library: its types know nothing of Jeton, and other packages import them. */
@NullMarked
package dev.jeton.integration.foreign;

import org.jspecify.annotations.NullMarked;
