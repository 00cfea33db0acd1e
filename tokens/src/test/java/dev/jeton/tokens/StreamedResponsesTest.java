package dev.jeton.tokens;

import static com.google.common.truth.Truth.assertThat;

import dev.jeton.JsonCodec;
import dev.jeton.JsonCodecs;
import dev.jeton.RawJson;
import dev.jeton.stream.JsonFeed;
import dev.jeton.stream.JsonStream;
import dev.jeton.stream.StreamFormat;
import dev.jeton.tokens.ppro.PproTokenResponse;
import dev.jeton.tokens.ppro.PproTokenResponseCodec;
import dev.jeton.tokens.ppro.PproTokenResponseView;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bodies that real servers sent, as elements of a stream that is split everywhere. */
final class StreamedResponsesTest {
    private static final JsonCodec<RawJson> ANY = JsonCodecs.of(RawJson.class);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "keycloak-client_credentials",
                "keycloak-password-openid",
                "keycloak-token-exchange",
                "keycloak-error-invalid_grant-code",
                "mock-oauth2-password",
                "spring-as-client_credentials"
            })
    void everySplitOfALiveBodyGivesTheBody(String name) {
        byte[] body = Resources.bytes("/live/" + name + ".json");
        RawJson expected = ANY.read(body);
        List<RawJson> found = new ArrayList<>();
        byte[] twice = twice(body);
        for (int split = 0; split <= twice.length; split++) {
            found.clear();
            feed(JsonStream.of(StreamFormat.CONCATENATED, ANY).feed(found::add), twice, split);
            assertThat(found).containsExactly(expected, expected);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"keycloak-client_credentials", "keycloak-refresh"})
    void everySplitOfALiveBodyGivesItsRecordAndItsView(String name) {
        byte[] body = Resources.bytes("/live/" + name + ".json");
        PproTokenResponse expected = PproTokenResponseCodec.INSTANCE.read(body);
        List<PproTokenResponse> found = new ArrayList<>();
        Consumer<PproTokenResponseView> copy = view -> found.add(view.toValue());
        byte[] twice = twice(body);
        for (int split = 0; split <= twice.length; split++) {
            found.clear();
            feed(
                    JsonStream.ofViews(StreamFormat.CONCATENATED, PproTokenResponseView::new)
                            .feed(copy),
                    twice,
                    split);
            feed(
                    JsonStream.of(StreamFormat.CONCATENATED, PproTokenResponseCodec.INSTANCE)
                            .feed(found::add),
                    twice,
                    split);
            assertThat(found).containsExactly(expected, expected, expected, expected);
        }
    }

    private static byte[] twice(byte[] body) {
        ByteArrayOutputStream twice = new ByteArrayOutputStream();
        twice.writeBytes(body);
        twice.writeBytes(body);
        return twice.toByteArray();
    }

    private static void feed(JsonFeed<?> feed, byte[] stream, int split) {
        feed.feed(stream, 0, split);
        feed.feed(stream, split, stream.length - split);
        feed.end();
    }
}
