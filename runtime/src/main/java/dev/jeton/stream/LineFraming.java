package dev.jeton.stream;

import dev.jeton.JsonErrorCode;
import dev.jeton.internal.text.ByteSearch;

/** Every line is an element. No string holds a line feed that isn't escaped, so that one look for it finds the end of any element. */
final class LineFraming extends Framing {
    /** The line that the element found last starts in. */
    private long line;

    /** Whether the rest of the line is that of an element that was too large. */
    private boolean discarding;

    LineFraming(int maxBytes) {
        super(maxBytes);
    }

    @Override
    Found next(byte[] buffer, int end, boolean last) {
        while (true) {
            if (!open) {
                from = position;
                open = true;
                line++;
            }
            int lineFeed = ByteSearch.indexOf(buffer, position, end, '\n');
            boolean ended = lineFeed < end;
            if (discarding) {
                position = ended ? lineFeed + 1 : end;
                from = position;
                open = !ended;
                discarding = !ended;
                if (!ended) {
                    return last ? Found.END : Found.NOTHING;
                }
                continue;
            }
            position = lineFeed;
            if (lineFeed - from > maxBytes) {
                discarding = true;
                return damaged(JsonErrorCode.DOCUMENT_TOO_LARGE, from);
            }
            if (!ended && !last) {
                return Found.NOTHING;
            }
            to = lineFeed;
            position = ended ? lineFeed + 1 : end;
            open = false;
            if (skipWhitespace(buffer, from, to) < to) {
                return Found.ELEMENT;
            }
            if (!ended) {
                return Found.END;
            }
        }
    }

    @Override
    long line() {
        return line;
    }
}
