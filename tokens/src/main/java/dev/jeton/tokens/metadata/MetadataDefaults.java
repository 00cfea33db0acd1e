package dev.jeton.tokens.metadata;

import java.util.List;

/** What RFC 8414 section 2 and OpenID Connect Discovery section 3 say that an absent member means. */
final class MetadataDefaults {
    static final List<String> RESPONSE_MODES = List.of("query", "fragment");
    static final List<String> GRANT_TYPES = List.of("authorization_code", "implicit");
    static final List<String> AUTH_METHODS = List.of("client_secret_basic");
    static final List<String> CLAIM_TYPES = List.of("normal");

    private MetadataDefaults() {}
}
