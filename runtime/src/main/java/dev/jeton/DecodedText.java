package dev.jeton;

import dev.jeton.internal.Retention;
import dev.jeton.internal.text.EscapedText;
import java.util.Arrays;

/** Holds a string of a slice whose escapes were decoded; made for the slice's first such string, and kept. */
final class DecodedText implements Retention.Holder {
    private static final byte[] NOTHING = {};

    private static final int FIRST_CAPACITY = 64;

    /** Counts what the array grows by. */
    private Retention retention;

    /** Behind the end there are only zeros. */
    private byte[] bytes = NOTHING;

    private int end;

    DecodedText(Retention retention) {
        this.retention = retention;
    }

    /** Lets the view or reader count that the next string comes from. */
    void countBy(Retention counting) {
        if (retention != counting) {
            retention = counting;
        }
    }

    byte[] bytes() {
        return bytes;
    }

    /**
     * Decodes a string.
     *
     * @return the end of the text, or a negative number if the string is not valid any more
     */
    int decode(byte[] document, int from, int to) {
        if (bytes.length < to - from) {
            grow(Math.max(FIRST_CAPACITY, to - from));
        }
        int written = EscapedText.decode(document, from, to, bytes, 0);
        end = Math.max(end, written);
        return written;
    }

    /** What the array held was overwritten when it was forgotten. */
    private void grow(int capacity) {
        retention.grow(capacity - bytes.length);
        if (bytes.length == 0) {
            retention.add(this);
        }
        bytes = new byte[capacity];
    }

    /** Overwrites the text. */
    void erase() {
        if (end > 0) {
            Arrays.fill(bytes, 0, end, (byte) 0);
            end = 0;
        }
    }

    /** Gives the array up. */
    @Override
    public void giveUp() {
        erase();
        bytes = NOTHING;
    }
}
