package dev.jeton.internal.read;

import dev.jeton.internal.Retention;

/** The bytes of a document, and where the reader stands among them. */
public abstract sealed class ReaderBytes extends ReaderScopes permits ReaderState {
    static final byte[] NOTHING = {};

    /** What {@link #next()} returns behind the last byte. As a byte of a document it can't stand where that is called either. */
    private static final byte END_OF_DOCUMENT = 0;

    static final int NOWHERE = 0;

    /** One behind its value; inside of it there is none, not even as white space. */
    static final int LINE_FEED = 1;

    static final int VALUE = 2;

    /** The document lies in {@code buffer} from {@code start} to {@code end}; nothing outside is ever looked at. */
    byte[] buffer = NOTHING;

    int start;
    int end;

    /** Where the document may end before {@link #end}: {@link #NOWHERE}, at a {@link #LINE_FEED} or behind its {@link #VALUE}. */
    int ending;

    /** What is read next. */
    int position;

    ReaderBytes(Retention retention) {
        super(retention);
    }

    /** Moves to the end of the document, behind its value. Returns false if something else follows. */
    final boolean moveToEnd() {
        int at = position;
        if (ending == VALUE || ending == LINE_FEED && at < end && buffer[at] == '\n') {
            return true;
        }
        at = skipWhitespace(at);
        position = at;
        return at == end || ending == LINE_FEED && buffer[at] == '\n';
    }

    /** Returns the position of the next byte that is no white space, or {@code end}. */
    final int skipWhitespace(int from) {
        byte[] bytes = buffer;
        int at = from;
        while (at < end && isWhitespace(bytes[at])) {
            at++;
        }
        return at;
    }

    private boolean isWhitespace(byte b) {
        return b == ' ' || b == '\n' && ending != LINE_FEED || b == '\r' || b == '\t';
    }

    /**
     * Moves to the next byte that is no white space and returns it, or {@link #END_OF_DOCUMENT}. A caller that cannot use the byte rejects it with
     * {@link ReaderState#mismatch} or {@link ReaderState#unexpectedCharacter(int)}; both handle the end of the document. This method reports nothing itself: it is called
     * everywhere, and a document that ends too early would let the JIT compiler take the making of errors for a part of reading.
     */
    public final byte next() {
        int at = position;
        if (at < end) {
            byte b = buffer[at];
            if (b > ' ') {
                return b;
            }
        }
        return nextBehindSpace();
    }

    private byte nextBehindSpace() {
        int at = skipWhitespace(position);
        position = at;
        return at == end ? END_OF_DOCUMENT : buffer[at];
    }

    /** Returns whether a word stands at a position. */
    final boolean startsWith(String word, int at) {
        for (int index = 0; index < word.length(); index++) {
            if (at + index >= end || buffer[at + index] != word.charAt(index)) {
                return false;
            }
        }
        return true;
    }

    /** Returns the position of what is read next, in the array that holds the document. */
    public final int position() {
        return position;
    }

    /** Returns the array that holds the document. */
    public final byte[] buffer() {
        return buffer;
    }
}
