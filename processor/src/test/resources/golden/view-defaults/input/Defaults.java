package golden;

import dev.jeton.annotation.Json;
import dev.jeton.OpenEnum;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

@Json(view = true)
public record Defaults(
        @Json.Default("3") int retries,
        @Json.Default("3600") OptionalLong expiresIn,
        @Json.Default("-1.5") Optional<Double> ratio,
        @Json.Default("Bearer") String tokenType,
        @Json.Default("OK") Action action,
        @Json.Default("DENIED") OpenEnum<Action> second,
        @SuppressWarnings("J214") @Json.Default("later") Optional<OpenEnum<Action>> third,
        @Json.Default("12.50") BigDecimal amount,
        @Json.Default("[]") byte[] key,
        @Json.Default("[]") List<String> scopes,
        @Json.Default("{}") Map<String, String> labels,
        @Json.Default("[]") @Json.SpaceDelimited Set<String> words) {

    @Json
    public enum Action {
        OK,
        DENIED
    }
}
