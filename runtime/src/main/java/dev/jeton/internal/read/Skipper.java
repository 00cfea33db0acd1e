package dev.jeton.internal.read;

import dev.jeton.JsonErrorCode;
import dev.jeton.internal.number.NumberGrammar;

/**
 * Skips a value of any kind and validates it, without recursion: what is skipped comes from outside, and its depth must cost
 * scopes of the reader, which are counted, and nothing of the call stack. Allocates nothing once the scopes have grown.
 */
final class Skipper {
    private Skipper() {}

    /** Skips the value at the reader's position. */
    static void skip(ReaderState reader) {
        int outside = reader.depth;
        startValue(reader);
        while (reader.depth > outside && reader.rejection() == null) {
            if (FastSkipper.skip(reader) || startsMore(reader)) {
                startValue(reader);
            }
        }
    }

    /** Moves to the next value in what was entered last, or out of that. */
    private static boolean startsMore(ReaderState reader) {
        return reader.table == null ? reader.nextElement() : reader.nextEntry();
    }

    /** Skips a value that holds no others, or opens one that does. */
    static void startValue(ReaderState reader) {
        byte first = reader.next();
        switch (first) {
            case '{' -> reader.beginMap();
            case '[' -> reader.beginArray();
            case '"' -> StringParser.skip(reader);
            case 't' -> reader.skipLiteral("true");
            case 'f' -> reader.skipLiteral("false");
            case 'n' -> reader.skipLiteral("null");
            default -> skipNumber(reader, first);
        }
    }

    /**
     * Skips a number, which starts with the byte that {@link ReaderState#next()} returned; what isn't one is rejected as something unexpected.
     *
     * @return whether it was a number
     */
    static boolean skipNumber(ReaderState reader, byte first) {
        int from = reader.position;
        if (first != '-' && (first < '0' || first > '9')) {
            reader.reject(reader.unexpectedCharacter(from));
            return false;
        }
        int to = NumberGrammar.end(reader.buffer, from, reader.end);
        if (to < 0) {
            JsonErrorCode code = ~to == reader.end ? JsonErrorCode.UNEXPECTED_END : JsonErrorCode.INVALID_NUMBER;
            reader.reject(reader.failure(code, ~to));
            return false;
        }
        if (to - from > reader.limits.maxNumberBytes()) {
            reader.reject(reader.failure(JsonErrorCode.NUMBER_TOO_LONG, from));
            return false;
        }
        reader.position = to;
        return true;
    }
}
