package dev.jeton.integration.trust;

import dev.jeton.OpenEnum;
import dev.jeton.RawJson;
import dev.jeton.annotation.Json;
import dev.jeton.integration.Color;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A secret of every kind. */
@Json(view = true)
public record Vault(
        @Json.Secret @Nullable String text,

        @Json.Secret @Json.Known({"known", "secrets"}) @Nullable
        String known,

        @Json.Secret @Json.Lenient @Nullable String lenient,
        @Json.Secret Optional<String> optional,
        @Json.Secret @Nullable List<String> texts,
        @Json.Secret @Json.SpaceDelimited @Nullable Set<String> words,
        @Json.Secret @Nullable Map<String, String> map,
        @Json.Secret String @Nullable [] array,
        @Json.Secret byte @Nullable [] bytes,
        @Json.Secret @Nullable BigDecimal decimal,
        @Json.Secret @Nullable BigInteger integer,
        @Json.Secret OptionalLong number,
        @Json.Secret @Json.Lenient long lenientNumber,
        @Json.Secret @Nullable Color color,
        @Json.Secret @Nullable OpenEnum<Color> open,
        @Json.Secret @Nullable RawJson raw,
        @Json.Secret @Json.Raw @Nullable String rawText,
        @Json.Secret @Nullable Vault nested,
        @Json.Secret @Nullable List<Vault> children,
        @Nullable Vault plain,
        @Json.Extra Map<String, RawJson> extra) {

    @Override
    public String toString() {
        return VaultCodec.INSTANCE.describe(this);
    }
}
