package dev.jeton.integration.imported;

import dev.jeton.annotation.Json;
import dev.jeton.integration.foreign.Money;

interface MoneyNames {
    @Json.Creator
    static Money of(@Json.Default("EUR") String currency, long cents) {
        throw new AssertionError();
    }
}
