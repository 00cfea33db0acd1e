package dev.jeton.netty;

import dev.jeton.stream.JsonFeed;
import io.netty.buffer.ByteBuf;
import java.nio.ByteBuffer;

/** Feeds what lies in buffers, without a copy in between. */
final class StreamPieces {
    private StreamPieces() {}

    /** Feeds what is readable. Indexes stay as they are. */
    static void feed(JsonFeed<?> feed, ByteBuf bytes) {
        int start = bytes.readerIndex();
        int length = bytes.readableBytes();
        if (bytes.hasArray()) {
            feed.feed(bytes.array(), bytes.arrayOffset() + start, length);
        } else {
            for (ByteBuffer piece : bytes.nioBuffers(start, length)) {
                feed.feed(piece);
            }
        }
    }
}
