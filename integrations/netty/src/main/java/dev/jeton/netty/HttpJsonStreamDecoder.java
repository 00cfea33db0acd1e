package dev.jeton.netty;

import dev.jeton.JsonException;
import dev.jeton.stream.JsonFeed;
import dev.jeton.stream.JsonStream;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.codec.http.HttpContent;
import io.netty.handler.codec.http.HttpMessage;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.util.ReferenceCountUtil;
import org.jspecify.annotations.Nullable;

/**
 * Turns the bodies of HTTP messages into the elements of a stream, such as lines of JSON, behind an HTTP codec and without an aggregator. What is handed on is the head of each message, then
 * its elements, each when its last byte has come, and {@link LastHttpContent#EMPTY_LAST_CONTENT} behind the last one. Memory holds one element.
 *
 * <p>A damaged element is a {@link JsonException} in {@code exceptionCaught} of the handlers behind this one, unless {@link JsonStream#skipDamaged} was called. What is left of that body is
 * dropped, and nothing is handed on behind it; the next message is read. Trailing headers are dropped.
 *
 * <p>A view must not be used any more when {@code channelRead} of the next handler returns. Each channel needs a decoder of its own.
 *
 * @param <T> the type of the elements
 */
public final class HttpJsonStreamDecoder<T> extends ChannelInboundHandlerAdapter {
    private final JsonStream<T> stream;

    /** Of the message whose body is being received; null between messages and behind damage. */
    private @Nullable JsonFeed<T> feed;

    /**
     * Makes a decoder.
     *
     * @param stream reads the elements, within its limits
     */
    public HttpJsonStreamDecoder(JsonStream<T> stream) {
        this.stream = stream;
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
        if (message instanceof HttpMessage) {
            close();
            feed = stream.feed(context::fireChannelRead);
            if (!(message instanceof HttpContent)) {
                context.fireChannelRead(message);
                return;
            }
        }
        if (message instanceof HttpContent content) {
            take(context, content);
        } else {
            context.fireChannelRead(message);
        }
    }

    private void take(ChannelHandlerContext context, HttpContent content) {
        JsonFeed<T> target = feed;
        // Until the body has survived this piece, it is over.
        feed = null;
        try {
            if (target == null) {
                return;
            }
            StreamPieces.feed(target, content.content());
            if (content instanceof LastHttpContent) {
                target.end();
                context.fireChannelRead(LastHttpContent.EMPTY_LAST_CONTENT);
            } else {
                feed = target;
            }
        } finally {
            ReferenceCountUtil.release(content);
        }
    }

    private void close() {
        JsonFeed<T> target = feed;
        if (target != null) {
            feed = null;
            target.close();
        }
    }

    @Override
    public void channelInactive(ChannelHandlerContext context) {
        close();
        context.fireChannelInactive();
    }

    @Override
    public void handlerRemoved(ChannelHandlerContext context) {
        close();
    }
}
