package dev.jeton.examples.streams;

import dev.jeton.JsonLimits;
import dev.jeton.stream.JsonIterator;
import dev.jeton.stream.JsonStream;
import dev.jeton.stream.StreamFormat;
import java.io.IOException;
import java.nio.channels.ReadableByteChannel;

/** Looks at each order through the same view: no garbage, however many there are. */
public final class LookThroughOneView {
    private static final JsonStream<OrderView> LINES = JsonStream.ofViews(StreamFormat.LINES, OrderView::new)
            .withLimits(JsonLimits.builder().maxDocumentBytes(64 * 1024).build());

    private LookThroughOneView() {}

    /** Adds up the quantities. */
    public static long total(ReadableByteChannel source) throws IOException {
        long total = 0;
        try (JsonIterator<OrderView> orders = LINES.read(source)) {
            while (orders.hasNext()) {
                total += orders.next().quantity();
            }
        }
        return total;
    }
}
