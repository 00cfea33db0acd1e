package dev.jeton.netty;

import dev.jeton.JsonException;
import dev.jeton.stream.JsonFeed;
import dev.jeton.stream.JsonStream;
import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import org.jspecify.annotations.Nullable;

/**
 * Turns the bytes of a connection into the elements of a stream, such as lines of JSON, and hands each on when its last byte has come; memory holds one. Buffers are
 * released, every other message is handed on. Behind an HTTP codec use {@link HttpJsonStreamDecoder}.
 *
 * <p>A damaged element is a {@link JsonException} in {@code exceptionCaught} of the handlers behind this one, and the end of the stream, unless {@link JsonStream#skipDamaged} was
 * called: what still comes is dropped, and the channel stays open for them to close. The stream ends when the channel becomes inactive, and is damaged then if it ends inside of an element.
 *
 * <p>A view must not be used any more when {@code channelRead} of the next handler returns. Each channel needs a decoder of its own.
 *
 * @param <T> the type of the elements
 */
public final class JsonStreamDecoder<T> extends ChannelInboundHandlerAdapter {
    private final JsonStream<T> stream;
    private @Nullable JsonFeed<T> feed;
    private boolean ended;

    /**
     * Makes a decoder.
     *
     * @param stream reads the elements, within its limits
     */
    public JsonStreamDecoder(JsonStream<T> stream) {
        this.stream = stream;
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
        if (!(message instanceof ByteBuf bytes)) {
            context.fireChannelRead(message);
            return;
        }
        try {
            if (!ended) {
                take(context, bytes);
            }
        } finally {
            bytes.release();
        }
    }

    private void take(ChannelHandlerContext context, ByteBuf bytes) {
        JsonFeed<T> target = feed;
        if (target == null) {
            target = stream.feed(context::fireChannelRead);
            feed = target;
        }
        // Until it has survived this piece, the stream is over.
        ended = true;
        StreamPieces.feed(target, bytes);
        ended = false;
    }

    @Override
    public void channelInactive(ChannelHandlerContext context) {
        JsonFeed<T> target = feed;
        if (target != null && !ended) {
            ended = true;
            try {
                target.end();
            } catch (JsonException error) {
                context.fireExceptionCaught(error);
            }
        }
        context.fireChannelInactive();
    }

    @Override
    public void handlerRemoved(ChannelHandlerContext context) {
        ended = true;
        JsonFeed<T> target = feed;
        if (target != null) {
            target.close();
        }
    }
}
