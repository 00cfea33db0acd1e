package dev.jeton.integration.services;

import dev.jeton.annotation.Json;
import java.math.BigDecimal;
import java.util.Currency;
import org.jspecify.annotations.Nullable;

/** Made by a static method. */
@Json(view = true)
public final class Price {
    private final BigDecimal amount;
    private final Currency currency;

    private Price(BigDecimal amount, Currency currency) {
        this.amount = amount;
        this.currency = currency;
    }

    @Json.Creator
    public static Price of(@Json.Required BigDecimal amount, @Json.Required Currency currency) {
        return new Price(amount, currency);
    }

    public BigDecimal getAmount() {
        return amount;
    }

    public Currency getCurrency() {
        return currency;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Price price && amount.equals(price.amount) && currency.equals(price.currency);
    }

    @Override
    public int hashCode() {
        return amount.hashCode() * 31 + currency.hashCode();
    }
}
