@NullMarked
package dev.jeton.integration.generic;

import org.jspecify.annotations.NullMarked;
