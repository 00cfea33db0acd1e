package dev.jeton.netty;

import dev.jeton.JsonCodec;
import dev.jeton.JsonCodecs;
import dev.jeton.JsonReader;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufHolder;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.util.ReferenceCountUtil;

/**
 * Turns each message that is a whole document into a value, and hands on every other message. A document is a {@link ByteBuf}, as frame decoders make, or
 * what holds one, such as an aggregated HTTP response or a WebSocket frame; the message is released. Where the message itself is needed, such as the path of a
 * request, call {@link JsonByteBufs#read(ByteBuf, JsonCodec)} in a handler of your own instead.
 *
 * <p>A document that is rejected is a {@link dev.jeton.JsonException} in {@code exceptionCaught} of the handlers behind this one, with code, path and
 * offset, and without anything of the document. The channel stays open: the next message is read.
 *
 * <p>Keeps a reader, so each channel needs a decoder of its own. Nothing of a document is kept once it is read.
 *
 * @param <T> the type
 */
public final class JsonDecoder<T> extends ChannelInboundHandlerAdapter {
    private final JsonCodec<T> codec;
    private final JsonReader reader;

    /**
     * Makes a decoder that reads by the codec that {@link JsonCodecs} finds.
     *
     * @param type a class that has a codec, or an array of one
     * @throws IllegalArgumentException if there is no codec of the class
     */
    public JsonDecoder(Class<T> type) {
        this(JsonCodecs.of(type));
    }

    /**
     * Makes a decoder.
     *
     * @param codec reads the documents, within its {@link JsonCodec#limits()}
     */
    public JsonDecoder(JsonCodec<T> codec) {
        this.codec = codec;
        this.reader = codec.newReader();
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
        if (message instanceof ByteBuf json) {
            context.fireChannelRead(decode(json, message));
        } else if (message instanceof ByteBufHolder holder) {
            context.fireChannelRead(decode(holder.content(), message));
        } else {
            context.fireChannelRead(message);
        }
    }

    private T decode(ByteBuf json, Object message) {
        try {
            return JsonByteBufs.read(json, codec, reader);
        } finally {
            reader.erase();
            ReferenceCountUtil.release(message);
        }
    }
}
