package dev.jeton.examples.streams;

import dev.jeton.stream.JsonIterator;
import dev.jeton.stream.JsonStream;
import dev.jeton.stream.StreamFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/** Reads a file of orders, one by one. */
public final class ReadOrders {
    private static final JsonStream<Order> LINES = JsonStream.of(StreamFormat.LINES, OrderCodec.INSTANCE);

    private ReadOrders() {}

    /** Hands every order over. The first line that is damaged is a JsonException, which has its number. */
    public static void read(Path file, Consumer<Order> action) throws IOException {
        try (JsonIterator<Order> orders = LINES.read(Files.newInputStream(file))) {
            orders.forEachRemaining(action);
        }
    }

    /** Adds up the quantities of an array, {@code [{"id":...},{"id":...}]}. */
    public static long total(Path file) throws IOException {
        JsonStream<Order> array = JsonStream.of(StreamFormat.ARRAY, OrderCodec.INSTANCE);
        try (JsonIterator<Order> orders = array.read(Files.newInputStream(file))) {
            return orders.stream().mapToLong(Order::quantity).sum();
        }
    }
}
