package dev.jeton.netty;

import dev.jeton.JsonCodec;
import dev.jeton.JsonCodecs;
import dev.jeton.JsonWriter;
import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelOutboundHandlerAdapter;
import io.netty.channel.ChannelPromise;

/**
 * Turns each message of a type into a {@link ByteBuf} with its document, and hands on every other message. A pipeline may have several, for several
 * types. For HTTP, put the buffer of {@link JsonByteBufs#write(Object, JsonCodec, io.netty.buffer.ByteBufAllocator)} into the message instead.
 *
 * <p>A value that can't be written fails the promise of the write with a {@link dev.jeton.JsonException}; nothing is sent.
 *
 * <p>Keeps a writer, so each channel needs an encoder of its own. Nothing of a document is kept once it is written.
 *
 * @param <T> the type
 */
public final class JsonEncoder<T> extends ChannelOutboundHandlerAdapter {
    private final JsonCodec<T> codec;
    private final Class<?> type;
    private final JsonWriter writer;

    /**
     * Makes an encoder that writes by the codec that {@link JsonCodecs} finds.
     *
     * @param type a class that has a codec, or an array of one
     * @throws IllegalArgumentException if there is no codec of the class
     */
    public JsonEncoder(Class<T> type) {
        this(JsonCodecs.of(type));
    }

    /**
     * Makes an encoder of the messages that are instances of {@link JsonCodec#type()}: for a list's codec, of all lists.
     *
     * @param codec writes the values
     */
    public JsonEncoder(JsonCodec<T> codec) {
        this.codec = codec;
        this.type = codec.type();
        this.writer = codec.newWriter();
    }

    @Override
    public void write(ChannelHandlerContext context, Object message, ChannelPromise promise) {
        context.write(type.isInstance(message) ? encode(context, message) : message, promise);
    }

    @SuppressWarnings("unchecked") // It is an instance of the codec's type.
    private ByteBuf encode(ChannelHandlerContext context, Object message) {
        try {
            return JsonByteBufs.write((T) message, codec, context.alloc(), writer);
        } finally {
            writer.erase();
        }
    }
}
