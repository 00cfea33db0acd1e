package dev.jeton.stream;

import dev.jeton.JsonErrorCode;
import dev.jeton.internal.text.ByteSearch;

/**
 * RFC 7464. A record separator starts an element wherever it stands, since no valid one holds it; so the damage of an element ends there.
 */
final class SequenceFraming extends ValueFraming {
    static final char RECORD_SEPARATOR = 0x1E;

    private enum Expected {
        SEPARATOR,
        ELEMENT
    }

    private Expected expected = Expected.SEPARATOR;

    private boolean started;

    /** Whether the bytes up to the next separator belong to what was reported as damaged. */
    private boolean discarding;

    SequenceFraming(int maxBytes) {
        super(maxBytes, ValueScanner.inRecord(RECORD_SEPARATOR));
    }

    @Override
    Found next(byte[] buffer, int end, boolean last) {
        if (discarding) {
            position = ByteSearch.indexOf(buffer, position, end, RECORD_SEPARATOR);
            discarding = position == end;
        }
        if (open) {
            return scan(buffer, end, last);
        }
        for (position = skipWhitespace(buffer, position, end);
                position < end;
                position = skipWhitespace(buffer, position, end)) {
            if (buffer[position] == RECORD_SEPARATOR) {
                position++;
                started = true;
                expected = Expected.ELEMENT;
            } else if (expected == Expected.ELEMENT) {
                expected = Expected.SEPARATOR;
                return start(buffer, end, last);
            } else {
                return damaged(started ? JsonErrorCode.TRAILING_CONTENT : JsonErrorCode.UNEXPECTED_CHARACTER, position);
            }
        }
        return last ? Found.END : Found.NOTHING;
    }

    @Override
    void passDamaged() {
        super.passDamaged();
        open = false;
        discarding = true;
    }
}
