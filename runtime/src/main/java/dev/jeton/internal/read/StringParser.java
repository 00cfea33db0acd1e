package dev.jeton.internal.read;

import dev.jeton.JsonErrorCode;
import dev.jeton.internal.text.EscapedText;
import dev.jeton.internal.text.StringScanner;
import dev.jeton.internal.text.Utf8;
import java.nio.charset.StandardCharsets;

/**
 * Reads strings. All methods start on the opening quote, which the caller has seen, and end behind the closing one of a valid string. Those named
 * {@code read} throw; those named {@code skip} and {@code take} {@linkplain ReaderState#reject reject}.
 */
final class StringParser {
    /** Instead of a position: the string is invalid, and that was not thrown. */
    private static final int REJECTED = -1;

    private StringParser() {}

    /** Reads a string; one copy where it is ASCII without escapes. */
    static String read(ReaderState reader) {
        byte[] buffer = reader.buffer;
        int from = reader.position + 1;
        int at = StringScanner.plainEnd(buffer, from, reader.end);
        if (at < reader.end && buffer[at] == '"' && at - from <= reader.limits.maxStringBytes()) {
            reader.position = at + 1;
            return new String(buffer, from, at - from, StandardCharsets.ISO_8859_1);
        }
        readText(reader);
        return text(reader);
    }

    /** Makes a string of the text that was read last. */
    static String text(ReaderState reader) {
        return reader.strings().decode(reader.text, reader.textStart, reader.textEnd);
    }

    /** Reads a string into the reader's text. Allocates nothing once the scratch buffer has grown. */
    static void readText(ReaderState reader) {
        if (!takeText(reader)) {
            reader.throwRejection();
        }
    }

    /** Makes the string the reader's text, as {@link #readText} does. Returns false if it is invalid. */
    static boolean takeText(ReaderState reader) {
        int from = reader.position + 1;
        int plain = Utf8.plainEnd(reader.buffer, from, reader.end);
        int close = findClose(reader, from, plain, reader.limits.maxStringBytes(), JsonErrorCode.STRING_TOO_LONG);
        if (close < 0) {
            return false;
        }
        decode(reader, from, plain, close);
        reader.position = close + 1;
        return true;
    }

    /** Makes the bytes between two quotes the reader's text; what stands from {@code plain} on may hold escapes. */
    static void decode(ReaderState reader, int from, int plain, int close) {
        if (plain == close) {
            reader.text = reader.buffer;
            reader.textStart = from;
            reader.textEnd = close;
            return;
        }
        reader.text = reader.scratch(close - from);
        reader.textStart = 0;
        reader.textEnd = EscapedText.decode(reader.buffer, from, close, reader.text, 0);
        reader.scratchEnd = Math.max(reader.scratchEnd, reader.textEnd);
    }

    /**
     * Validates and skips a string.
     *
     * @return where its part without escapes ends, or something negative if the string is invalid
     */
    static int skip(ReaderState reader) {
        byte[] buffer = reader.buffer;
        int from = reader.position + 1;
        int at = StringScanner.plainEnd(buffer, from, reader.end);
        if (at < reader.end && buffer[at] == '"' && at - from <= reader.limits.maxStringBytes()) {
            reader.position = at + 1;
            return at;
        }
        return skipUnusual(reader, from, at);
    }

    private static int skipUnusual(ReaderState reader, int from, int ascii) {
        int plain = Utf8.plainEnd(reader.buffer, ascii, reader.end);
        int close = findClose(reader, from, plain, reader.limits.maxStringBytes(), JsonErrorCode.STRING_TOO_LONG);
        if (close < 0) {
            return close;
        }
        reader.position = close + 1;
        return plain;
    }

    /**
     * Validates and skips a name, leaving its place in the reader.
     *
     * @return where its part without escapes ends, or something negative if the name is invalid
     */
    static int skipName(ReaderState reader) {
        int from = reader.position + 1;
        int plain = Utf8.plainEnd(reader.buffer, from, reader.end);
        int close = findClose(reader, from, plain, reader.limits.maxNameBytes(), JsonErrorCode.NAME_TOO_LONG);
        if (close < 0) {
            return close;
        }
        reader.nameStart = from;
        reader.nameEnd = close;
        reader.namePlain = plain;
        reader.position = close + 1;
        return plain;
    }

    /**
     * Finds the closing quote, validating everything before it.
     *
     * @param from the position behind the opening quote
     * @param plain the end of the part that means itself
     * @return the position of the quote, or {@link #REJECTED}
     */
    private static int findClose(ReaderState reader, int from, int plain, int limit, JsonErrorCode tooLong) {
        byte[] buffer = reader.buffer;
        int end = reader.end;
        int at = plain;
        while (at < end && buffer[at] == '\\') {
            int codePoint = EscapedText.codePoint(buffer, at, end);
            if (codePoint < 0) {
                return rejectEscape(reader, codePoint, at);
            }
            at = Utf8.plainEnd(buffer, at + EscapedText.length(buffer, at, codePoint), end);
        }
        if (at - from > limit) {
            return reject(reader, tooLong, from - 1);
        }
        if (at == end) {
            return reject(reader, JsonErrorCode.UNEXPECTED_END, end);
        }
        if (buffer[at] != '"') {
            JsonErrorCode code = buffer[at] < 0 ? JsonErrorCode.INVALID_UTF8 : JsonErrorCode.CONTROL_CHARACTER;
            return reject(reader, code, at);
        }
        return at;
    }

    /** Returns the position of the closing quote of a string whose start was looked at; {@code end} where the string is invalid. Rejects nothing. */
    static int closeBehind(byte[] buffer, int from, int end) {
        int at = Utf8.plainEnd(buffer, from, end);
        while (at < end && buffer[at] == '\\') {
            int codePoint = EscapedText.codePoint(buffer, at, end);
            if (codePoint < 0) {
                return end;
            }
            at = Utf8.plainEnd(buffer, at + EscapedText.length(buffer, at, codePoint), end);
        }
        return at < end && buffer[at] == '"' ? at : end;
    }

    private static int rejectEscape(ReaderState reader, int problem, int at) {
        return switch (problem) {
            case EscapedText.UNEXPECTED_END -> reject(reader, JsonErrorCode.UNEXPECTED_END, reader.end);
            case EscapedText.UNPAIRED_SURROGATE -> reject(reader, JsonErrorCode.UNPAIRED_SURROGATE, at);
            default -> reject(reader, JsonErrorCode.INVALID_ESCAPE, at);
        };
    }

    private static int reject(ReaderState reader, JsonErrorCode code, int at) {
        reader.reject(reader.failure(code, at));
        return REJECTED;
    }
}
