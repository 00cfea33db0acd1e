package dev.jeton;

import dev.jeton.codegen.NameTable;
import dev.jeton.internal.number.DecimalToBigNumber;
import dev.jeton.internal.text.StringDecoder;
import dev.jeton.internal.text.TextPosition;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Where a reader stands: the document, the position in it, and a frame for every object and array that is open. The frames carry
 * what comes next to nothing while all goes well (an index a member) and yields the path when something does not.
 */
abstract class JsonCursor extends JsonFrames {
    static final byte[] NOTHING = {};

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

    /** Forgets the text that was read last, and overwrites all that was decoded. */
    final void forgetText() {
        if (scratchEnd > 0) {
            Arrays.fill(scratch, 0, scratchEnd, (byte) 0);
            scratchEnd = 0;
        }
        if (text != NOTHING) {
            text = NOTHING;
        }
        textStart = 0;
        textEnd = 0;
        strings.wipe();
        bigNumbers.wipe();
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
     * {@link #mismatch} or {@link #unexpectedCharacter(int)}, which know an end. This method throws nothing itself: it is called
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

    /**
     * The error for a value of the wrong kind at the position, which is on its first byte, or for a document that ends there.
     *
     * @param expected what should be there
     */
    final JsonException mismatch(JsonKind expected) {
        if (position == end) {
            return endOfDocument();
        }
        JsonKind found = kindAt(position);
        if (found == null) {
            return unexpectedCharacter(position);
        }
        JsonErrorCode code = found == JsonKind.NULL ? JsonErrorCode.NULL_VALUE : JsonErrorCode.WRONG_TYPE;
        return failure(code, position, depth, expected, found);
    }

    /** Returns what starts at a position, or null if no value does. */
    final @Nullable JsonKind kindAt(int at) {
        return switch (buffer[at]) {
            case '{' -> JsonKind.OBJECT;
            case '[' -> JsonKind.ARRAY;
            case '"' -> JsonKind.STRING;
            case 't' -> startsWith("true", at) ? JsonKind.BOOLEAN : null;
            case 'f' -> startsWith("false", at) ? JsonKind.BOOLEAN : null;
            case 'n' -> startsWith("null", at) ? JsonKind.NULL : null;
            case '-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> JsonKind.NUMBER;
            default -> null;
        };
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
        JsonErrorCode known = depth == 0 ? DocumentFormat.of(buffer, start, at, end) : null;
        return failure(known == null ? JsonErrorCode.UNEXPECTED_CHARACTER : known, at);
    }

    private JsonException endOfDocument() {
        boolean empty = depth == 0 && skipWhitespace(start) == end;
        return failure(empty ? JsonErrorCode.EMPTY_DOCUMENT : JsonErrorCode.UNEXPECTED_END, end);
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
        return failure(code, at, frames, null, null);
    }

    private JsonException failure(
            JsonErrorCode code, int at, int frames, @Nullable JsonKind expected, @Nullable JsonKind found) {
        putIndexAway();
        if (at - start <= 1 && isMalformed(code) && DocumentFormat.isWide(buffer, start, end)) {
            // Of a document in another charset the first bytes may be JSON: the error is about what comes next to them.
            return failure(JsonErrorCode.WRONG_CHARSET, at, frames, null, null);
        }
        JsonError taking = sink;
        if (taking == null) {
            return new JsonException(code, place(at, frames), expected, found, null);
        }
        if (!rejected) {
            taking.take(code, this, at, frames);
            taking.takeKinds(expected, found);
        }
        return taking.signal;
    }

    private static boolean isMalformed(JsonErrorCode code) {
        return switch (code) {
            case UNEXPECTED_CHARACTER,
                    UNEXPECTED_END,
                    TRAILING_CONTENT,
                    CONTROL_CHARACTER,
                    INVALID_NUMBER,
                    WRONG_TYPE -> true;
            default -> false;
        };
    }

    private JsonPlace place(int at, int frames) {
        return new JsonPlace(
                JsonPath.of(tables, indexes, frames),
                at - start,
                TextPosition.line(buffer, start, at),
                TextPosition.column(buffer, start, at));
    }

    /**
     * The error for a value that was read and that its own type refuses. Generated code throws it in place of what a constructor threw; a codec
     * written by hand may do the same.
     *
     * @param thrown what the type's own code threw, whatever it is: a {@code JsonException}, too, is about another document. It becomes
     *     {@link JsonException#thrown()}, and no part of the message
     * @return a new exception with the place of the value that was read last; the caller throws it
     */
    public final JsonException invalidObject(Exception thrown) {
        putIndexAway();
        int at = ValueStart.of(this);
        JsonError taking = sink;
        if (taking == null) {
            return new JsonException(JsonErrorCode.INVALID_OBJECT, place(at, depth), null, null, thrown);
        }
        if (!rejected) {
            taking.take(JsonErrorCode.INVALID_OBJECT, this, at, depth);
            taking.takeThrown(thrown);
        }
        return taking.signal;
    }
}
