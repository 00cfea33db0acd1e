package dev.jeton.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.jeton.JsonCodec;
import dev.jeton.JsonReader;
import dev.jeton.JsonView;
import dev.jeton.tokens.oauth.OAuthErrorResponseCodec;
import dev.jeton.tokens.oauth.OAuthErrorResponseView;
import dev.jeton.tokens.oauth.OAuthTokenResponseCodec;
import dev.jeton.tokens.oauth.OAuthTokenResponseView;
import dev.jeton.tokens.oauth.TokenResultCodec;
import dev.jeton.tokens.oauth.TokenResultView;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What it costs to find out whether an answer is a token or a refusal: {@code TokenResult} against the type of the one or the other, which the caller
 * would have to know. One of 64 different answers after the other. A token should cost at most 1.1 of {@code OAuthTokenResponse}.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 4, time = 1)
@Fork(3)
@State(Scope.Thread)
public class TokenResultBenchmark {
    private static final int COUNT = 64;

    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

    private static final String[] ERRORS = {"invalid_grant", "invalid_client", "invalid_scope", "authorization_pending"
    };

    /** What the answer is. */
    @Param({"granted", "denied"})
    public String answer = "granted";

    /** How long its tokens are. */
    @Param({"small", "jwt"})
    public String size = "small";

    private final byte[][] documents = new byte[COUNT][];
    private final JsonReader reader = JsonReader.create();
    private final TokenResultView result = new TokenResultView();
    private JsonCodec<?> plainCodec = OAuthTokenResponseCodec.INSTANCE;
    private JsonView plainView = new OAuthTokenResponseView();
    private int next;

    /** Makes the documents. */
    @Setup
    public void prepare() {
        boolean granted = answer.equals("granted");
        SplittableRandom random = new SplittableRandom(18);
        for (int index = 0; index < COUNT; index++) {
            documents[index] = (granted ? granted(random) : denied(random)).getBytes(UTF_8);
        }
        plainCodec = granted ? OAuthTokenResponseCodec.INSTANCE : OAuthErrorResponseCodec.INSTANCE;
        plainView = granted ? new OAuthTokenResponseView() : new OAuthErrorResponseView();
        next = 0;
    }

    private String granted(SplittableRandom random) {
        int length = size.equals("jwt") ? 900 : 22;
        return "{\"access_token\":\"" + token(random, length + random.nextInt(length / 10))
                + "\",\"token_type\":\"Bearer\",\"expires_in\":" + random.nextInt(60, 7_200) + ",\"refresh_token\":\""
                + token(random, 22) + "\",\"scope\":\"openid profile\"}";
    }

    private String denied(SplittableRandom random) {
        int length = size.equals("jwt") ? 400 : 30;
        return "{\"error\":\"" + ERRORS[random.nextInt(ERRORS.length)] + "\",\"error_description\":\""
                + token(random, length + random.nextInt(length / 2)) + "\"}";
    }

    private static String token(SplittableRandom random, int length) {
        StringBuilder token = new StringBuilder(length);
        for (int index = 0; index < length; index++) {
            token.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return token.toString();
    }

    private byte[] document() {
        next = next + 1 & COUNT - 1;
        return documents[next];
    }

    /** The record of {@code TokenResult}. */
    @Benchmark
    public Object resultRecord() {
        return TokenResultCodec.INSTANCE.read(reader.reset(document()));
    }

    /** The record of {@code OAuthTokenResponse} or {@code OAuthErrorResponse}. */
    @Benchmark
    public Object plainRecord() {
        return plainCodec.read(reader.reset(document()));
    }

    /** The view of {@code TokenResult}. */
    @Benchmark
    public Object resultView() {
        result.parse(document());
        return result;
    }

    /** The view of {@code OAuthTokenResponse} or {@code OAuthErrorResponse}. */
    @Benchmark
    public Object plainView() {
        plainView.parse(document());
        return plainView;
    }
}
