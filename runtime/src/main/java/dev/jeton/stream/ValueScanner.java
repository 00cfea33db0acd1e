package dev.jeton.stream;

import dev.jeton.internal.text.StringScanner;

/**
 * Finds the end of one value, and may be interrupted behind any byte: in an escape, in a character of several bytes, in a number. Strings are passed over
 * by words, and escapes and UTF-8 are left to the decoder. Brackets are counted and not compared: what they get wrong, the decoder finds.
 */
final class ValueScanner {
    /** No byte equals it. */
    static final int NONE = Integer.MIN_VALUE;

    private enum State {
        START,
        SCALAR,
        STRUCTURE,
        STRING,
        ESCAPE,
        END
    }

    private static final byte OPENING = 1;
    private static final byte CLOSING = 2;
    private static final byte QUOTE = 3;
    private static final byte SEPARATOR = 4;

    /** What a byte means outside of strings, by the byte. */
    private static final byte[] MEANINGS = meanings();

    /** What ends a scalar, beside white space. */
    private final int comma;

    private final int bracket;

    /** What no value holds, so that one that does was cut off there. */
    private final int separator;

    private State state = State.START;
    private int depth;
    private boolean scalar;
    private boolean cut;

    private ValueScanner(int comma, int bracket, int separator) {
        this.comma = comma;
        this.bracket = bracket;
        this.separator = separator;
    }

    /** Of the elements of an array. */
    static ValueScanner inArray() {
        return new ValueScanner(',', ']', NONE);
    }

    /** Of values that need white space behind them if they have no end of their own. */
    static ValueScanner standingAlone() {
        return new ValueScanner(NONE, NONE, NONE);
    }

    /** Of the same, which no record separator may interrupt. */
    static ValueScanner inRecord(char separator) {
        return new ValueScanner(NONE, NONE, separator);
    }

    private static byte[] meanings() {
        byte[] meanings = new byte[1 << Byte.SIZE];
        meanings['{'] = OPENING;
        meanings['['] = OPENING;
        meanings['}'] = CLOSING;
        meanings[']'] = CLOSING;
        meanings['"'] = QUOTE;
        meanings[SequenceFraming.RECORD_SEPARATOR] = SEPARATOR;
        return meanings;
    }

    /** Starts a value; its first byte comes next. */
    void begin() {
        state = State.START;
        depth = 0;
        scalar = false;
        cut = false;
    }

    /** Whether the value's end was found. */
    boolean hasEnded() {
        return state == State.END;
    }

    /** Whether the value has no end of its own: a number, {@code true}, {@code false}, {@code null}, or something that is no JSON. */
    boolean isScalar() {
        return scalar;
    }

    /** Whether a valid value that starts with a byte may end in front of another one. */
    boolean isEnd(byte first, byte next) {
        byte meaning = MEANINGS[first & 0xFF];
        return meaning == OPENING || meaning == QUOTE || endsScalar(next);
    }

    private boolean endsScalar(byte b) {
        return b == comma || b == bracket || Framing.isWhitespace(b);
    }

    /** Whether a separator has ended the value. */
    boolean isCut() {
        return cut;
    }

    /**
     * Goes on.
     *
     * @param buffer holds the value's next bytes
     * @param from where they start
     * @param end where they end
     * @return how far it went: to the end of the value, if it has ended, or of the bytes
     */
    int scan(byte[] buffer, int from, int end) {
        int at = from;
        while (at < end && state != State.END) {
            at = switch (state) {
                case START -> start(buffer, at);
                case SCALAR -> scalar(buffer, at, end);
                case STRUCTURE -> structure(buffer, at, end);
                case STRING -> string(buffer, at, end);
                case ESCAPE -> escaped(buffer, at);
                case END -> at;
            };
        }
        return at;
    }

    private int start(byte[] buffer, int at) {
        switch (MEANINGS[buffer[at] & 0xFF]) {
            case OPENING -> {
                state = State.STRUCTURE;
                depth = 1;
                return at + 1;
            }
            case QUOTE -> {
                state = State.STRING;
                return at + 1;
            }
            default -> {
                state = State.SCALAR;
                scalar = true;
                return at;
            }
        }
    }

    private int scalar(byte[] buffer, int from, int end) {
        for (int at = from; at < end; at++) {
            byte b = buffer[at];
            if (b == separator) {
                return cut(at);
            }
            if (endsScalar(b)) {
                state = State.END;
                return at;
            }
        }
        return end;
    }

    private int cut(int at) {
        state = State.END;
        cut = true;
        return at;
    }

    private int structure(byte[] buffer, int from, int end) {
        int at = from;
        while (at < end) {
            switch (MEANINGS[buffer[at++] & 0xFF]) {
                case 0 -> {}
                case QUOTE -> {
                    at = string(buffer, at, end);
                    if (state != State.STRUCTURE) {
                        return at;
                    }
                }
                case OPENING -> depth++;
                case CLOSING -> {
                    depth--;
                    if (depth == 0) {
                        state = State.END;
                        return at;
                    }
                }
                default -> {
                    if (buffer[at - 1] == separator) {
                        return cut(at - 1);
                    }
                }
            }
        }
        return at;
    }

    /** Goes to the end of a string, and behind it. */
    private int string(byte[] buffer, int from, int end) {
        state = State.STRING;
        int at = StringScanner.plainEnd(buffer, from, end);
        while (at < end) {
            byte b = buffer[at];
            if (b == '"') {
                state = depth == 0 ? State.END : State.STRUCTURE;
                return at + 1;
            }
            if (b == separator) {
                return cut(at);
            }
            at++;
            if (b == '\\') {
                if (at == end) {
                    state = State.ESCAPE;
                    return at;
                }
                at = escaped(buffer, at);
            } else if (b < 0) {
                at = beyondAscii(buffer, at, end);
            }
            at = StringScanner.plainEnd(buffer, at, end);
        }
        return at;
    }

    /** Skips the byte behind a backslash, unless it is a separator: that ends the value here, too. */
    private int escaped(byte[] buffer, int at) {
        state = State.STRING;
        return buffer[at] == separator ? at : at + 1;
    }

    private static int beyondAscii(byte[] buffer, int from, int end) {
        int at = from;
        while (at < end && buffer[at] < 0) {
            at++;
        }
        return at;
    }
}
