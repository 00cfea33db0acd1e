package dev.jeton.integration.made;

import dev.jeton.annotation.Json;
import java.util.Currency;

/** An immutable class with its own idea of what may be in it, and a static method that makes it. */
@Json(view = true)
public final class Money {
    private final String currency;

    private final long cents;

    private Money(String currency, long cents) {
        this.currency = currency;
        this.cents = cents;
    }

    /** Also what is not called by JSON. */
    public static Money of(long cents) {
        return new Money("EUR", cents);
    }

    @Json.Creator
    public static Money of(@Json.Required String currency, long cents) {
        if (cents < 0) {
            throw new IllegalArgumentException("a debt of " + cents);
        }
        if (!Currency.getInstance(currency).getCurrencyCode().equals(currency)) {
            throw new IllegalArgumentException(currency);
        }
        return new Money(currency, cents);
    }

    public String currency() {
        return currency;
    }

    public long cents() {
        return cents;
    }

    /** No accessor: there is no field of this name. */
    public boolean none() {
        return cents == 0;
    }

    @Override
    public String toString() {
        return MoneyCodec.INSTANCE.describe(this);
    }
}
