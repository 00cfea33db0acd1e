package golden;

import dev.jeton.annotation.Json;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;

@Json(view = true)
public record Decoded(
        @Json.Required BigDecimal amount,
        @Json.Lenient BigInteger serial,
        Optional<BigDecimal> rate,
        @Json.Secret byte[] key) {
    @Override
    public String toString() {
        return DecodedCodec.INSTANCE.describe(this);
    }
}
