package dev.jeton.benchmarks.handwritten;

import static dev.jeton.benchmarks.handwritten.TokenScanner.expect;
import static dev.jeton.benchmarks.handwritten.TokenScanner.space;
import static dev.jeton.benchmarks.handwritten.TokenScanner.string;
import static dev.jeton.benchmarks.handwritten.TokenScanner.word;

import dev.jeton.internal.text.EscapedText;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A view of a token response that somebody could write who has a week for one type. The document that servers mostly send, without white
 * space and with its members in the usual order, is taken by comparing the text between two values in words; whatever else comes goes
 * through a loop over the members.
 */
public final class HandWrittenTokenView {
    private static final long ACCESS_1 = word("\"access_");
    private static final long ACCESS_2 = word("token\":\"");
    private static final long TYPE_1 = word("\",\"token");
    private static final long TYPE_2 = word("_type\":\"");
    private static final long EXPIRES_1 = word("\",\"expir");
    private static final long EXPIRES_2 = word("pires_in");
    private static final long REFRESH_1 = word(",\"refres");
    private static final long REFRESH_2 = word("h_token\"");
    private static final long SCOPE = word("\",\"scope");
    private static final long ID_1 = word("\",\"id_to");
    private static final long ID_2 = word("_token\":");

    private static final List<String> NAMES =
            List.of("access_token", "token_type", "expires_in", "refresh_token", "scope", "id_token");

    private static final byte[][] NAME_BYTES = NAMES.stream()
            .map(name -> name.getBytes(StandardCharsets.ISO_8859_1))
            .toArray(byte[][]::new);

    private static final int EXPIRES_IN = 2;

    private static final byte[] NOTHING = {};

    private byte[] json = NOTHING;

    /** Where the strings start and end, by the index of the member. */
    private final int[] from = new int[6];

    private final int[] to = new int[6];

    private long expiresIn;

    private int seen;

    /** A bit for every string that holds escapes. */
    private int escaped;

    private byte[] decoded = NOTHING;

    /**
     * Parses a document.
     *
     * @param document holds it
     * @param offset where it starts
     * @param length how long it is
     */
    public void parse(byte[] document, int offset, int length) {
        int end = offset + length;
        json = document;
        seen = 0;
        escaped = 0;
        int at = expect(document, offset, end, '{') + 1;
        at = usual(document, at, end);
        at = members(document, at, end);
        if (at != end) {
            throw new MalformedTokenException(at);
        }
    }

    /** Takes as many members as come in the usual order and layout; returns where the first unusual thing stands. */
    private int usual(byte[] document, int start, int end) {
        int last = end - 24;
        int at = start;
        if (at > last || word(document, at) != ACCESS_1 || word(document, at + 8) != ACCESS_2) {
            return at;
        }
        at = take(0, start + 16, string(document, start + 16, end));
        if (at > last || word(document, at) != TYPE_1 || word(document, at + 8) != TYPE_2) {
            return at + 1;
        }
        int value = at + 16;
        at = take(1, value, string(document, value, end));
        if (at > last
                || word(document, at) != EXPIRES_1
                || word(document, at + 5) != EXPIRES_2
                || document[at + 13] != '"'
                || document[at + 14] != ':') {
            return at + 1;
        }
        at = seconds(document, at + 15, end);
        if (at > last
                || word(document, at) != REFRESH_1
                || word(document, at + 8) != REFRESH_2
                || document[at + 16] != ':'
                || document[at + 17] != '"') {
            return at;
        }
        value = at + 18;
        at = take(3, value, string(document, value, end));
        if (at > end - 11
                || word(document, at) != SCOPE
                || document[at + 8] != '"'
                || document[at + 9] != ':'
                || document[at + 10] != '"') {
            return at + 1;
        }
        value = at + 11;
        at = take(4, value, string(document, value, end));
        if (at > last || word(document, at) != ID_1 || word(document, at + 5) != ID_2 || document[at + 13] != '"') {
            return at + 1;
        }
        value = at + 14;
        at = take(5, value, string(document, value, end));
        return at + 1;
    }

