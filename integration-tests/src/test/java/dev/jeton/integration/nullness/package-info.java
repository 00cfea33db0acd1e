@NullMarked
package dev.jeton.integration.nullness;

import org.jspecify.annotations.NullMarked;
