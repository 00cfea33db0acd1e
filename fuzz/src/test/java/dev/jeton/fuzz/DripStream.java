package dev.jeton.fuzz;

import java.io.ByteArrayInputStream;

/** Gives one byte, then two, then three and so on at a time, as a slow connection does. */
final class DripStream extends ByteArrayInputStream {
    private int most;

    DripStream(byte[] bytes) {
        super(bytes);
    }

    @Override
    public synchronized int read(byte[] target, int offset, int length) {
        most++;
        return super.read(target, offset, Math.min(most, length));
    }
}
