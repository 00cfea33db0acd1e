package dev.jeton.stream;

import dev.jeton.JsonErrorCode;
import dev.jeton.JsonException;
import dev.jeton.JsonLimits;
import dev.jeton.internal.text.ByteOrderMark;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One reading of a stream: takes its bytes and makes its elements. Who gives the bytes and takes the elements stands around it. It serves one thread at a
 * time.
 */
final class ElementEngine<T extends @Nullable Object> {
    /** What {@link #advance()} returns. */
    enum Step {
        /** There is an element. */
        ELEMENT,
        /** More bytes are needed, or the end. */
        MORE,
        /** The stream has ended. */
        END
    }

    private final StreamFormat format;
    private final ElementDecoder<T> decoder;
    private final Framing framing;
    private final ElementBuffer buffer;
    private final StreamPlace place = new StreamPlace();
    private final @Nullable Consumer<? super DamagedElement> damaged;
    private final boolean skipsMark;

    /** Whether the stream's start was looked at, and behind a byte order mark that is skipped. */
    private boolean begun;

    private boolean last;
    private boolean finished;
    private long index = -1;

    @SuppressWarnings("NullAway.Init") // There is none before the first one.
    private T element;

    ElementEngine(
            StreamFormat format,
            JsonLimits limits,
            ElementDecoder<T> decoder,
            @Nullable Consumer<? super DamagedElement> damaged) {
        this.format = format;
        this.decoder = decoder;
        this.framing = framing(format, Math.min(limits.maxDocumentBytes(), ElementBuffer.LARGEST_ELEMENT));
        this.buffer = new ElementBuffer(limits.maxRetainedBytes());
        this.damaged = damaged;
        this.skipsMark = limits.skipByteOrderMark();
    }

    private static Framing framing(StreamFormat format, int maxBytes) {
        return switch (format) {
            case ARRAY -> new ArrayFraming(maxBytes);
            case LINES -> new LineFraming(maxBytes);
            case SEQUENCE -> new SequenceFraming(maxBytes);
            case CONCATENATED -> new ConcatenatedFraming(maxBytes);
        };
    }

    /** The element found last. */
    T element() {
        return element;
    }

    /** Its number, from 0; -1 before the first. */
    long index() {
        return index;
    }

    /** Where it starts. */
    long offset() {
        return index < 0 ? 0 : place.offset(framing.from);
    }

    long line() {
        if (index < 0) {
            return 1;
        }
        long known = framing.line();
        return known == 0 ? place.line(buffer.bytes(), framing.from) : known;
    }

    /**
     * Looks for the next element in the bytes that were taken.
     *
     * @throws JsonException if the stream or the element is damaged, and damaged elements are not skipped; the stream has ended then
     */
    Step advance() {
        if (!begun && !begin()) {
            return Step.MORE;
        }
        while (!finished) {
            Framing.Found found = framing.next(buffer.bytes(), buffer.end(), last);
            if (found == Framing.Found.NOTHING) {
                return Step.MORE;
            }
            if (found == Framing.Found.START) {
                if (isReadAhead()) {
                    return Step.ELEMENT;
                }
            } else if (found == Framing.Found.END) {
                finish();
            } else if (isElement(found)) {
                return Step.ELEMENT;
            }
        }
        return Step.END;
    }

    /** Goes behind the mark that is skipped. Returns false if more bytes are needed to know whether there is one. */
    private boolean begin() {
        if (skipsMark) {
            if (!last && ByteOrderMark.isCutOffAt(buffer.bytes(), 0, buffer.end())) {
                return false;
            }
            if (ByteOrderMark.startsAt(buffer.bytes(), 0, buffer.end())) {
                framing.position = ByteOrderMark.LENGTH;
            }
        }
        begun = true;
        return true;
    }

    /** Makes an element before its end is known. If that fails, what is wrong is said by reading it once more, when its end was found. */
    private boolean isReadAhead() {
        boolean survived = false;
        try {
            byte[] bytes = buffer.bytes();
            T read = decoder.decodeStart(bytes, framing.from, framing.to, format == StreamFormat.LINES);
            boolean whole = framing.isEnd(bytes, decoder.reached());
            if (whole) {
                index++;
                hold(read);
            }
            survived = true;
            return whole;
        } catch (JsonException rejection) {
            survived = true;
            return false;
        } finally {
            if (!survived) {
                finish();
            }
        }
    }

    /** Views are always the same, and looking is cheaper than telling the garbage collector of another one. */
    @SuppressWarnings("ReferenceEquality")
    private void hold(T read) {
        if (element != read) {
            element = read;
        }
    }

    /** Makes an element of what was found, or skips it. */
    private boolean isElement(Framing.Found found) {
        boolean survived = false;
        try {
            JsonException error = decode(found);
            if (error == null) {
                survived = true;
                return true;
            }
            Consumer<? super DamagedElement> skipper = damaged;
            if (skipper == null) {
                throw error;
            }
            skipper.accept(new DamagedElement(index, line(), offset(), error));
            framing.passDamaged();
            survived = true;
            return false;
        } finally {
            if (!survived) {
                finish();
            }
        }
    }

