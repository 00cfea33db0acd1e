package dev.jeton.examples.streams;

import dev.jeton.stream.JsonStream;
import dev.jeton.stream.StreamFormat;
import java.nio.ByteBuffer;
import java.util.concurrent.Flow;

/** Makes orders of a publisher's bytes, no faster than their subscriber wants them. */
public final class PublishOrders {
    private PublishOrders() {}

    /** Can be subscribed to as often as the bytes can. */
    public static Flow.Publisher<Order> orders(Flow.Publisher<ByteBuffer> bytes) {
        return JsonStream.of(StreamFormat.LINES, OrderCodec.INSTANCE).publisher(bytes);
    }
}
