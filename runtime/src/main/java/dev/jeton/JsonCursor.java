package dev.jeton;

import dev.jeton.codegen.NameTable;
import dev.jeton.internal.number.DecimalToBigNumber;
import dev.jeton.internal.text.StringDecoder;
import dev.jeton.internal.text.TextPosition;
import org.jspecify.annotations.Nullable;

/**
 * Where a reader stands: the document, the position in it, and a frame for every object and array that is open. The frames carry
 * what comes next to nothing while all goes well (an index a member) and yields the path when something does not.
 */
abstract class JsonCursor extends JsonFrames {
    private static final byte[] NOTHING = {};

    /** What {@link #next()} returns behind the last byte. As a byte of a document it can't stand where that is called either. */
    private static final byte END_OF_DOCUMENT = 0;

    /** The document lies in {@code buffer} from {@code start} to {@code end}; nothing outside is ever looked at. */
    byte[] buffer = NOTHING;

    int start;
    int end;

    /** What is read next. */
    int position;

    /** Where the current member's name starts, behind its quote, and whether it holds escapes. */
    int nameStart;

    int nameEnd;

    /** Where the number that was read last starts. */
    int valueStart;

    /** The text that was read last, decoded: bytes of the document, or of {@link #scratch}. */
    byte[] text = NOTHING;

    int textStart;
    int textEnd;

    /** Holds text whose escapes were decoded. */
    byte[] scratch = NOTHING;

    /** Makes strings without garbage. */
    final StringDecoder strings = new StringDecoder();

    /** Makes numbers of any size without garbage. */
    final DecimalToBigNumber bigNumbers = new DecimalToBigNumber();

    /** Behind this there are only zeros in it. */
    int scratchEnd;

    /** Takes errors instead of exceptions with a trace and a message; null for the latter. */
    @Nullable
    JsonError sink;

    /** Whether a mistake ends the document instead of being thrown: a generated view is being read, and there is a {@link #sink}. */
    boolean quiet;

    /** Whether one has. */
    private boolean rejected;

    JsonCursor(JsonLimits limits) {
        super(limits);
    }

    /** Starts a document. */
    final void open(byte[] document, int from, int length) {
        depth = 0;
        deepest = 0;
        quiet = false;
        rejected = false;
        // Mostly the same array comes again, and looking is cheaper than telling the garbage collector of a new one.
        if (buffer != document) {
            buffer = document;
        }
        start = from;
        position = from;
        end = from + length;
        if (length > limits.maxDocumentBytes()) {
            throw failure(JsonErrorCode.DOCUMENT_TOO_LARGE, from);
        }
    }

    /** Forgets the document. */
    final void close() {
        open(NOTHING, 0, 0);
    }

    /** Enters an object or array. Returns false if it is too deep and that was not thrown. */
    final boolean push(@Nullable NameTable names, int openingBracket) {
        if (depth == limits.maxDepth()) {
            reject(failure(JsonErrorCode.TOO_DEEP, openingBracket));
            return false;
        }
        enter(names, openingBracket);
        return true;
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

    private static boolean isWhitespace(byte b) {
        return b == ' ' || b == '\n' || b == '\r' || b == '\t';
    }

    /**
     * Moves to the next byte that is no white space and returns it, or {@link #END_OF_DOCUMENT}. Whoever gets what he can't use rejects it with
     * {@link #wrongType()} or {@link #unexpectedCharacter(int)}, which know an end. This method throws nothing itself: it is called
     * everywhere, and a document that ends too early would let the JIT compiler take the making of errors for a part of reading.
     */
    final byte next() {
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

    /** Consumes one of the words {@code true}, {@code false} and {@code null}, whose first letter was seen. */
    final void literal(String word) {
        int length = word.length();
        for (int index = 1; index < length; index++) {
            int at = position + index;
            if (at == end) {
                reject(failure(JsonErrorCode.UNEXPECTED_END, end));
                return;
            }
            if (buffer[at] != word.charAt(index)) {
                reject(failure(JsonErrorCode.UNEXPECTED_CHARACTER, at));
                return;
            }
        }
        position += length;
    }

    /** The error for a value of the wrong kind at the position, which is on its first byte, or for a document that ends there. */
    final JsonException wrongType() {
        if (position == end) {
            return endOfDocument();
        }
        byte b = buffer[position];
        if (b == 'n' && startsWith("null", position)) {
            return failure(JsonErrorCode.NULL_VALUE, position);
        }
        boolean startsValue = b == '"' || b == '{' || b == '[' || b == '-' || b >= '0' && b <= '9';
        if (startsValue || b == 't' && startsWith("true", position) || b == 'f' && startsWith("false", position)) {
            return failure(JsonErrorCode.WRONG_TYPE, position);
        }
        return unexpectedCharacter(position);
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

    /**
     * The error for a byte that can't stand where it stands; at the very start of a document it says what the document is. At its end it
     * is the error for a document that ends too early.
     */
    final JsonException unexpectedCharacter(int at) {
        if (at == end) {
            return endOfDocument();
        }
        if (at == start && startsWithByteOrderMark()) {
            return failure(JsonErrorCode.BYTE_ORDER_MARK, at);
        }
        if (depth == 0 && FormEncoding.startsAt(buffer, at, end)) {
            return failure(JsonErrorCode.FORM_ENCODED, at);
        }
        return failure(JsonErrorCode.UNEXPECTED_CHARACTER, at);
    }

    private JsonException endOfDocument() {
        boolean empty = depth == 0 && skipWhitespace(start) == end;
        return failure(empty ? JsonErrorCode.EMPTY_DOCUMENT : JsonErrorCode.UNEXPECTED_END, end);
    }

    private boolean startsWithByteOrderMark() {
        return end - start >= 3
                && buffer[start] == (byte) 0xEF
                && buffer[start + 1] == (byte) 0xBB
                && buffer[start + 2] == (byte) 0xBF;
    }

    /** Makes the error; the caller throws it. */
    final JsonException failure(JsonErrorCode code, int at) {
        return failure(code, at, depth);
    }

    /**
     * Rejects the document: throws the mistake, or, where a view is read {@linkplain #quiet quietly}, moves to the end of the document. There
     * objects and arrays have no more members and elements, and values can't be read any more, so that the view comes to its end by itself.
     * It then asks for the {@link #rejection()}, and what it has read is forgotten. An exception that leaves a compiled method would take
     * longer than reading a small document.
     */
    final void reject(JsonException mistake) {
        if (!quiet) {
            throw mistake;
        }
        if (!rejected && sink != null) {
            sink.take(mistake);
        }
        rejected = true;
        position = end;
    }

    /** Returns what is wrong with the document, if that was not thrown; otherwise null. */
    final @Nullable JsonException rejection() {
        return rejected && sink != null ? sink.signal : null;
    }

    /** Throws what {@link #reject} has not thrown, for those who can't go on without what was rejected. */
    final void requireSound() {
        JsonException mistake = rejection();
        if (mistake != null) {
            throw mistake;
        }
    }

    /** The error for a member that is not there, at the closing bracket of its object, which has been left. */
    final JsonException missingMember(NameTable members, int index) {
        recall(members, index);
        return failure(JsonErrorCode.MISSING_MEMBER, position - 1, depth + 1);
    }

    private JsonException failure(JsonErrorCode code, int at, int frames) {
        putIndexAway();
        if (sink != null) {
            return rejected ? sink.signal : sink.take(code, this, at, frames);
        }
        int line = TextPosition.line(buffer, start, at);
        int column = TextPosition.column(buffer, start, at);
        return new JsonException(code, JsonPath.of(tables, indexes, frames), at - start, line, column);
    }
}
