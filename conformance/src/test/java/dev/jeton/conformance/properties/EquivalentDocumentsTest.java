package dev.jeton.conformance.properties;

import static com.google.common.truth.Truth.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.jeton.JsonCodec;
import dev.jeton.JsonError;
import dev.jeton.JsonView;
import dev.jeton.conformance.Documents;
import dev.jeton.conformance.oracle.PlainParser;
import dev.jeton.conformance.oracle.Tree;
import dev.jeton.conformance.types.Rewriter;
import dev.jeton.tokens.affinidi.ConsumerAuthTokenEndpointOutputCodec;
import dev.jeton.tokens.affinidi.ConsumerAuthTokenEndpointOutputView;
import dev.jeton.tokens.authlete.TokenCreateResponseCodec;
import dev.jeton.tokens.authlete.TokenCreateResponseView;
import dev.jeton.tokens.msal.ServerAuthorizationTokenResponseCodec;
import dev.jeton.tokens.msal.ServerAuthorizationTokenResponseView;
import dev.jeton.tokens.oauth.OAuthTokenResponse;
import dev.jeton.tokens.oauth.OAuthTokenResponseCodec;
import dev.jeton.tokens.oauth.OAuthTokenResponseView;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/**
 * The order of members, white space, escapes and unknown members change nothing of what a token response says. Random types have the same
 * test ({@code RandomTypesTest}).
 */
class EquivalentDocumentsTest {
    private static final int ROUNDS = Integer.getInteger("jeton.rounds", 30_000) / 15;
    private static final long SEED = Long.getLong("jeton.seed", 0x73616D65L);

    private final Map<String, byte[]> bodies = Documents.ofResource("bodies");

    @Test
    void msal() throws PlainParser.Rejection {
        check(
                "msal",
                ServerAuthorizationTokenResponseCodec.INSTANCE,
                new ServerAuthorizationTokenResponseView(),
                ServerAuthorizationTokenResponseView::toValue);
    }

    @Test
    void affinidi() throws PlainParser.Rejection {
        check(
                "affinidi",
                ConsumerAuthTokenEndpointOutputCodec.INSTANCE,
                new ConsumerAuthTokenEndpointOutputView(),
                ConsumerAuthTokenEndpointOutputView::toValue);
    }

    @Test
    void authlete() throws PlainParser.Rejection {
        check(
                "authlete",
                TokenCreateResponseCodec.INSTANCE,
                new TokenCreateResponseView(),
                TokenCreateResponseView::toValue);
    }

    @Test
    void oauth() throws PlainParser.Rejection {
        check("oauth", OAuthTokenResponseCodec.INSTANCE, new OAuthTokenResponseView(), OAuthTokenResponseView::toValue);
    }

    private <T, V extends JsonView> void check(String name, JsonCodec<T> codec, V view, Function<V, T> toValue)
            throws PlainParser.Rejection {
        byte[] body = Objects.requireNonNull(bodies.get(name + ".json"));
        T expected = codec.read(body);
        Tree.Obj tree = (Tree.Obj) PlainParser.parse(body);
        JsonError error = new JsonError();
        SplittableRandom seeds = new SplittableRandom(SEED);
        for (int round = 0; round < ROUNDS; round++) {
            long seed = seeds.nextLong();
            Rewriter rewriter = new Rewriter(new SplittableRandom(seed));
            String rewritten = switch (round % 3) {
                case 0 -> rewriter.permuted(tree);
                case 1 -> rewriter.spaced(tree);
                default -> rewriter.withUnknown(tree);
            };
            byte[] json = rewritten.getBytes(UTF_8);
            boolean hasUnknown = round % 3 == 2;
            if (!saysTheSame(codec, codec.read(json), expected, hasUnknown)
                    || !view.tryParse(json, 0, json.length, error)
                    || !saysTheSame(codec, toValue.apply(view), expected, hasUnknown)) {
                throw new AssertionError("seed " + seed + ", error " + error + ": " + rewritten);
            }
        }
    }

    /** Where members were added that the type does not know, it has collected them: without them, it writes what it writes otherwise. */
    private static <T> boolean saysTheSame(JsonCodec<T> codec, T value, T expected, boolean hasUnknown)
            throws PlainParser.Rejection {
        if (!hasUnknown) {
            return value.equals(expected);
        }
        Tree.Obj written = (Tree.Obj) PlainParser.parse(codec.toBytes(value));
        Tree.Obj known = new Tree.Obj(written.members().stream()
                .filter(member -> !member.name().startsWith(Rewriter.UNKNOWN))
                .toList());
        return known.members().size() < written.members().size()
                && known.text()
                        .equals(PlainParser.parse(codec.toBytes(expected)).text());
    }

    /** A rewriter that changed what is said, or nothing at all, would make the tests above worthless. */
    @Test
    void rewrittenDocumentsDifferInSpellingOnly() throws PlainParser.Rejection {
        byte[] body = Objects.requireNonNull(bodies.get("oauth.json"));
        Tree.Obj tree = (Tree.Obj) PlainParser.parse(body);
        Rewriter rewriter = new Rewriter(new SplittableRandom(SEED));
        String spaced = rewriter.spaced(tree);
        assertThat(spaced).isNotEqualTo(new String(body, UTF_8));
        assertThat(PlainParser.parse(spaced.getBytes(UTF_8)).text()).isEqualTo(tree.text());
        assertThat(PlainParser.parse(rewriter.withUnknown(tree).getBytes(UTF_8)).text())
                .contains("unknown 1");
        OAuthTokenResponse other = OAuthTokenResponseCodec.INSTANCE.read("{\"access_token\":\"other\"}");
        assertThat(OAuthTokenResponseCodec.INSTANCE.read(rewriter.permuted(tree)))
                .isNotEqualTo(other);
    }
}
