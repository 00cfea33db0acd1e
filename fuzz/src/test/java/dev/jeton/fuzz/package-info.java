/** Fuzz targets: what must hold for any bytes, any values and any types. */
@NullMarked
package dev.jeton.fuzz;

import org.jspecify.annotations.NullMarked;
