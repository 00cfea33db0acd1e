package dev.jeton.internal.read;

/**
 * Finds the start of the value that a reader has read last. Nothing is noted for it while reading: only errors ask, and what stands before the
 * reader's position was read and is sound, so that it can be gone through backwards.
 */
final class ValueStart {
    private ValueStart() {}

    /** Returns the position where the value that was read last starts; where none was read since a name, a comma or a bracket, that of the next. */
    static int of(ReaderState reader) {
        byte[] buffer = reader.buffer;
        int start = reader.contentStart();
        int last = Math.min(reader.position, reader.end) - 1;
        while (last >= start && buffer[last] <= ' ' && buffer[last] >= 0) {
            last--;
        }
        if (last < start) {
            return reader.skipWhitespace(start);
        }
        return switch (buffer[last]) {
            case ':', ',', '[', '{' -> reader.skipWhitespace(last + 1);
            case '}', ']' -> openingOfLeft(reader, last);
            case '"' -> openingQuote(buffer, start, last);
            default -> wordStart(buffer, start, last);
        };
    }

    /** A scope that has been left stays as it was until another one is entered at its depth. */
    private static int openingOfLeft(ReaderState reader, int last) {
        int left = reader.depth;
        return left < reader.openings.length ? Math.min(reader.openings[left], last) : last;
    }

    /** Inside of a string each quote has a backslash before it, and before the one that opens it there is none. */
    private static int openingQuote(byte[] buffer, int start, int closingQuote) {
        int at = closingQuote - 1;
        while (at > start && (buffer[at] != '"' || buffer[at - 1] == '\\')) {
            at--;
        }
        return Math.max(start, at);
    }

    /** Goes back to the first character of a number, of {@code true}, {@code false} or {@code null}. */
    private static int wordStart(byte[] buffer, int start, int lastCharacter) {
        int at = lastCharacter;
        while (at > start && isWordByte(buffer[at - 1])) {
            at--;
        }
        return at;
    }

    private static boolean isWordByte(byte b) {
        int lower = b | 0x20;
        return b >= '0' && b <= '9' || lower >= 'a' && lower <= 'z' || b == '-' || b == '+' || b == '.';
    }
}
