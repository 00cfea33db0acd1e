package dev.jeton.examples.streams;

import dev.jeton.stream.JsonStream;
import dev.jeton.stream.JsonStreamWriter;
import dev.jeton.stream.StreamFormat;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;

/** Writes orders one by one. */
public final class WriteOrders {
    private WriteOrders() {}

    /** Writes a stream of the format, and closes the target. */
    public static void write(StreamFormat format, Iterator<Order> orders, OutputStream target) throws IOException {
        try (JsonStreamWriter<Order> writer =
                JsonStream.of(format, OrderCodec.INSTANCE).write(target)) {
            while (orders.hasNext()) {
                writer.write(orders.next());
            }
        }
    }
}
