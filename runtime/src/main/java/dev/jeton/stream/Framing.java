package dev.jeton.stream;

import dev.jeton.JsonErrorCode;

/**
 * Finds the elements of a stream in a buffer that grows at its end and is cut at its start. What it knows about the bytes it has seen is in its fields,
 * so that it finds the same wherever the stream is split. It only tells elements apart: whether one is valid, their decoder says.
 */
abstract class Framing {
    /** What {@link #next} returns. */
    enum Found {
        /** Nothing yet: more bytes are needed. */
        NOTHING,
        /** An element, from {@link #from} to {@link #to}. */
        ELEMENT,
        /** The start of an element at {@link #from}. Its end is not known, but that it is at {@link #to} at the latest, if all of it is there. See {@link #isEnd}. */
        START,
        /** An element that the end of the stream, or of its record, has cut off at {@link #to}. */
        CUT_ELEMENT,
        /** An error of the kind {@link #code} at {@link #damage}. */
        DAMAGE,
        /** The start of a stream that should be an array and is none, from {@link #from} to {@link #to}. */
        NO_ARRAY,
        /** The end of the stream, where it may end. */
        END
    }

    /** The largest size of an element. */
    final int maxBytes;

    /** Where the element starts. */
    int from;

    /** Where the element ends. */
    int to;

    /** Everything before this was looked at. */
    int position;

    /** Whether {@link #from} is the start of an element whose end is not known yet. */
    boolean open;

    /** The error and its place. */
    JsonErrorCode code = JsonErrorCode.UNEXPECTED_CHARACTER;

    int damage;

    Framing(int maxBytes) {
        this.maxBytes = maxBytes;
    }

    /**
     * Looks for the next element.
     *
     * @param buffer what is there of the stream
     * @param end its end
     * @param last whether nothing will follow
     * @return what was found
     */
    abstract Found next(byte[] buffer, int end, boolean last);

    /**
     * Goes on behind the element of which {@link Found#START} was found, which its decoder has read up to a position. If that can't be its end, or the decoder has rejected it,
     * {@link #next} looks for the end.
     */
    abstract boolean isEnd(byte[] buffer, int at);

    /** Goes on behind an element that its decoder has rejected, where that is another place than behind one that was accepted. */
    void passDamaged() {}

    /** The line that the element starts in, or 0 if that is to be counted. */
    long line() {
        return 0;
    }

    /** The bytes before this one are not needed any more. */
    final int kept() {
        return open ? from : position;
    }

    /** The buffer was cut at its start. */
    void moved(int distance) {
        from -= distance;
        to -= distance;
        position -= distance;
        damage -= distance;
    }

    final Found damaged(JsonErrorCode kind, int at) {
        code = kind;
        damage = at;
        return Found.DAMAGE;
    }

    static int skipWhitespace(byte[] buffer, int from, int end) {
        int at = from;
        while (at < end && isWhitespace(buffer[at])) {
            at++;
        }
        return at;
    }

    static boolean isWhitespace(int b) {
        return b == ' ' || b == '\n' || b == '\r' || b == '\t';
    }
}
