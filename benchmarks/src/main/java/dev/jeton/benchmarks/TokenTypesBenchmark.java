package dev.jeton.benchmarks;

import dev.jeton.JsonCodec;
import dev.jeton.JsonView;
import dev.jeton.benchmarks.Operation.Task;
import dev.jeton.benchmarks.binding.JetonRecordBinding;
import dev.jeton.benchmarks.binding.JetonViewBinding;
import dev.jeton.benchmarks.document.TokenTypeDocuments;
import dev.jeton.benchmarks.type.AffinidiTokenResponse;
import dev.jeton.benchmarks.type.AffinidiTokenResponseCodec;
import dev.jeton.benchmarks.type.AffinidiTokenResponseView;
import dev.jeton.benchmarks.type.AuthleteTokenResponse;
import dev.jeton.benchmarks.type.AuthleteTokenResponseCodec;
import dev.jeton.benchmarks.type.AuthleteTokenResponseView;
import dev.jeton.benchmarks.type.MsalTokenResponse;
import dev.jeton.benchmarks.type.MsalTokenResponseCodec;
import dev.jeton.benchmarks.type.MsalTokenResponseView;
import dev.jeton.benchmarks.type.PproTokenResponse;
import dev.jeton.benchmarks.type.PproTokenResponseCodec;
import dev.jeton.benchmarks.type.PproTokenResponseView;
import dev.jeton.benchmarks.type.TokenResponse;
import dev.jeton.benchmarks.type.TokenResponseCodec;
import dev.jeton.benchmarks.type.TokenResponseView;
import dev.jeton.tokens.affinidi.ConsumerAuthTokenEndpointOutputCodec;
import dev.jeton.tokens.affinidi.ConsumerAuthTokenEndpointOutputView;
import dev.jeton.tokens.authlete.TokenCreateResponseCodec;
import dev.jeton.tokens.authlete.TokenCreateResponseView;
import dev.jeton.tokens.msal.ServerAuthorizationTokenResponseCodec;
import dev.jeton.tokens.msal.ServerAuthorizationTokenResponseView;
import dev.jeton.tokens.oauth.OAuthTokenResponseCodec;
import dev.jeton.tokens.oauth.OAuthTokenResponseView;
import java.io.IOException;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;

/**
 * The token responses that {@code jeton-tokens} has types for. All libraries read the same plain types, of strings, numbers and
 * lists; {@code jetonTokensRecord} and {@code jetonTokensView} are the types of {@code jeton-tokens}, which do more: they know
 * enums, split scopes and read numbers from strings.
 */
public class TokenTypesBenchmark extends LibraryBenchmark {
    /** Whose response. */
    @Param({"msal", "affinidi", "ppro", "authlete", "oauth"})
    public String type = "oauth";

    /** How long its tokens are. */
    @Param({"small", "jwt"})
    public String size = "small";

    /** What is done with it. */
    @Param({"read", "write"})
    public String operation = "read";

    @Override
    Operation operation() {
        return Operation.named(operation);
    }

    @Override
    Subject<?> subject() {
        return switch (type) {
            case "msal" -> of(MsalTokenResponse.class, MsalTokenResponseCodec.INSTANCE, new MsalTokenResponseView());
            case "affinidi" ->
                of(AffinidiTokenResponse.class, AffinidiTokenResponseCodec.INSTANCE, new AffinidiTokenResponseView());
            case "ppro" -> of(PproTokenResponse.class, PproTokenResponseCodec.INSTANCE, new PproTokenResponseView());
            case "authlete" ->
                of(AuthleteTokenResponse.class, AuthleteTokenResponseCodec.INSTANCE, new AuthleteTokenResponseView());
            case "oauth" -> of(TokenResponse.class, TokenResponseCodec.INSTANCE, new TokenResponseView());
            default -> throw new IllegalArgumentException(type);
        };
    }

    private <T> Subject<T> of(Class<T> plain, JsonCodec<T> codec, JsonView view) {
        return new Subject<>(TokenTypeDocuments.of(type, size), plain, codec, view);
    }

    @Override
    <T> Task task(String method, Subject<T> subject) throws IOException {
        return switch (method) {
            case "jetonTokensRecord" -> operation().on(subject.document(), new JetonRecordBinding<>(tokensCodec()));
            case "jetonTokensView" -> operation().on(subject.document(), new JetonViewBinding(tokensView()));
            default -> super.task(method, subject);
        };
    }

    private JsonCodec<?> tokensCodec() {
        return switch (type) {
            case "msal" -> ServerAuthorizationTokenResponseCodec.INSTANCE;
            case "affinidi" -> ConsumerAuthTokenEndpointOutputCodec.INSTANCE;
            case "ppro" -> dev.jeton.tokens.ppro.PproTokenResponseCodec.INSTANCE;
            case "authlete" -> TokenCreateResponseCodec.INSTANCE;
            case "oauth" -> OAuthTokenResponseCodec.INSTANCE;
            default -> throw new IllegalArgumentException(type);
        };
    }

    private JsonView tokensView() {
        return switch (type) {
            case "msal" -> new ServerAuthorizationTokenResponseView();
            case "affinidi" -> new ConsumerAuthTokenEndpointOutputView();
            case "ppro" -> new dev.jeton.tokens.ppro.PproTokenResponseView();
            case "authlete" -> new TokenCreateResponseView();
            case "oauth" -> new OAuthTokenResponseView();
            default -> throw new IllegalArgumentException(type);
        };
    }

    /** The codec of {@code jeton-tokens}. */
    @Benchmark
    public Object jetonTokensRecord() throws IOException {
        return run();
    }

    /** The view of {@code jeton-tokens}. */
    @Benchmark
    public Object jetonTokensView() throws IOException {
        return run();
    }
}
