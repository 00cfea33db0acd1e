package dev.jeton.examples.streams;

import dev.jeton.stream.JsonFeed;
import dev.jeton.stream.JsonStream;
import dev.jeton.stream.StreamFormat;
import java.nio.ByteBuffer;
import java.util.function.Consumer;

/** Takes orders from a connection that calls back, such as the handler of an event loop. */
public final class FeedOrders implements AutoCloseable {
    private final JsonFeed<Order> feed;

    /** Hands each order over when its last byte has come. */
    public FeedOrders(Consumer<Order> action) {
        feed = JsonStream.of(StreamFormat.LINES, OrderCodec.INSTANCE).feed(action);
    }

    /** To be called with what has come; it may be reused afterwards. */
    public void received(ByteBuffer bytes) {
        feed.feed(bytes);
    }

    /** To be called at the end of the body: a last line that is cut off is an error. */
    public void ended() {
        feed.end();
    }

    /** To be called where the connection breaks. */
    @Override
    public void close() {
        feed.close();
    }
}
