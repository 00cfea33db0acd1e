package dev.jeton.netty;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.jeton.JsonErrorCode;
import dev.jeton.JsonException;
import dev.jeton.JsonLimits;
import dev.jeton.stream.JsonStream;
import dev.jeton.stream.StreamFormat;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.embedded.EmbeddedChannel;
import io.netty.handler.codec.http.DefaultHttpContent;
import io.netty.handler.codec.http.DefaultHttpRequest;
import io.netty.handler.codec.http.DefaultLastHttpContent;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.LastHttpContent;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Streams in a pipeline; buffers of every kind are released. */
final class StreamHandlersTest {
    private static final JsonStream<Grant> LINES = JsonStream.of(StreamFormat.LINES, GrantCodec.INSTANCE);
    private static final Grant FIRST =
            GrantCodec.INSTANCE.read("{\"access_token\":\"a-secret\",\"expires_in\":1,\"scope\":\"x\"}");
    private static final Grant SECOND =
            GrantCodec.INSTANCE.read("{\"access_token\":\"\u20ac\",\"expires_in\":2,\"scope\":\"\"}");
    private static final byte[] BODY = (line(FIRST) + "\n" + line(SECOND)).getBytes(UTF_8);

    private final List<ByteBuf> buffers = new ArrayList<>();

    private static String line(Grant grant) {
        return GrantCodec.INSTANCE.toJson(grant) + "\n";
    }

    /** In turn on the heap, direct, and composite. */
    private ByteBuf buffer(byte[] bytes, int from, int to) {
        // Not the buffer that is empty for ever, which nobody can release.
        ByteBuf piece = Unpooled.buffer().writeBytes(bytes, from, to - from);
        ByteBuf buffer = switch (buffers.size() % 3) {
            case 0 -> piece;
            case 1 -> {
                ByteBuf direct = Unpooled.directBuffer().writeBytes(piece);
                piece.release();
                yield direct;
            }
            default ->
                Unpooled.compositeBuffer()
                        .addComponent(true, piece.readRetainedSlice(piece.readableBytes() / 2))
                        .addComponent(true, piece);
        };
        buffers.add(buffer);
        return buffer;
    }

    private ByteBuf buffer(String text) {
        byte[] bytes = text.getBytes(UTF_8);
        return buffer(bytes, 0, bytes.length);
    }

    private void assertReleased() {
        for (ByteBuf buffer : buffers) {
            assertThat(buffer.refCnt()).isEqualTo(0);
        }
    }

    private static List<Object> received(EmbeddedChannel channel) {
        List<Object> received = new ArrayList<>();
        for (Object next = channel.readInbound(); next != null; next = channel.readInbound()) {
            received.add(next);
        }
        return received;
    }

    private static HttpRequest head() {
        return new DefaultHttpRequest(HttpVersion.HTTP_1_1, HttpMethod.POST, "/");
    }

    private static JsonErrorCode code(Throwable thrown) {
        assertThat(thrown.toString()).doesNotContain("secret");
        return ((JsonException) thrown).code();
    }

    @Test
    void everySplitOfAConnectionEqualsReadingItWhole() {
        for (int split = 0; split <= BODY.length; split++) {
            EmbeddedChannel channel = new EmbeddedChannel(new JsonStreamDecoder<>(LINES));
            channel.writeInbound(buffer(BODY, 0, split), buffer(BODY, split, BODY.length));
            assertWithMessage("split at %s", split)
                    .that(received(channel))
                    .containsExactly(FIRST, SECOND)
                    .inOrder();
            channel.finish();
        }
        assertReleased();
    }

    @Test
    void oneByteAtATimeEqualsReadingItWhole() {
        EmbeddedChannel channel = new EmbeddedChannel(new HttpJsonStreamDecoder<>(LINES));
        HttpRequest head = head();
        channel.writeInbound(head);
        for (int at = 0; at < BODY.length; at++) {
            channel.writeInbound(new DefaultHttpContent(buffer(BODY, at, at + 1)));
        }
        channel.writeInbound(LastHttpContent.EMPTY_LAST_CONTENT);
        assertThat(received(channel))
                .containsExactly(head, FIRST, SECOND, LastHttpContent.EMPTY_LAST_CONTENT)
                .inOrder();
        channel.finish();
        assertReleased();
    }

