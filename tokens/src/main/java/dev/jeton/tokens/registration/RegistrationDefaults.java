package dev.jeton.tokens.registration;

import java.util.List;

/** What RFC 7591 section 2 says that an absent member means. */
final class RegistrationDefaults {
    static final String AUTH_METHOD = "client_secret_basic";
    static final List<String> GRANT_TYPES = List.of("authorization_code");
    static final List<String> RESPONSE_TYPES = List.of("code");

    private RegistrationDefaults() {}
}
