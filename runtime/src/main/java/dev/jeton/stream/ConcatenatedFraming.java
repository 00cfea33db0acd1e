package dev.jeton.stream;

/** Elements one behind the other. */
final class ConcatenatedFraming extends ValueFraming {
    ConcatenatedFraming(int maxBytes) {
        super(maxBytes, ValueScanner.standingAlone());
    }

    @Override
    Found next(byte[] buffer, int end, boolean last) {
        if (!open) {
            position = skipWhitespace(buffer, position, end);
            if (position == end) {
                return last ? Found.END : Found.NOTHING;
            }
        }
        Found found = open ? scan(buffer, end, last) : start(buffer, end, last);
        // The end of the stream is as good as white space.
        return found == Found.CUT_ELEMENT && scanner.isScalar() ? Found.ELEMENT : found;
    }
}