    private @Nullable JsonException decode(Framing.Found found) {
        if (found == Framing.Found.DAMAGE) {
            boolean isElement = framing.code == JsonErrorCode.DOCUMENT_TOO_LARGE || format.isRecoverable();
            if (isElement) {
                index++;
                framing.from = framing.damage;
            }
            return placed(decoder.failure(framing.code), framing.damage, isElement);
        }
        int from = framing.from;
        int length = framing.to - from;
        if (found == Framing.Found.NO_ARRAY) {
            JsonException error = decoder.noArray(buffer.bytes(), from, length);
            return placed(place.offset(from) == 0 ? error : behindWhitespace(error), from, false);
        }
        index++;
        try {
            requireNoMark(from, length);
            hold(decoder.decode(buffer.bytes(), from, length));
        } catch (JsonException rejection) {
            return placed(format == StreamFormat.ARRAY ? insideOfArray(rejection, found) : rejection, from, true);
        }
        return found == Framing.Found.CUT_ELEMENT
                ? placed(decoder.failure(JsonErrorCode.UNEXPECTED_END), framing.to, true)
                : null;
    }

    /** An element's own reader would skip the mark in front of it, which is none in the middle of a stream. */
    private void requireNoMark(int from, int length) {
        if (skipsMark && ByteOrderMark.startsAt(buffer.bytes(), from, from + length)) {
            throw decoder.failure(JsonErrorCode.BYTE_ORDER_MARK);
        }
    }

    /** Only the first bytes of a stream are a mark or a magic number. */
    private JsonException behindWhitespace(JsonException error) {
        return switch (error.code()) {
            case BYTE_ORDER_MARK, COMPRESSED -> decoder.failure(JsonErrorCode.UNEXPECTED_CHARACTER);
            default -> error;
        };
    }

    /** The element of an array is no document: neither its start nor its end says anything about that. */
    private JsonException insideOfArray(JsonException error, Framing.Found found) {
        return switch (error.code()) {
            case BYTE_ORDER_MARK, COMPRESSED, FORM_ENCODED, MARKUP, SCRIPT, TRAILING_CONTENT, WRONG_CHARSET ->
                recoded(error, JsonErrorCode.UNEXPECTED_CHARACTER);
            case UNEXPECTED_END -> found == Framing.Found.CUT_ELEMENT ? error : recoded(error, codeOfCutScalar());
            default -> error;
        };
    }

    /** Strings, objects and arrays have an end; what has none is a number or a word. */
    private JsonErrorCode codeOfCutScalar() {
        byte first = buffer.bytes()[framing.from];
        return first == '-' || first >= '0' && first <= '9'
                ? JsonErrorCode.INVALID_NUMBER
                : JsonErrorCode.UNEXPECTED_CHARACTER;
    }

    private JsonException recoded(JsonException error, JsonErrorCode code) {
        return decoder.failure(code).at(error.path(), error.offset(), error.line(), error.column());
    }

    /** Counts the place of an error in the whole stream instead of from a position in the buffer. */
    private JsonException placed(JsonException error, int from, boolean isElement) {
        String path = error.path();
        if (isElement && format == StreamFormat.ARRAY) {
            path = "$[" + index + "]" + path.substring(1);
        }
        byte[] bytes = buffer.bytes();
        long known = framing.line();
        long line = known == 0 ? place.line(bytes, from) : known;
        long column = error.column();
        if (error.line() == 1 && known == 0) {
            column += place.column(bytes, from);
        }
        return error.at(path, place.offset(from) + error.offset(), narrow(line + error.line() - 1), narrow(column));
    }

    private static int narrow(long number) {
        return (int) Math.min(number, Integer.MAX_VALUE);
    }

    /** Makes room for bytes, once {@link #advance()} needs some. The element found last is gone then. */
    private void makeRoom() {
        int kept = framing.kept();
        place.pass(buffer.bytes(), kept, framing.line() == 0);
        buffer.makeRoom(kept);
        framing.moved(kept);
    }

    /** Takes bytes, as many as there is room for. Returns how many. */
    int take(byte[] bytes, int offset, int length) {
        makeRoom();
        int count = Math.min(length, buffer.room());
        buffer.take(bytes, offset, count);
        return count;
    }

    /** Takes bytes, as many as there is room for, from the buffer's position, which is moved. */
    void take(ByteBuffer bytes) {
        makeRoom();
        buffer.take(bytes, Math.min(bytes.remaining(), buffer.room()));
    }

    /** Takes all bytes from the buffer's position, which is moved to its limit. */
    void takeAll(ByteBuffer bytes) {
        makeRoom();
        buffer.reserve(bytes.remaining());
        buffer.take(bytes, bytes.remaining());
    }

    /** Takes bytes, or learns of the end. */
    void take(InputStream bytes) throws IOException {
        makeRoom();
        last = !buffer.take(bytes);
    }

    /** Nothing will follow. */
    void end() {
        last = true;
    }

    /** Takes nothing any more, and overwrites what it holds. */
    void finish() {
        finished = true;
        decoder.forget();
        buffer.erase();
    }

    boolean isFinished() {
        return finished;
    }
}
