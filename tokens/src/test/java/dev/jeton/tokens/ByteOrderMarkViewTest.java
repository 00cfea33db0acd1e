package dev.jeton.tokens;

import static com.google.common.truth.Truth.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.jeton.JsonError;
import dev.jeton.JsonErrorCode;
import dev.jeton.JsonLimits;
import dev.jeton.stream.JsonIterator;
import dev.jeton.stream.JsonStream;
import dev.jeton.stream.StreamFormat;
import dev.jeton.tokens.oauth.TokenResult;
import dev.jeton.tokens.oauth.TokenResultView;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Views of documents with a byte order mark in front. */
final class ByteOrderMarkViewTest {
    private static final JsonLimits SKIPPING =
            JsonLimits.builder().skipByteOrderMark(true).build();

    private static final String JSON = "{\"access_token\":\"t\",\"x\":{\"y\":[1]},\"scope\":\"a b\"}";

    private final TokenResultView view = new TokenResultView(SKIPPING);

    @Test
    void aMarkIsSkippedWhateverAViewParses() throws IOException {
        byte[] json = ("\ufeff" + JSON).getBytes(UTF_8);
        view.parse(json);
        assertTokenIsRead();
        view.parse(ByteBuffer.allocateDirect(json.length).put(json).flip());
        assertTokenIsRead();
        view.parse(new ByteArrayInputStream(json));
        assertTokenIsRead();
        view.parse(JSON.getBytes(UTF_8));
        assertTokenIsRead();
    }

    private void assertTokenIsRead() {
        assertThat(view.asGranted().accessToken().contentEquals("t")).isTrue();
        assertThat(view.asGranted().extra().next()).isTrue();
        assertThat(((TokenResult.Granted) view.toValue()).scope())
                .containsExactly("a", "b")
                .inOrder();
        byte[] copy = new byte[JSON.length()];
        assertThat(view.tryCopyTo(copy, 0, copy.length)).isEqualTo(copy.length);
        assertThat(new String(copy, UTF_8)).isEqualTo(JSON);
    }

    @Test
    void aMarkIsRejectedByDefaultAndBehindTheFirstOne() {
        JsonError error = new JsonError();
        byte[] json = ("\ufeff" + JSON).getBytes(UTF_8);
        assertThat(new TokenResultView().tryParse(json, 0, json.length, error)).isFalse();
        assertThat(error.code()).isEqualTo(JsonErrorCode.BYTE_ORDER_MARK);
        byte[] twice = ("\ufeff\ufeff" + JSON).getBytes(UTF_8);
        assertThat(view.tryParse(twice, 0, twice.length, error)).isFalse();
        assertThat(error.code()).isEqualTo(JsonErrorCode.UNEXPECTED_CHARACTER);
        assertThat(error.offset()).isEqualTo(3);
    }

    @Test
    void aStreamOfViewsSkipsTheMarkInFrontOnly() throws IOException {
        JsonStream<TokenResultView> stream =
                JsonStream.ofViews(StreamFormat.LINES, TokenResultView::new).withLimits(SKIPPING);
        List<JsonErrorCode> damaged = new ArrayList<>();
        JsonStream<TokenResultView> watched =
                stream.skipDamaged(element -> damaged.add(element.error().code()));
        int read = 0;
        byte[] lines = ("\ufeff" + JSON + "\n\ufeff" + JSON + "\n" + JSON).getBytes(UTF_8);
        try (JsonIterator<TokenResultView> elements = watched.read(new ByteArrayInputStream(lines))) {
            while (elements.hasNext()) {
                assertThat(elements.next().asGranted()).isNotNull();
                read++;
            }
        }
        assertThat(read).isEqualTo(2);
        assertThat(damaged).containsExactly(JsonErrorCode.BYTE_ORDER_MARK);
    }
}
