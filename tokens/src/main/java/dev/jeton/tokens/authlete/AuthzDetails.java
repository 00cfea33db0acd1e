package dev.jeton.tokens.authlete;

import dev.jeton.annotation.Json;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Authorization details in Authlete's form: an object, where RFC 9396 has a bare array. Immutable.
 *
 * @param elements {@code elements}, one for each authorization
 */
@Json(view = true)
public record AuthzDetails(@Nullable List<AuthzDetailsElement> elements) {}
