package dev.jeton.stream;

import dev.jeton.JsonErrorCode;

/** A framing whose elements end where a value ends. */
abstract class ValueFraming extends Framing {
    final ValueScanner scanner;

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

    /** Goes on with the element that is open, to its end if that is there. */
    final Found scan(byte[] buffer, int end, boolean last) {
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
}
