package dev.jeton.integration.imported;

import dev.jeton.annotation.Json;
import org.jspecify.annotations.Nullable;

@Json.Order({"level", "iban"})
interface AccountNames {
    @Json.Name("iban")
    @Nullable
    String getNumber();

    @Json.Lenient
    void setBalance(long balance);

    @Json.Ignore
    Object getLock();
}
