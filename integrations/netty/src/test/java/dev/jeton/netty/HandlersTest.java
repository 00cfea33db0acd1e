package dev.jeton.netty;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.jeton.JsonErrorCode;
import dev.jeton.JsonException;
import dev.jeton.JsonLimits;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.DefaultByteBufHolder;
import io.netty.buffer.PooledByteBufAllocator;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelFuture;
import io.netty.channel.embedded.EmbeddedChannel;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(LeakCount.class)
final class HandlersTest {
    private static final Grant GRANT = new Grant("q1-secret", 1.5, List.of("a", "b"));
    private static final String JSON = "{\"access_token\":\"q1-secret\",\"expires_in\":1.5,\"scope\":\"a b\"}";

    private static ByteBuf buffer(String json) {
        return PooledByteBufAllocator.DEFAULT.directBuffer().writeBytes(json.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void theLeakDetectorFindsABufferThatIsForgotten() throws InterruptedException {
        leak();

        assertThat(LeakCount.found()).isNotEmpty();
    }

    private static void leak() {
        assertThat(PooledByteBufAllocator.DEFAULT.directBuffer().isDirect()).isTrue();
    }

    @Test
    void buffersAndTheirHoldersAreDecodedAndReleased() {
        EmbeddedChannel channel = new EmbeddedChannel(new JsonDecoder<>(Grant.class));
        ByteBuf plain = buffer(JSON);
        ByteBuf held = buffer(JSON);

        assertThat(channel.writeInbound(plain, new DefaultByteBufHolder(held))).isTrue();

        assertThat(channel.<Object>readInbound()).isEqualTo(GRANT);
        assertThat(channel.<Object>readInbound()).isEqualTo(GRANT);
        assertThat(plain.refCnt()).isEqualTo(0);
        assertThat(held.refCnt()).isEqualTo(0);
        assertThat(channel.finish()).isFalse();
    }

    @Test
    void whatIsNoBufferIsHandedOn() {
        EmbeddedChannel channel =
                new EmbeddedChannel(new JsonDecoder<>(Grant.class), new JsonEncoder<>(GrantCodec.INSTANCE));

        channel.writeInbound("text");
        channel.writeOutbound(7, Unpooled.EMPTY_BUFFER);

        assertThat(channel.<Object>readInbound()).isEqualTo("text");
        assertThat(channel.<Object>readOutbound()).isEqualTo(7);
        assertThat(channel.<Object>readOutbound()).isSameInstanceAs(Unpooled.EMPTY_BUFFER);
        channel.finish();
    }

    @Test
    void aRejectedDocumentIsCaughtBehindTheDecoderAndTheNextOneIsRead() {
        EmbeddedChannel channel = new EmbeddedChannel(new JsonDecoder<>(Grant.class));
        ByteBuf bad = buffer("{\"access_token\":\"secret\",\"expires_in\":[]}");

        JsonException error = assertThrows(JsonException.class, () -> channel.writeInbound(bad));

        assertThat(error.code()).isEqualTo(JsonErrorCode.WRONG_TYPE);
        assertThat(error.path()).isEqualTo("$.expires_in");
        assertThat(error.toString()).doesNotContain("secret");
        assertThat(bad.refCnt()).isEqualTo(0);
        channel.writeInbound(buffer(JSON));
        assertThat(channel.<Object>readInbound()).isEqualTo(GRANT);
        channel.finish();
    }

    @Test
    void limitsAreThoseOfTheCodec() {
        JsonLimits limits = JsonLimits.builder().maxDocumentBytes(10).build();
        EmbeddedChannel channel = new EmbeddedChannel(new JsonDecoder<>(GrantCodec.INSTANCE.withLimits(limits)));

        JsonException error = assertThrows(JsonException.class, () -> channel.writeInbound(buffer(JSON)));

        assertThat(error.code()).isEqualTo(JsonErrorCode.DOCUMENT_TOO_LARGE);
        channel.finish();
    }

    @Test
    void valuesOfTheTypeAreEncoded() {
        EmbeddedChannel channel =
                new EmbeddedChannel(new JsonEncoder<>(Grant.class), new JsonEncoder<>(GrantCodec.INSTANCE.list()));

        channel.writeOutbound(GRANT, List.of(GRANT));

        ByteBuf one = channel.readOutbound();
        ByteBuf list = channel.readOutbound();
        assertThat(one.toString(StandardCharsets.UTF_8)).isEqualTo(JSON);
        assertThat(list.toString(StandardCharsets.UTF_8)).isEqualTo("[" + JSON + "]");
        one.release();
        list.release();
        channel.finish();
    }

    @Test
    void aValueThatCanNotBeWrittenFailsItsPromise() {
        EmbeddedChannel channel = new EmbeddedChannel(new JsonEncoder<>(Grant.class));

        ChannelFuture written = channel.writeOneOutbound(new Grant("secret", Double.NaN, List.of()));

        assertThat(written.isDone()).isTrue();
        assertThat(((JsonException) written.cause()).code()).isEqualTo(JsonErrorCode.NOT_FINITE);
        assertThat(written.cause().toString()).doesNotContain("secret");
        assertThat(channel.<Object>readOutbound()).isNull();
        assertThat(channel.writeOutbound(GRANT)).isTrue();
        ByteBuf next = channel.readOutbound();
        assertThat(next.toString(StandardCharsets.UTF_8)).isEqualTo(JSON);
        next.release();
        channel.finish();
    }

    @Test
    void aTypeWithoutACodecIsToldWhenThePipelineIsMade() {
        assertThrows(IllegalArgumentException.class, () -> new JsonDecoder<>(Thread.class));
        assertThrows(IllegalArgumentException.class, () -> new JsonEncoder<>(Thread.class));
    }
}
