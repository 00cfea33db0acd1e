package dev.jeton.internal.read;

import dev.jeton.JsonError;
import dev.jeton.JsonErrorCode;
import dev.jeton.JsonException;
import dev.jeton.JsonKind;
import dev.jeton.JsonLimits;
import dev.jeton.codegen.NameTable;
import dev.jeton.internal.Retention;
import dev.jeton.internal.error.ErrorPath;
import dev.jeton.internal.error.ErrorPlace;
import dev.jeton.internal.number.DecimalToBigNumber;
import dev.jeton.internal.text.ByteOrderMark;
import dev.jeton.internal.text.StringDecoder;
import dev.jeton.internal.text.TextPosition;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What a reader has read and where errors go, above the document and the scopes that are open.
 *
 * <p>The fields belong to this package; what {@code dev.jeton} needs of them has methods here. All layers of the reader are one object.
 */
public abstract non-sealed class ReaderState extends ReaderBytes {
    final JsonLimits limits;

    /** Where the current member's name starts, behind its quote, where it ends, and, if it is not in the table, where its part without escapes does. */
    int nameStart;

    int nameEnd;
    int namePlain;

    /** Where the number that was read last starts. */
    int valueStart;

    /** Where the value of the discriminator that was found last starts and ends; what reads the object need not look at it again. */
    int discriminatorStart = -1;

    int discriminatorEnd;

    /** The text that was read last, decoded: bytes of the document, or of {@link #scratch}. */
    byte[] text = NOTHING;

    int textStart;
    int textEnd;

    /** Holds text whose escapes were decoded. */
    byte[] scratch = NOTHING;

    /** Behind this there are only zeros in it. */
    int scratchEnd;

    /** Makes strings without garbage. */
    private final StringDecoder strings;

    /** Makes numbers of any size without garbage. */
    private final DecimalToBigNumber bigNumbers;

    /** Counts what the view that is read keeps: the {@link #retention} of this reader, or that of a view that a cursor was given. */
    Retention counting;

    /** Whether anything but {@link #text} may hold a part of the document that was copied, decoded or collected. Rare paths set it. */
    boolean derived;

    /** Takes errors instead of exceptions with a trace and a message; null for the latter. */
    @Nullable
    JsonError sink;

    /** Takes errors in its place while {@link #guessing}; kept, since storing a reference costs more than the rest of a guess. */
    @Nullable
    JsonError doubt;

    /** Whether an object is read as a subtype that it may not be, so that errors are no more than signs that it is another one. */
    boolean guessing;

    /** Whether an error ends the document instead of being thrown: a generated view is being read, and there is a {@link #sink}. */
    boolean quiet;

    /** Whether one has. */
    private boolean rejected;

    /** Where the document had been read to when it did. */
    private int rejectedAt;

    ReaderState(JsonLimits limits, Retention retention) {
        super(retention);
        this.limits = limits;
        this.counting = retention;
        this.strings = new StringDecoder(retention);
        this.bigNumbers = new DecimalToBigNumber(retention);
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
        ending = NOWHERE;
        discriminatorStart = -1;
        position = from;
        end = from + length;
        if (length > limits.maxDocumentBytes()) {
            reject(failure(JsonErrorCode.DOCUMENT_TOO_LARGE, from));
        }
        if (limits.skipByteOrderMark()) {
            position = contentStart();
        }
    }

    /** Returns where the document starts without the byte order mark that is skipped, if there is one. */
    final int contentStart() {
        return limits.skipByteOrderMark() && ByteOrderMark.startsAt(buffer, start, end)
                ? start + ByteOrderMark.LENGTH
                : start;
    }

    /** Makes strings of the document. */
    final StringDecoder strings() {
        derived = true;
        return strings;
    }

    /** Makes large numbers of the document. */
    final DecimalToBigNumber bigNumbers() {
        derived = true;
        return bigNumbers;
    }

    /** Makes room for text whose escapes are to be decoded. */
    final byte[] scratch(int length) {
        derived = true;
        if (scratch.length < length) {
            eraseScratch();
            int capacity = Math.max(64, length);
            retention.grow(capacity - scratch.length);
            scratch = new byte[capacity];
        }
        return scratch;
    }

    private void eraseScratch() {
        if (scratchEnd > 0) {
            Arrays.fill(scratch, 0, scratchEnd, (byte) 0);
            scratchEnd = 0;
        }
    }

    /** Forgets the text that was read last. */
    final void forgetText() {
        if (text != NOTHING) {
            text = NOTHING;
            textStart = 0;
            textEnd = 0;
        }
    }

    /** Overwrites all that was decoded. */
    final void eraseDecoded() {
        eraseScratch();
        strings.erase();
        bigNumbers.erase();
    }

    /** Gives up what decoding has grown, and what scopes have taken. Everything has been overwritten. */
    final void shrink() {
        scratch = NOTHING;
        strings.shrink();
        bigNumbers.shrink();
        shrinkScopes();
    }

    /** Forgets the document. */
    final void close() {
        open(NOTHING, 0, 0);
    }

    /** Enters an object or array. Returns false if it is too deep. */
    final boolean push(@Nullable NameTable names, int openingBracket) {
        if (depth == limits.maxDepth()) {
            reject(failure(JsonErrorCode.TOO_DEEP, openingBracket));
            return false;
        }
        enter(names, openingBracket);
        return true;
    }

    /** Skips one of the words {@code true}, {@code false} and {@code null}, whose first letter was seen. Returns false if it is another word. */
    final boolean skipLiteral(String word) {
        int length = word.length();
        for (int index = 1; index < length; index++) {
            int at = position + index;
            if (at == end) {
                reject(failure(JsonErrorCode.UNEXPECTED_END, end));
                return false;
            }
            if (buffer[at] != word.charAt(index)) {
                reject(failure(JsonErrorCode.UNEXPECTED_CHARACTER, at));
                return false;
            }
        }
        position += length;
        return true;
    }

    /**
     * The error for a value of the wrong kind at the position, which is on its first byte, or for a document that ends there.
     *
     * @param expected what should be there
     */
    public final JsonException mismatch(JsonKind expected) {
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
        boolean empty = depth == 0 && skipWhitespace(contentStart()) == end;
        return failure(empty ? JsonErrorCode.EMPTY_DOCUMENT : JsonErrorCode.UNEXPECTED_END, end);
    }

    /** Moves to a value among the members or elements of a scope; what was opened further inside is left. */
    public final void moveTo(int at, int scopes) {
        position = at;
        leaveTo(scopes);
    }

    /** Returns who counts what the view that is read keeps. */
    public final Retention counting() {
        return counting;
    }

    /** Lets the reader itself count what the views keep that are read from now on. Returns who has counted it. */
    public final Retention countItself() {
        return countBy(retention);
    }

    /**
     * Lets another count what the views keep that are read from now on.
     *
     * @return who has counted it
     */
    public final Retention countBy(Retention other) {
        Retention before = counting;
        counting = other;
        return before;
    }

    /** Returns the limits that the reader was made with. */
    public final JsonLimits limits() {
        return limits;
    }

    /** Sends errors to a {@link JsonError} instead of making exceptions; null for the latter. */
    public final void sendErrorsTo(@Nullable JsonError error) {
        sink = error;
    }

    /** Returns whether an error ends the document instead of being thrown. */
    public final boolean isQuiet() {
        return quiet;
    }

    /** Goes back to how errors were treated before a view began. */
    public final void setQuiet(boolean isQuiet) {
        quiet = isQuiet;
    }

    /** Makes the error; the caller throws it. */
    public final JsonException failure(JsonErrorCode code, int at) {
        return failure(code, at, depth);
    }

    /**
     * Rejects the document: throws the error, or, where a view is read {@linkplain #quiet quietly}, moves to the end of the document. There
     * objects and arrays have no more members and elements, and values can't be read any more, so that the view comes to its end by itself.
     * It then asks for the {@link #rejection()}, and what it has read is forgotten. An exception that leaves a compiled method would take
     * longer than reading a small document.
     */
    public final void reject(JsonException error) {
        if (!quiet) {
            throw error;
        }
        JsonError taking = taking();
        if (!rejected && taking != null) {
            take(taking, error);
        }
        if (!rejected) {
            rejectedAt = position;
        }
        rejected = true;
        position = end;
    }

    /** Returns what is wrong with the document, if that was not thrown; otherwise null. */
    public final @Nullable JsonException rejection() {
        return rejected ? signal() : null;
    }

    private @Nullable JsonException signal() {
        JsonError taking = taking();
        return taking == null ? null : signalOf(taking);
    }

    /** Returns what takes errors now. */
    final @Nullable JsonError taking() {
        return guessing ? doubt : sink;
    }

    /** Returns whether anything does. */
    final boolean takesErrors() {
        return guessing || sink != null;
    }

    /** Returns where the document has been read to. */
    final int reached() {
        return rejected ? rejectedAt : position;
    }

    /** Lets the document be read on, after an error that is forgiven. */
    final void forgetRejection() {
        rejected = false;
    }

    /** Throws what {@link #reject} has not thrown, for a method that cannot return a value any more. */
    final void throwRejection() {
        JsonException error = rejection();
        if (error != null) {
            throw error;
        }
    }

    /** The error for a member that is not there, at the closing bracket of its object, which has been left. */
    final JsonException missingMember(NameTable members, int index) {
        recall(members, index);
        return failure(JsonErrorCode.MISSING_MEMBER, position - 1, depth + 1);
    }

    private JsonException failure(JsonErrorCode code, int at, int scopes) {
        return failure(code, at, scopes, null, null);
    }

    private JsonException failure(
            JsonErrorCode code, int at, int scopes, @Nullable JsonKind expected, @Nullable JsonKind found) {
        putIndexAway();
        if (at - start <= 1 && isMalformed(code) && DocumentFormat.isWide(buffer, start, end)) {
            // Of a document in another charset the first bytes may be JSON: the error is about what comes next to them.
            return failure(JsonErrorCode.WRONG_CHARSET, at, scopes, null, null);
        }
        JsonError taking = taking();
        if (taking == null) {
            return exceptionOf(code, place(at, scopes), expected, found, null);
        }
        if (!rejected) {
            take(taking, code, buffer, start, at, tables, indexes, scopes);
            takeKinds(taking, expected, found);
        }
        return signalOf(taking);
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

    private ErrorPlace place(int at, int scopes) {
        return new ErrorPlace(
                ErrorPath.of(tables, indexes, scopes),
                at - start,
                TextPosition.line(buffer, start, at),
                TextPosition.column(buffer, start, at));
    }

    /** The error for what a user's code threw when it was given the value at a position. */
    final JsonException failure(int at, Exception thrown) {
        putIndexAway();
        JsonError taking = taking();
        if (taking == null) {
            return exceptionOf(JsonErrorCode.INVALID_OBJECT, place(at, depth), null, null, thrown);
        }
        if (!rejected) {
            take(taking, JsonErrorCode.INVALID_OBJECT, buffer, start, at, tables, indexes, depth);
            takeThrown(taking, thrown);
        }
        return signalOf(taking);
    }
}
