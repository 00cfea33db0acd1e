package golden;

import dev.jeton.annotation.Json;
import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalLong;

@Json(view = true)
public record Defaults(
        @Json.Default("3600") OptionalLong expiresIn,
        @Json.Default("Bearer") String tokenType,
        @Json.Default("OK") Action action,
        @Json.Default("12.50") BigDecimal amount,
        @Json.Default(value = "[\"openid\"]", forNull = true) List<String> scopes,
        @Json.Default("AQAB") byte[] key) {
    @Json
    public enum Action {
        OK,
        DENIED
    }
}
