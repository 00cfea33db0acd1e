package dev.jeton.conformance.positions;

import dev.jeton.JsonCodec;
import dev.jeton.JsonError;
import dev.jeton.JsonException;
import dev.jeton.JsonReader;
import dev.jeton.JsonView;
import dev.jeton.conformance.Documents;
import dev.jeton.tokens.affinidi.ConsumerAuthTokenEndpointOutputCodec;
import dev.jeton.tokens.affinidi.ConsumerAuthTokenEndpointOutputView;
import dev.jeton.tokens.authlete.TokenCreateResponseCodec;
import dev.jeton.tokens.authlete.TokenCreateResponseView;
import dev.jeton.tokens.msal.ServerAuthorizationTokenResponseCodec;
import dev.jeton.tokens.msal.ServerAuthorizationTokenResponseView;
import dev.jeton.tokens.oauth.OAuthErrorResponseCodec;
import dev.jeton.tokens.oauth.OAuthErrorResponseView;
import dev.jeton.tokens.oauth.OAuthTokenResponseCodec;
import dev.jeton.tokens.oauth.OAuthTokenResponseView;
import dev.jeton.tokens.ppro.PproTokenResponseCodec;
import dev.jeton.tokens.ppro.PproTokenResponseView;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A body of a token endpoint, and the type that reads it by codec and view.
 *
 * @param json without white space around it, so that each proper part of it is incomplete
 */
record Body(String name, byte[] json, JsonCodec<?> codec, JsonView view, JsonReader reader, JsonError error) {
    private Body(String name, byte[] json, JsonCodec<?> codec, JsonView view) {
        this(name, stripped(json), codec, view, JsonReader.create(), new JsonError());
    }

    /** The bodies with every member of each type. */
    static List<Body> whole() {
        Map<String, byte[]> bodies = Documents.ofResource("bodies");
        return List.of(
                new Body(
                        "msal",
                        body(bodies, "msal"),
                        ServerAuthorizationTokenResponseCodec.INSTANCE,
                        new ServerAuthorizationTokenResponseView()),
                new Body(
                        "affinidi",
                        body(bodies, "affinidi"),
                        ConsumerAuthTokenEndpointOutputCodec.INSTANCE,
                        new ConsumerAuthTokenEndpointOutputView()),
                new Body("ppro", body(bodies, "ppro"), PproTokenResponseCodec.INSTANCE, new PproTokenResponseView()),
                new Body(
                        "authlete",
                        body(bodies, "authlete"),
                        TokenCreateResponseCodec.INSTANCE,
                        new TokenCreateResponseView()),
                new Body(
                        "oauth",
                        body(bodies, "oauth"),
                        OAuthTokenResponseCodec.INSTANCE,
                        new OAuthTokenResponseView()));
    }

    /** What servers sent, as what it is; the type is Keycloak's, which keeps what it does not know. */
    static List<Body> live() {
        List<Body> bodies = new ArrayList<>();
        Documents.ofResource("live").forEach((name, json) -> {
            if (json.length > 0) { // one server answered with nothing
                bodies.add(
                        name.contains("error")
                                ? new Body(name, json, OAuthErrorResponseCodec.INSTANCE, new OAuthErrorResponseView())
                                : new Body(name, json, PproTokenResponseCodec.INSTANCE, new PproTokenResponseView()));
            }
        });
        return bodies;
    }

    private static byte[] body(Map<String, byte[]> bodies, String name) {
        return Objects.requireNonNull(bodies.get(name + ".json"), name);
    }

    private static byte[] stripped(byte[] json) {
        int end = json.length;
        while (json[end - 1] <= ' ') {
            end--;
        }
        return Arrays.copyOf(json, end);
    }

    /**
     * What comes of a part of an array, the same from codec and view: {@code accepted}, or the code, path and offset of the error.
     */
    String outcome(byte[] array, int offset, int length) {
        String read = "accepted";
        try {
            codec.read(reader.reset(array, offset, length));
        } catch (JsonException rejected) {
            read = rejected.code() + " " + rejected.path() + " " + rejected.offset();
            if (rejected.offset() > length) {
                throw new AssertionError(name + ": " + read + " of " + length + " bytes");
            }
        }
        boolean parsed = view.tryParse(array, offset, length, error);
        String viewed = parsed ? "accepted" : error.code() + " " + error.path() + " " + error.offset();
        if (!viewed.equals(read)) {
            throw new AssertionError(
                    name + ", " + length + " bytes at " + offset + ": codec " + read + ", view " + viewed);
        }
        return read;
    }

    @Override
    public String toString() {
        return name;
    }
}