    /** Takes the members from a position on, which is behind the opening brace or behind a value, to behind the closing brace and white space. */
    private int members(byte[] document, int start, int end) {
        int at = space(document, start, end);
        boolean first = seen == 0;
        while (document[at] != '}') {
            if (!first) {
                at = space(document, expect(document, at, end, ',') + 1, end);
            }
            first = false;
            int name = expect(document, at, end, '"') + 1;
            int close = TokenScanner.close(document, name, end);
            int value = space(document, expect(document, close + 1, end, ':') + 1, end);
            at = space(document, member(find(document, name, close), document, value, end), end);
        }
        at++;
        while (at < end
                && (document[at] == ' ' || document[at] == '\n' || document[at] == '\r' || document[at] == '\t')) {
            at++;
        }
        return at;
    }

    private int member(int index, byte[] document, int value, int end) {
        if (index < 0) {
            return TokenScanner.value(document, value, end, 1);
        }
        if ((seen & 1 << index) != 0) {
            throw new MalformedTokenException(value);
        }
        if (index == EXPIRES_IN) {
            return seconds(document, value, end);
        }
        if (document[value] == 'n') {
            return TokenScanner.literal(document, value, end, "null");
        }
        return take(index, value + 1, string(document, expect(document, value, end, '"') + 1, end)) + 1;
    }

    private static int find(byte[] document, int name, int close) {
        int index = switch (close - name) {
            case 12 -> 0;
            case 10 -> document[name] == 't' ? 1 : EXPIRES_IN;
            case 13 -> 3;
            case 5 -> 4;
            case 8 -> 5;
            default -> -1;
        };
        if (index >= 0 && isName(index, document, name, close)) {
            return index;
        }
        for (int at = name; at < close; at++) {
            if (document[at] == '\\') {
                return NAMES.indexOf(TokenScanner.name(document, name, close));
            }
        }
        return -1;
    }

    private static boolean isName(int index, byte[] document, int name, int close) {
        byte[] bytes = NAME_BYTES[index];
        return Arrays.equals(bytes, 0, bytes.length, document, name, close);
    }

    /** Notes where a string is, and returns where its closing quote is. */
    private int take(int index, int start, int found) {
        int stop = found;
        if (found < 0) {
            stop = ~found;
            escaped |= 1 << index;
        }
        from[index] = start;
        to[index] = stop;
        seen |= 1 << index;
        return stop;
    }

    private int seconds(byte[] document, int start, int end) {
        int at = start;
        long value = 0;
        int stop = Math.min(end, start + 18);
        while (at < stop) {
            int digit = document[at] - '0';
            if (digit < 0 || digit > 9) {
                break;
            }
            value = 10 * value + digit;
            at++;
        }
        if (at == start || at == stop || document[start] == '0' && at > start + 1) {
            throw new MalformedTokenException(at);
        }
        expiresIn = value;
        seen |= 1 << EXPIRES_IN;
        return at;
    }

    /**
     * Returns how long the access token lives.
     *
     * @return seconds
     */
    public long expiresIn() {
        return expiresIn;
    }

    /**
     * Returns how long a string is.
     *
     * @param index the index of the member
     * @return bytes, without escapes
     */
    public int length(int index) {
        if ((seen & 1 << index) == 0) {
            return 0;
        }
        return (escaped & 1 << index) == 0 ? to[index] - from[index] : decode(index);
    }

    private int decode(int index) {
        if (decoded.length < to[index] - from[index]) {
            decoded = new byte[2 * (to[index] - from[index])];
        }
        return EscapedText.decode(json, from[index], to[index], decoded, 0);
    }

    /**
     * Returns a string.
     *
     * @param index the index of the member
     * @return the text, or null if it is not there
     */
    @Nullable
    String text(int index) {
        if ((seen & 1 << index) == 0) {
            return null;
        }
        if ((escaped & 1 << index) == 0) {
            return new String(json, from[index], to[index] - from[index], StandardCharsets.UTF_8);
        }
        int length = decode(index);
        return new String(decoded, 0, length, StandardCharsets.UTF_8);
    }
}
