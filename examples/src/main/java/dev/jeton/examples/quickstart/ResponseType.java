package dev.jeton.examples.quickstart;

import dev.jeton.JsonCodec;
import dev.jeton.tokens.affinidi.ConsumerAuthTokenEndpointOutputCodec;
import dev.jeton.tokens.authlete.TokenCreateResponseCodec;
import dev.jeton.tokens.msal.ServerAuthorizationTokenResponseCodec;
import dev.jeton.tokens.oauth.OAuthTokenResponseCodec;
import dev.jeton.tokens.ppro.PproTokenResponseCodec;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Locale;

/** The types of responses that the program reads. */
enum ResponseType {
    /** Microsoft Entra. */
    MSAL(ServerAuthorizationTokenResponseCodec.INSTANCE),
    /** Affinidi. */
    AFFINIDI(ConsumerAuthTokenEndpointOutputCodec.INSTANCE),
    /** PPRO, and every other Keycloak. */
    PPRO(PproTokenResponseCodec.INSTANCE),
    /** Authlete. */
    AUTHLETE(TokenCreateResponseCodec.INSTANCE),
    /** RFC 6749. */
    OAUTH(OAuthTokenResponseCodec.INSTANCE);

    private final JsonCodec<?> codec;

    ResponseType(JsonCodec<?> codec) {
        this.codec = codec;
    }

    JsonCodec<?> codec() {
        return codec;
    }

    /** How the type is called on the command line. */
    String option() {
        return name().toLowerCase(Locale.ROOT);
    }

    static ResponseType ofOption(String option) {
        return Arrays.stream(values())
                .filter(type -> type.option().equals(option))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("unknown type: " + option));
    }

    /** Opens a made-up response of this type. */
    InputStream openSample() throws IOException {
        InputStream sample = ResponseType.class.getResourceAsStream(option() + ".json");
        if (sample == null) {
            throw new FileNotFoundException(option() + ".json");
        }
        return sample;
    }
}
