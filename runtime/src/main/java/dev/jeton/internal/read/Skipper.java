package dev.jeton;

import dev.jeton.internal.number.NumberGrammar;

/**
 * Passes over a value of any kind and validates it, without recursion: what is skipped comes from outside, and its depth must cost
 * frames of the reader, which are counted, and none of the call stack. Allocates nothing once the frames have grown.
 */
final class ValueSkipper {
    private ValueSkipper() {}

    /** Skips the value at the reader's position. */
    static void skip(JsonReader reader) {
        int outside = reader.depth;
        startValue(reader);
        while (reader.depth > outside && reader.rejection() == null) {
            if (CompactSkipper.pass(reader) || startsMore(reader)) {
                startValue(reader);
            }
        }
    }

    /** Moves to the next value in what was entered last, or out of that. */
    private static boolean startsMore(JsonReader reader) {
        return reader.table == null ? reader.nextElement() : reader.nextEntry();
    }

    /** Skips a value that holds no others, or opens one that does. */
    private static void startValue(JsonReader reader) {
        byte first = reader.next();
        switch (first) {
            case '{' -> reader.beginMap();
            case '[' -> reader.beginArray();
            case '"' -> StringReading.skip(reader);
            case 't' -> reader.literal("true");
            case 'f' -> reader.literal("false");
            case 'n' -> reader.literal("null");
            default -> skipNumber(reader, first);
        }
    }

    /** Skips a number, which starts with the byte that {@link JsonCursor#next()} returned; what isn't one is rejected as something unexpected. */
    static void skipNumber(JsonCursor cursor, byte first) {
        int from = cursor.position;
        if (first != '-' && (first < '0' || first > '9')) {
            cursor.reject(cursor.unexpectedCharacter(from));
            return;
        }
        int to = NumberGrammar.end(cursor.buffer, from, cursor.end);
        if (to < 0) {
            JsonErrorCode code = ~to == cursor.end ? JsonErrorCode.UNEXPECTED_END : JsonErrorCode.INVALID_NUMBER;
            cursor.reject(cursor.failure(code, ~to));
            return;
        }
        if (to - from > cursor.limits.maxNumberBytes()) {
            cursor.reject(cursor.failure(JsonErrorCode.NUMBER_TOO_LONG, from));
            return;
        }
        cursor.position = to;
    }
}
