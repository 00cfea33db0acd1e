package dev.jeton.integration.services;

import dev.jeton.JsonTree;
import dev.jeton.Patch;
import dev.jeton.annotation.Json;
import dev.jeton.integration.foreign.Address;
import dev.jeton.integration.foreign.Level;
import java.net.InetAddress;
import java.net.URI;
import java.nio.charset.Charset;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Text types, one value, foreign types flattened and not, a string or an array, absent or null, a tree; empty ones are not written. */
@Json(view = true, include = Json.Inclusion.NON_EMPTY)
public record Profile(
        @Nullable CustomerNumber number,
        @Nullable UUID id,
        @Nullable URI page,
        @Nullable Locale locale,
        @Nullable Currency currency,
        @Nullable Charset charset,
        @Nullable InetAddress host,
        @Json.Flatten @Nullable Address address,
        @Nullable Level level,
        @Json.SingleOrArray List<String> groups,
        Patch<String> nickname,
        @Nullable JsonTree settings,
        @Json.Using(IssuerCodec.class) @Nullable Issuer issuer) {}
