package dev.jeton.stream;

import dev.jeton.JsonErrorCode;

/** The elements of one array, which is all of the stream. */
final class ArrayFraming extends ValueFraming {
    /** So much is waited for before something that is no array is judged: enough to know error pages and compressed bodies. */
    private static final int BYTES_TO_JUDGE = 32;

    private enum Expected {
        ARRAY,
        FIRST_OR_BRACKET,
        ELEMENT,
        COMMA_OR_BRACKET,
        NOTHING
    }

    private Expected expected = Expected.ARRAY;

    ArrayFraming(int maxBytes) {
        super(maxBytes, ValueScanner.inArray());
    }

    @Override
    Found next(byte[] buffer, int end, boolean last) {
        if (open) {
            return expected == Expected.ARRAY ? noArray(end, last) : scan(buffer, end, last);
        }
        for (position = skipWhitespace(buffer, position, end);
                position < end;
                position = skipWhitespace(buffer, position, end)) {
            byte b = buffer[position];
            switch (expected) {
                case ARRAY -> {
                    if (b != '[') {
                        return noArray(end, last);
                    }
                    pass(Expected.FIRST_OR_BRACKET);
                }
                case FIRST_OR_BRACKET -> {
                    if (b != ']') {
                        return element(buffer, end, last);
                    }
                    pass(Expected.NOTHING);
                }
                case ELEMENT -> {
                    return element(buffer, end, last);
                }
                case COMMA_OR_BRACKET -> {
                    if (b != ',' && b != ']') {
                        return damaged(JsonErrorCode.UNEXPECTED_CHARACTER, position);
                    }
                    pass(b == ',' ? Expected.ELEMENT : Expected.NOTHING);
                }
                case NOTHING -> {
                    return damaged(JsonErrorCode.TRAILING_CONTENT, position);
                }
            }
        }
        return last ? end(end) : Found.NOTHING;
    }

    private void pass(Expected next) {
        position++;
        expected = next;
    }

    private Found element(byte[] buffer, int end, boolean last) {
        byte b = buffer[position];
        if (b == ',' || b == ']') {
            return damaged(JsonErrorCode.UNEXPECTED_CHARACTER, position);
        }
        expected = Expected.COMMA_OR_BRACKET;
        return start(buffer, end, last);
    }

    private Found noArray(int end, boolean last) {
        open = true;
        from = position;
        to = Math.min(end, from + BYTES_TO_JUDGE);
        return last || to - from == BYTES_TO_JUDGE ? Found.NO_ARRAY : Found.NOTHING;
    }

    private Found end(int end) {
        return switch (expected) {
            case NOTHING -> Found.END;
            case ARRAY -> damaged(JsonErrorCode.EMPTY_DOCUMENT, end);
            case FIRST_OR_BRACKET, ELEMENT, COMMA_OR_BRACKET -> damaged(JsonErrorCode.UNEXPECTED_END, end);
        };
    }
}
