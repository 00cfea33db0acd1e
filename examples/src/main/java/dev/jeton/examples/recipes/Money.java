package dev.jeton.examples.recipes;

import java.math.BigDecimal;
import java.util.Currency;

/**
 * An amount of money, as a library may have it that knows nothing of Jeton.
 *
 * @param amount how much, with no more digits behind the point than the currency has
 * @param currency of what
 */
public record Money(BigDecimal amount, Currency currency) {
    public Money {
        if (amount.scale() > currency.getDefaultFractionDigits()) {
            throw new ArithmeticException(amount + " has a fraction of the smallest unit of " + currency);
        }
    }
}
