package dev.jeton.benchmarks.handwritten;

import dev.jeton.internal.text.EscapedText;
import dev.jeton.internal.text.Utf8;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * What the readers written by hand share: words of names, strings, white space and unknown values. Every method takes the position and
 * returns the one behind what it read, so that positions stay in registers.
 */
final class TokenScanner {
    private static final VarHandle WORD = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private static final long ONES = 0x0101010101010101L;
    private static final long HIGH_BITS = 0x8080808080808080L;

    private static final int MAX_DEPTH = 64;

    private TokenScanner() {}

    /** Eight bytes of a name with what stands around it. */
    static long word(String eightBytes) {
        return (long) WORD.get(eightBytes.getBytes(StandardCharsets.ISO_8859_1), 0);
    }

    static long word(byte[] json, int at) {
        return (long) WORD.get(json, at);
    }

    /**
     * Returns the position of the closing quote, having validated the string from behind its opening one; its complement
     * ({@code ~position}) if the string holds escapes.
     */
    static int string(byte[] json, int from, int end) {
        int at = from;
        // Most strings of a token response have up to 32 bytes.
        for (int last = Math.min(end, from + 32) - Long.BYTES; at <= last; at += Long.BYTES) {
            long word = (long) WORD.get(json, at);
            long special = (((word ^ ONES * 2) - ONES * 0x21) | ((word ^ ONES * '\\') - ONES)) & HIGH_BITS;
            if (special != 0) {
                int found = at + (Long.numberOfTrailingZeros(special) >>> 3);
                return json[found] == '"' ? found : longString(json, found, end);
            }
        }
        return longString(json, at, end);
    }

    private static int longString(byte[] json, int from, int end) {
        int at = Utf8.plainEnd(json, from, end);
        boolean escaped = at < end && json[at] == '\\';
        while (at < end && json[at] == '\\') {
            int codePoint = EscapedText.codePoint(json, at, end);
            if (codePoint < 0) {
                throw new MalformedTokenException(at);
            }
            at = Utf8.plainEnd(json, at + EscapedText.length(json, at, codePoint), end);
        }
        if (at >= end || json[at] != '"') {
            throw new MalformedTokenException(at);
        }
        return escaped ? ~at : at;
    }

    /** Does what {@link #string} does, for those who do not care about escapes. */
    static int close(byte[] json, int from, int end) {
        int at = string(json, from, end);
        return at < 0 ? ~at : at;
    }

    /** Returns the position of the next byte that is no white space; there must be one. */
    static int space(byte[] json, int from, int end) {
        int at = from;
        while (at < end && json[at] <= ' ') {
            byte b = json[at];
            if (b != ' ' && b != '\n' && b != '\r' && b != '\t') {
                throw new MalformedTokenException(at);
            }
            at++;
        }
        if (at == end) {
            throw new MalformedTokenException(at);
        }
        return at;
    }

    /** Returns the position of the next byte that is no white space and must be this one. */
    static int expect(byte[] json, int from, int end, char expected) {
        int at = space(json, from, end);
        if (json[at] != expected) {
            throw new MalformedTokenException(at);
        }
        return at;
    }

    static int literal(byte[] json, int from, int end, String word) {
        for (int index = 0; index < word.length(); index++) {
            if (from + index >= end || json[from + index] != word.charAt(index)) {
                throw new MalformedTokenException(from + index);
            }
        }
        return from + word.length();
    }

    /** Passes over a value of any kind. */
    static int value(byte[] json, int from, int end, int depth) {
        int at = space(json, from, end);
        return switch (json[at]) {
            case '"' -> close(json, at + 1, end) + 1;
            case '{' -> object(json, at + 1, end, depth);
            case '[' -> array(json, at + 1, end, depth);
            case 't' -> literal(json, at, end, "true");
            case 'f' -> literal(json, at, end, "false");
            case 'n' -> literal(json, at, end, "null");
            default -> number(json, at, end);
        };
    }

    private static int object(byte[] json, int from, int end, int depth) {
        int at = space(json, from, end);
        if (depth == MAX_DEPTH) {
            throw new MalformedTokenException(at);
        }
        if (json[at] == '}') {
            return at + 1;
        }
        while (true) {
            int name = expect(json, at, end, '"');
            at = expect(json, close(json, name + 1, end) + 1, end, ':') + 1;
            at = space(json, value(json, at, end, depth + 1), end);
            if (json[at] == '}') {
                return at + 1;
            }
            at = expect(json, at, end, ',') + 1;
        }
    }

    private static int array(byte[] json, int from, int end, int depth) {
        int at = space(json, from, end);
        if (depth == MAX_DEPTH) {
            throw new MalformedTokenException(at);
        }
        if (json[at] == ']') {
            return at + 1;
        }
        while (true) {
            at = space(json, value(json, at, end, depth + 1), end);
            if (json[at] == ']') {
                return at + 1;
            }
            at = expect(json, at, end, ',') + 1;
        }
    }

    private static int number(byte[] json, int from, int end) {
        int at = json[from] == '-' ? from + 1 : from;
        int digits = digits(json, at, end);
        if (json[at] == '0' && digits > at + 1) {
            throw new MalformedTokenException(at + 1);
        }
        at = digits;
        if (at < end && json[at] == '.') {
            at = digits(json, at + 1, end);
        }
        if (at < end && (json[at] | 0x20) == 'e') {
            at++;
            if (at < end && (json[at] == '+' || json[at] == '-')) {
                at++;
            }
            at = digits(json, at, end);
        }
        return at;
    }

    private static int digits(byte[] json, int from, int end) {
        int at = from;
        while (at < end && json[at] >= '0' && json[at] <= '9') {
            at++;
        }
        if (at == from) {
            throw new MalformedTokenException(at);
        }
        return at;
    }

    /** The name between two positions, decoded if it has escapes. */
    static String name(byte[] json, int from, int to) {
        byte[] decoded = new byte[to - from];
        int length = EscapedText.decode(json, from, to, decoded, 0);
        return new String(decoded, 0, length, StandardCharsets.UTF_8);
    }
}
