package dev.jeton;

import dev.jeton.internal.text.EscapedText;
import dev.jeton.internal.text.StringScanner;
import dev.jeton.internal.text.Utf8;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Reads strings. All methods start on the opening quote, which the caller has seen, and end behind the closing one of a sound string. */
final class StringReading {
    /** Instead of a position: the string is wrong, and nobody threw that. */
    private static final int REJECTED = -1;

    private StringReading() {}

    /** Reads a string; one copy where it is ASCII without escapes. */
    static String read(JsonCursor cursor) {
        byte[] buffer = cursor.buffer;
        int from = cursor.position + 1;
        int at = StringScanner.plainEnd(buffer, from, cursor.end);
        if (at < cursor.end && buffer[at] == '"' && at - from <= cursor.limits.maxStringBytes()) {
            cursor.position = at + 1;
            return new String(buffer, from, at - from, StandardCharsets.ISO_8859_1);
        }
        readText(cursor);
        return text(cursor);
    }

    /** Makes a string of the text that was read last. */
    static String text(JsonCursor cursor) {
        return cursor.strings.decode(cursor.text, cursor.textStart, cursor.textEnd);
    }

    /** Reads a string into the cursor's text. Allocates nothing once the scratch buffer has grown. */
    static void readText(JsonCursor cursor) {
        int from = cursor.position + 1;
        int plain = Utf8.plainEnd(cursor.buffer, from, cursor.end);
        int close = close(cursor, from, plain, cursor.limits.maxStringBytes(), JsonErrorCode.STRING_TOO_LONG);
        cursor.requireSound();
        decode(cursor, from, plain, close);
        cursor.position = close + 1;
    }

    /** Makes the bytes between two quotes the cursor's text; what stands from {@code plain} on may hold escapes. */
    static void decode(JsonCursor cursor, int from, int plain, int close) {
        if (plain == close) {
            cursor.text = cursor.buffer;
            cursor.textStart = from;
            cursor.textEnd = close;
            return;
        }
        if (cursor.scratch.length < close - from) {
            Arrays.fill(cursor.scratch, 0, cursor.scratchEnd, (byte) 0);
            cursor.scratch = new byte[Math.max(64, close - from)];
            cursor.scratchEnd = 0;
        }
        cursor.text = cursor.scratch;
        cursor.textStart = 0;
        cursor.textEnd = EscapedText.decode(cursor.buffer, from, close, cursor.scratch, 0);
        cursor.scratchEnd = Math.max(cursor.scratchEnd, cursor.textEnd);
    }

    /**
     * Validates a string and passes over it.
     *
     * @return where its part without escapes ends, or something negative if the string was {@linkplain JsonCursor#reject rejected}
     */
    static int skip(JsonCursor cursor) {
        byte[] buffer = cursor.buffer;
        int from = cursor.position + 1;
        int at = StringScanner.plainEnd(buffer, from, cursor.end);
        if (at < cursor.end && buffer[at] == '"' && at - from <= cursor.limits.maxStringBytes()) {
            cursor.position = at + 1;
            return at;
        }
        return skipUnusual(cursor, from, at);
    }

    private static int skipUnusual(JsonCursor cursor, int from, int ascii) {
        int plain = Utf8.plainEnd(cursor.buffer, ascii, cursor.end);
        int close = close(cursor, from, plain, cursor.limits.maxStringBytes(), JsonErrorCode.STRING_TOO_LONG);
        if (close < 0) {
            return close;
        }
        cursor.position = close + 1;
        return plain;
    }

    /**
     * Validates a name and passes over it, leaving its place in the cursor.
     *
     * @return where its part without escapes ends, or something negative if the name was {@linkplain JsonCursor#reject rejected}
     */
    static int skipName(JsonCursor cursor) {
        int from = cursor.position + 1;
        int plain = Utf8.plainEnd(cursor.buffer, from, cursor.end);
        int close = close(cursor, from, plain, cursor.limits.maxNameBytes(), JsonErrorCode.NAME_TOO_LONG);
        if (close < 0) {
            return close;
        }
        cursor.nameStart = from;
        cursor.nameEnd = close;
        cursor.position = close + 1;
        return plain;
    }

    /**
     * Finds the closing quote, validating everything before it.
     *
     * @param from the position behind the opening quote
     * @param plain the end of the part that means itself
     * @return the position of the quote, or {@link #REJECTED}
     */
    private static int close(JsonCursor cursor, int from, int plain, int limit, JsonErrorCode tooLong) {
        byte[] buffer = cursor.buffer;
        int end = cursor.end;
        int at = plain;
        while (at < end && buffer[at] == '\\') {
            int codePoint = EscapedText.codePoint(buffer, at, end);
            if (codePoint < 0) {
                return rejectEscape(cursor, codePoint, at);
            }
            at = Utf8.plainEnd(buffer, at + EscapedText.length(buffer, at, codePoint), end);
        }
        if (at - from > limit) {
            return reject(cursor, tooLong, from - 1);
        }
        if (at == end) {
            return reject(cursor, JsonErrorCode.UNEXPECTED_END, end);
        }
        if (buffer[at] != '"') {
            JsonErrorCode code = buffer[at] < 0 ? JsonErrorCode.INVALID_UTF8 : JsonErrorCode.CONTROL_CHARACTER;
            return reject(cursor, code, at);
        }
        return at;
    }

    private static int rejectEscape(JsonCursor cursor, int problem, int at) {
        return switch (problem) {
            case EscapedText.UNEXPECTED_END -> reject(cursor, JsonErrorCode.UNEXPECTED_END, cursor.end);
            case EscapedText.UNPAIRED_SURROGATE -> reject(cursor, JsonErrorCode.UNPAIRED_SURROGATE, at);
            default -> reject(cursor, JsonErrorCode.INVALID_ESCAPE, at);
        };
    }

    private static int reject(JsonCursor cursor, JsonErrorCode code, int at) {
        cursor.reject(cursor.failure(code, at));
        return REJECTED;
    }
}
