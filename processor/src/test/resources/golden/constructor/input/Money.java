package golden;

import dev.jeton.annotation.Json;

@Json
public record Money(String amount, @Json.Required String currency, String thrown) {
    public Money {
        if (currency.length() != 3) {
            throw new IllegalArgumentException("no currency: " + currency);
        }
    }
}
