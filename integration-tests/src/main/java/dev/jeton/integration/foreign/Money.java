package dev.jeton.integration.foreign;

import org.jspecify.annotations.Nullable;

/** Made by a static method only. */
public final class Money {
    private final String currency;
    private final long cents;

    private Money(String currency, long cents) {
        this.currency = currency;
        this.cents = cents;
    }

    public static Money of(String currency, long cents) {
        if (cents < 0) {
            throw new IllegalArgumentException("negative");
        }
        return new Money(currency, cents);
    }

    public static Money of(String currency) {
        return of(currency, 0);
    }

    public String currency() {
        return currency;
    }

    public long cents() {
        return cents;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Money money && currency.equals(money.currency) && cents == money.cents;
    }

    @Override
    public int hashCode() {
        return currency.hashCode() * 31 + Long.hashCode(cents);
    }
}
