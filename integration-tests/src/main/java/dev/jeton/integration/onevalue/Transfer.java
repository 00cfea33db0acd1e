package dev.jeton.integration.onevalue;

import dev.jeton.annotation.Json;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Values of one-value types wherever a value may stand. */
@Json(view = true)
public record Transfer(
        @Json.Required AccountId from,
        @Nullable AccountId to,
        Optional<AccountId> via,
        @Nullable Iban iban,
        @Nullable List<@Nullable AccountId> all,
        @Nullable Set<AccountId> distinct,
        AccountId @Nullable [] array,
        @Nullable List<Map<String, Iban[]>> deep,
        @Nullable Map<AccountId, @Nullable Iban> ibans,
        @Json.SingleOrArray @Nullable List<AccountId> audience,
        @Json.Secret @Nullable AccountId secret) {

    @Override
    public String toString() {
        return TransferCodec.INSTANCE.describe(this);
    }
}
