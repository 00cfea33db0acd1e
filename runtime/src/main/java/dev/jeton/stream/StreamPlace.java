package dev.jeton.stream;

import dev.jeton.internal.text.TextPosition;

/** Where the start of the buffer is in the stream. */
final class StreamPlace {
    private long offset;

    private long line = 1;

    /** How many characters of its line are before it. */
    private long column;

    /** Goes on behind bytes that are dropped. */
    void pass(byte[] buffer, int end, boolean withLines) {
        if (withLines) {
            long lines = TextPosition.line(buffer, 0, end) - 1L;
            column = lines == 0
                    ? column + TextPosition.codePoints(buffer, 0, end)
                    : TextPosition.column(buffer, 0, end) - 1L;
            line += lines;
        }
        offset += end;
    }

    long offset(int at) {
        return offset + at;
    }

    /** The line of a position in the buffer, from 1. */
    long line(byte[] buffer, int at) {
        return line + TextPosition.line(buffer, 0, at) - 1;
    }

    /** How many characters of its line are before a position in the buffer. */
    long column(byte[] buffer, int at) {
        return characters(buffer, at, TextPosition.line(buffer, 0, at) - 1L);
    }

    private long characters(byte[] buffer, int at, long lines) {
        int inBuffer = TextPosition.column(buffer, 0, at) - 1;
        return lines == 0 ? column + inBuffer : inBuffer;
    }
}
