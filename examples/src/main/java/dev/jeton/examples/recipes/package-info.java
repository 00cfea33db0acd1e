/** Small recipes, one a file. */
@NullMarked
package dev.jeton.examples.recipes;

import org.jspecify.annotations.NullMarked;
