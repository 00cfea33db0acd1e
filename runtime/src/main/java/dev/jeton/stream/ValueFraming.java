package dev.jeton.stream;

import dev.jeton.JsonErrorCode;

/** A framing whose elements end where a value ends. */
abstract class ValueFraming extends Framing {
    final ValueScanner scanner;

    /** Whether the element before was damaged. Then the next one probably is, too, and is scanned at once. */
    private boolean behindDamage;

    ValueFraming(int maxBytes, ValueScanner scanner) {
        super(maxBytes);
        this.scanner = scanner;
    }

    /** Starts an element at the position. */
    final void begin() {
        scanner.begin();
        from = position;
        open = true;
    }

    /**
     * Starts an element at the position. If it is there to its end, as far as the size of the one before tells, its decoder may find the end by reading it; else the scanner
     * does.
     */
    final Found start(byte[] buffer, int end, boolean last) {
        int size = to - from;
        begin();
        // A byte order mark, which a reader might skip, is no start of an element.
        if (size > 0 && !behindDamage && end - from > 2 * (long) size && buffer[from] > ' ') {
            to = (int) Math.min(end, from + (long) maxBytes);
            return Found.START;
        }
        return scan(buffer, end, last);
    }

    @Override
    final boolean isEnd(byte[] buffer, int at) {
        // What has no end of its own has one only where something follows that ends it.
        if (at == from || at == to || !scanner.isEnd(buffer[from], buffer[at])) {
            return false;
        }
        position = at;
        to = at;
        open = false;
        return true;
    }

    /** Goes on with the element that is open, to its end if that is there. */
    final Found scan(byte[] buffer, int end, boolean last) {
        behindDamage = false;
        position = scanner.scan(buffer, position, end);
        if (position - from > maxBytes) {
            return damaged(JsonErrorCode.DOCUMENT_TOO_LARGE, from);
        }
        to = position;
        if (scanner.hasEnded()) {
            open = false;
            return scanner.isCut() ? Found.CUT_ELEMENT : Found.ELEMENT;
        }
        if (last) {
            open = false;
            return Found.CUT_ELEMENT;
        }
        return Found.NOTHING;
    }

    @Override
    void passDamaged() {
        behindDamage = true;
    }
}
