/**
 * Conversions between numbers and their decimal spelling in a byte array: pure static functions that allocate nothing,
 * except for {@link dev.jeton.internal.number.ExactDecimal}, which a number needs only when it has more than nineteen
 * digits and lies next to the middle between two floating-point values.
 *
 * <p>Reading: {@link dev.jeton.internal.number.DecimalToDouble}, {@link dev.jeton.internal.number.DecimalToFloat},
 * {@link dev.jeton.internal.number.DecimalToInteger}. Writing: {@link dev.jeton.internal.number.DoubleToDecimal},
 * {@link dev.jeton.internal.number.FloatToDecimal}, {@link dev.jeton.internal.number.IntegerToDecimal}.
 *
 * <p>The readers take a span of bytes that is already known to be a JSON number (RFC 8259, section 6); they do not
 * validate, and their result for any other bytes is unspecified.
 */
@NullMarked
package dev.jeton.internal.number;

import org.jspecify.annotations.NullMarked;