    @Test
    void anElementIsHandedOnBeforeTheNextHasCome() {
        EmbeddedChannel channel = new EmbeddedChannel(new JsonStreamDecoder<>(LINES));
        channel.writeInbound(buffer(line(FIRST)));
        assertThat(received(channel)).containsExactly(FIRST);
        channel.writeInbound("other");
        assertThat(received(channel)).containsExactly("other");
        channel.finish();
        assertReleased();
    }

    @Test
    void damageEndsAConnectionBehindTheElementsBeforeIt() {
        EmbeddedChannel channel = new EmbeddedChannel(new JsonStreamDecoder<>(LINES));
        Throwable thrown = assertThrows(
                JsonException.class,
                () -> channel.writeInbound(buffer(line(FIRST) + "{\"access_token\":7,\"x\":\"secret\"}\n")));
        assertThat(code(thrown)).isEqualTo(JsonErrorCode.WRONG_TYPE);
        channel.writeInbound(buffer(line(SECOND)));
        assertThat(received(channel)).containsExactly(FIRST);
        channel.finish();
        assertReleased();
    }

    @Test
    void aConnectionThatEndsInsideOfAnElementIsDamaged() {
        EmbeddedChannel channel = new EmbeddedChannel(new JsonStreamDecoder<>(LINES));
        channel.writeInbound(buffer("{\"access_token\":\"secret"));
        JsonException thrown = assertThrows(JsonException.class, channel::finish);
        assertThat(code(thrown)).isEqualTo(JsonErrorCode.UNEXPECTED_END);
        assertReleased();
    }

    @Test
    void damageEndsABodyAndTheNextMessageIsRead() {
        EmbeddedChannel channel = new EmbeddedChannel(new HttpJsonStreamDecoder<>(LINES));
        HttpRequest bad = head();
        channel.writeInbound(bad);
        Throwable thrown = assertThrows(
                JsonException.class,
                () -> channel.writeInbound(new DefaultHttpContent(buffer("{\"access_token\":7}\n"))));
        assertThat(code(thrown)).isEqualTo(JsonErrorCode.WRONG_TYPE);
        channel.writeInbound(new DefaultLastHttpContent(buffer(line(FIRST))));
        HttpRequest good = head();
        channel.writeInbound(good, new DefaultLastHttpContent(buffer(line(SECOND))));
        assertThat(received(channel))
                .containsExactly(bad, good, SECOND, LastHttpContent.EMPTY_LAST_CONTENT)
                .inOrder();
        channel.finish();
        assertReleased();
    }

    @Test
    void aBodyThatEndsInsideOfAnElementIsDamaged() {
        EmbeddedChannel channel = new EmbeddedChannel(new HttpJsonStreamDecoder<>(LINES));
        channel.writeInbound(head());
        Throwable thrown = assertThrows(
                JsonException.class,
                () -> channel.writeInbound(new DefaultLastHttpContent(buffer("{\"access_token\":\"secret"))));
        assertThat(code(thrown)).isEqualTo(JsonErrorCode.UNEXPECTED_END);
        channel.finish();
        assertReleased();
    }

    @Test
    void anElementAboveTheLimitIsRejectedWhileItArrives() {
        JsonStream<Grant> small =
                LINES.withLimits(JsonLimits.builder().maxDocumentBytes(20).build());
        EmbeddedChannel channel = new EmbeddedChannel(new HttpJsonStreamDecoder<>(small));
        channel.writeInbound(head());
        Throwable thrown = assertThrows(
                JsonException.class,
                () -> channel.writeInbound(new DefaultHttpContent(buffer("{\"access_token\":\"very-secret"))));
        assertThat(code(thrown)).isEqualTo(JsonErrorCode.DOCUMENT_TOO_LARGE);
        channel.finish();
        assertReleased();
    }

    @Test
    void skippedLinesAreTold() {
        List<Long> lines = new ArrayList<>();
        EmbeddedChannel channel =
                new EmbeddedChannel(new JsonStreamDecoder<>(LINES.skipDamaged(damaged -> lines.add(damaged.line()))));
        channel.writeInbound(buffer(line(FIRST) + "{\n" + line(SECOND)));
        assertThat(received(channel)).containsExactly(FIRST, SECOND).inOrder();
        assertThat(lines).containsExactly(2L);
        channel.finish();
        assertReleased();
    }
}
