package dev.jeton.stream;

import dev.jeton.JsonErrorCode;
import dev.jeton.internal.text.ByteSearch;

/**
 * Every line is an element. No valid element holds a line feed that isn't white space, so its decoder finds the end of the line when it reads the element. All that must be
 * known before is that all of the line is there; for all lines of the buffer that is one look for the last line feed. Lines that the decoder did not get to the end of,
 * and those that start with white space or end with the stream, are searched for their end.
 */
final class LineFraming extends Framing {
    /** The line that the element found last starts in. */
    private long line;

    /** Whether the rest of the line is that of an element that was too large. */
    private boolean discarding;

    /** Where the last line feed is that was seen; something negative if there was none. */
    private int lastLineFeed = -1;

    /** How far line feeds were looked for. */
    private int seen;

    /** Whether the line before was damaged. Then this one probably is, too. */
    private boolean behindDamage;

    /** Whether the line's end must be searched. */
    private boolean searching;

    LineFraming(int maxBytes) {
        super(maxBytes);
    }

    @Override
    Found next(byte[] buffer, int end, boolean last) {
        if (!open) {
            begin();
        }
        look(buffer, end);
        if (from < lastLineFeed && buffer[from] > ' ' && !searching) {
            searching = true;
            to = (int) Math.min(lastLineFeed, from + (long) maxBytes);
            return Found.START;
        }
        return search(buffer, end, last);
    }

    private void begin() {
        from = position;
        open = true;
        line++;
        searching = behindDamage;
        behindDamage = false;
    }

    /** Sees whether line feeds have come. */
    private void look(byte[] buffer, int end) {
        if (seen < end) {
            int found = ByteSearch.lastIndexOf(buffer, seen, end, '\n');
            lastLineFeed = found < seen ? lastLineFeed : found;
            seen = end;
        }
    }

    @Override
    boolean isEnd(byte[] buffer, int at) {
        if (buffer[at] != '\n') {
            return false;
        }
        to = at;
        position = at + 1;
        open = false;
        return true;
    }

    private Found search(byte[] buffer, int end, boolean last) {
        while (true) {
            if (!open) {
                begin();
            }
            int lineFeed = lastLineFeed < position ? end : ByteSearch.indexOf(buffer, position, end, '\n');
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
                searching = true;
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
    void passDamaged() {
        behindDamage = true;
    }

    @Override
    void moved(int distance) {
        super.moved(distance);
        lastLineFeed = Math.max(lastLineFeed - distance, -1);
        seen = Math.max(seen - distance, 0);
    }

    @Override
    long line() {
        return line;
    }
}
