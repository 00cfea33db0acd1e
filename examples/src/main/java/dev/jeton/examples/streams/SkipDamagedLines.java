package dev.jeton.examples.streams;

import dev.jeton.stream.JsonIterator;
import dev.jeton.stream.JsonStream;
import dev.jeton.stream.StreamFormat;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;

/** Reads the orders that are intact, and reports the other lines. */
public final class SkipDamagedLines {
    private SkipDamagedLines() {}

    /** Hands over the intact orders, and what is wrong with the other lines. */
    public static void read(InputStream source, Consumer<Order> action, Consumer<String> log) throws IOException {
        JsonStream<Order> lines = JsonStream.of(StreamFormat.LINES, OrderCodec.INSTANCE)
                .skipDamaged(damaged -> log.accept(
                        "line " + damaged.line() + ": " + damaged.error().code()));
        try (JsonIterator<Order> orders = lines.read(source)) {
            orders.forEachRemaining(action);
        }
    }
}
