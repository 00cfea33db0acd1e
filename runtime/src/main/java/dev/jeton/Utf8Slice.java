package dev.jeton;

import dev.jeton.codegen.CodecWriter;
import dev.jeton.codegen.ValueForm;
import dev.jeton.internal.Retention;
import dev.jeton.internal.number.NumberGrammar;
import dev.jeton.internal.text.Utf8;
import dev.jeton.internal.text.Utf8Text;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A string of a {@link JsonView} where it lies in the document, as UTF-8 without its escapes; or a value as raw JSON. It is the
 * view's own and changes with it: it is valid until the view parses the next document, is reset or erased, and a cursor's until the cursor
 * moves. To keep the text, copy it.
 *
 * <p>Nothing but {@link #text()} and {@link #toString()} allocates, except that a string with escapes is decoded at its first use into
 * an array of the slice's own, which grows to the longest such string. One thread at a time.
 *
 * <p>If the bytes of the document are changed while the slice is in use, it returns a text of the new bytes or throws an {@link
 * IllegalStateException}.
 *
 * <p>A slice that holds nothing, because the member is absent or null, has the length 0 and is equal only to another such slice.
 */
public final class Utf8Slice {
    /** There is no text. */
    private static final int ABSENT = 0;

    /** A string, as it is. */
    private static final int PLAIN = 1;

    /** A string whose escapes have not been decoded yet. */
    private static final int ESCAPED = 2;

    /** A number, which is written as it stands in the document. */
    private static final int NUMBER = 3;

    /** A value that is written as it stands in the document. Its content is unknown, so it is treated as a secret. */
    private static final int RAW = 4;

    private static final byte[] NOTHING = {};

    private final boolean secret;

    /** The text is in {@code buffer} from {@code start} to {@code end}; with its escapes, while the form is {@link #ESCAPED}. */
    private byte[] buffer = NOTHING;

    private int start;
    private int end;

    /** One of the constants above. */
    private int form = ABSENT;

    /** Holds text whose escapes were decoded; made for the first one. */
    private @Nullable DecodedText decoded;

    private @Nullable WordCursor words;

    /** Makes a slice that holds nothing. */
    public Utf8Slice() {
        this(false);
    }

    Utf8Slice(boolean secret) {
        this.secret = secret;
    }

    /**
     * Makes a slice that holds nothing and whose {@link #toString()} never shows what it holds.
     *
     * @return a new slice
     */
    public static Utf8Slice secret() {
        return new Utf8Slice(true);
    }

    boolean isSecret() {
        return secret || form == RAW;
    }

    void setPlain(byte[] document, int from, int to) {
        set(document, from, to, PLAIN);
    }

    /** The view that is read, or the reader, counts what decoding takes. */
    void setEscaped(byte[] document, int from, int to, Retention counting) {
        set(document, from, to, ESCAPED);
        if (decoded == null) {
            decoded = new DecodedText(counting);
        } else {
            decoded.countBy(counting);
        }
    }

    void setNumber(byte[] document, int from, int to) {
        set(document, from, to, NUMBER);
    }

    void setRaw(byte[] document, int from, int to) {
        set(document, from, to, RAW);
    }

    /**
     * Lets the slice hold the default of an absent member. For generated views.
     *
     * @param utf8 the text in valid UTF-8; not copied, never changed
     */
    public void setDefault(byte[] utf8) {
        set(utf8, 0, utf8.length, PLAIN);
    }

    private void set(byte[] document, int from, int to, int newForm) {
        if (decoded != null || words != null) {
            forgetDerived();
        }
        // Mostly the same array comes again, and looking is cheaper than telling the garbage collector of a new one.
        if (buffer != document) {
            buffer = document;
        }
        start = from;
        end = to;
        form = newForm;
    }

    /** Lets the slice hold nothing, and overwrites what it decoded. For generated views. */
    public void forget() {
        if (form != ABSENT) {
            set(NOTHING, 0, 0, ABSENT);
        }
    }

    private void forgetDerived() {
        if (decoded != null) {
            decoded.erase();
        }
        if (words != null) {
            words.drop();
        }
    }

    /** The text from {@link #start()} to {@link #end()}, without escapes. */
    byte[] bytes() {
        if (form == ESCAPED && decoded != null) {
            decode(decoded);
        }
        return buffer;
    }

    /** Valid after {@link #bytes()}. */
    int start() {
        return start;
    }

    /** Valid after {@link #bytes()}. */
    int end() {
        return end;
    }

    /** The error for bytes that are not what they were when the document was parsed. */
    static IllegalStateException changed() {
        return new IllegalStateException("the document was changed while it was in use");
    }

    /** The value that the text stands for in a form. */
    <T> T decoded(ValueForm<T> form) {
        T value = form.parse(bytes(), start, end);
        if (value == null) {
            throw changed();
        }
        return value;
    }

    private void decode(DecodedText target) {
        int written = target.decode(buffer, start, end);
        if (written < 0) {
            throw changed();
        }
        buffer = target.bytes();
        start = 0;
        end = written;
        form = PLAIN;
    }

    /**
     * Returns whether there is a text, which may be empty.
     *
     * @return false where the member is absent or null and has no default
     */
    public boolean isPresent() {
        return form != ABSENT;
    }

    /**
     * The length of the text.
     *
     * @return the number of bytes in UTF-8, escapes being decoded
     */
    public int length() {
        bytes();
        return end - start;
    }

    /**
     * A byte of the text.
     *
     * @param index from 0 to {@link #length()} - 1
     * @return the byte
     * @throws IndexOutOfBoundsException if there is none
     */
    public byte byteAt(int index) {
        return bytes()[start + Objects.checkIndex(index, end - start)];
    }

    /**
     * Returns whether the text is equal to another.
     *
     * @param text the other text
     * @return whether it is; false if there is no text
     */
    public boolean contentEquals(String text) {
        return isPresent() && Utf8Text.match(text, bytes(), start, end) == end;
    }

    /**
     * Returns whether the text is equal to another.
     *
     * @param utf8 the other text in UTF-8
     * @return whether it is; false if there is no text
     */
    public boolean contentEquals(byte[] utf8) {
        return isPresent() && Arrays.equals(bytes(), start, end, utf8, 0, utf8.length);
    }

    /**
     * Returns whether the text is equal to another.
     *
     * @param other the other slice
     * @return whether both hold a text and the same
     */
    public boolean contentEquals(Utf8Slice other) {
        return isPresent()
                && other.isPresent()
                && Arrays.equals(bytes(), start, end, other.bytes(), other.start, other.end);
    }

    /**
     * Returns whether the text is equal to another if the letters A to Z are taken for a to z in both. Every other character stands for
     * itself alone, whatever the locale.
     *
     * @param text the other text
     * @return whether it is; false if there is no text
     */
    public boolean equalsIgnoringAsciiCase(String text) {
        return isPresent() && Utf8Text.equalsIgnoringAsciiCase(text, bytes(), start, end);
    }

    /**
     * Returns whether the text starts with another.
     *
     * @param prefix the other text
     * @return whether it does; false if there is no text
     */
    public boolean startsWith(String prefix) {
        return isPresent() && Utf8Text.match(prefix, bytes(), start, end) >= 0;
    }

    /**
     * Does what {@link #contentEquals(byte[])} does, in a time that depends only on the two lengths and on where the document has
     * escapes.
     *
     * @param utf8 the other text in UTF-8
     * @return whether it is equal; false if there is no text
     */
    public boolean constantTimeEquals(byte[] utf8) {
        return isPresent()
                && length() == utf8.length
                && Utf8Text.constantTimeEquals(utf8, 0, bytes(), start, utf8.length);
    }

    /**
     * Does what {@link #contentEquals(String)} does, in a time that depends only on the two lengths, in characters and in UTF-8, and on
     * where the document has escapes.
     *
     * @param text the other text
     * @return whether it is equal; false if there is no text
     */
    public boolean constantTimeEquals(String text) {
        return isPresent() && Utf8Text.constantTimeEquals(text, bytes(), start, end);
    }

    /**
     * Does what {@link #contentEquals(Utf8Slice)} does, in a time that depends only on the two lengths and on where the documents have
     * escapes.
     *
     * @param other the other slice
     * @return whether both hold a text and the same
     */
    public boolean constantTimeEquals(Utf8Slice other) {
        return isPresent()
                && other.isPresent()
                && length() == other.length()
                && Utf8Text.constantTimeEquals(other.bytes(), other.start, bytes(), start, end - start);
    }

    /** Two slices are equal if both hold the same text or both hold nothing. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Utf8Slice slice && (contentEquals(slice) || !isPresent() && !slice.isPresent());
    }

    /** The hash of the text's bytes, as {@link Arrays#hashCode(byte[])} makes it; 0 if there is no text. It changes with the text. */
    @Override
    public int hashCode() {
        if (!isPresent()) {
            return 0;
        }
        byte[] bytes = bytes();
        int hash = 1;
        for (int at = start; at < end; at++) {
            hash = 31 * hash + bytes[at];
        }
        return hash;
    }

    /**
     * Copies the text into a part of an array, if it fits.
     *
     * @param target takes the text in UTF-8
     * @param offset where the part starts
     * @param length how long the part is
     * @return the length of the text in bytes; negated if it is greater than {@code length}, and then nothing was copied
     * @throws IndexOutOfBoundsException if the part isn't inside the array
     */
    public int tryCopyTo(byte[] target, int offset, int length) {
        Objects.checkFromIndexSize(offset, length, target.length);
        int size = length();
        if (size > length) {
            return -size;
        }
        System.arraycopy(buffer, start, target, offset, size);
        return size;
    }

    /**
     * Copies the text into a buffer, if it fits.
     *
     * @param target takes the text in UTF-8 at its position, which is moved behind it
     * @return the length of the text in bytes; negated if it is greater than what remains, and then nothing was copied
     */
    public int tryCopyTo(ByteBuffer target) {
        int size = length();
        if (size > target.remaining()) {
            return -size;
        }
        target.put(buffer, start, size);
        return size;
    }

    /**
     * Writes the text as a JSON string; raw JSON, and a number that was read as its text, as it stands in the document.
     *
     * @param writer writes
     * @throws JsonException if the document was changed and the text is no longer UTF-8
     * @throws IllegalStateException if there is no text
     */
    public void write(JsonWriter writer) {
        if (!isPresent()) {
            throw new IllegalStateException("the slice holds nothing");
        }
        byte[] bytes = bytes();
        if (form == NUMBER && NumberGrammar.end(bytes, start, end) != end) {
            throw changed();
        }
        CodecWriter output = (CodecWriter) writer;
        if (form == NUMBER || form == RAW) {
            output.writeJson(bytes, start, end);
        } else {
            output.writeUtf8(bytes, start, end);
        }
    }

    /**
     * Decodes the text into a part of an array, if it fits.
     *
     * @param target takes the text
     * @param offset where the part starts
     * @param length how long the part is
     * @return the length of the text in chars; negated if it is greater than {@code length}, and then nothing was decoded
     * @throws IndexOutOfBoundsException if the part isn't inside the array
     */
    public int tryDecode(char[] target, int offset, int length) {
        Objects.checkFromIndexSize(offset, length, target.length);
        int chars = Utf8Text.chars(bytes(), start, end);
        if (chars > length) {
            return -chars;
        }
        if (!Utf8Text.decode(buffer, start, end, target, offset)) {
            throw changed();
        }
        return chars;
    }

    /**
     * Appends the text.
     *
     * @param target takes the text, char by char
     * @throws IOException if the target throws it
     */
    public void appendTo(Appendable target) throws IOException {
        byte[] bytes = bytes();
        for (int at = start; at < end; at += Utf8.sequenceLength(bytes[at])) {
            int codePoint = Utf8.codePointOrNone(bytes, at, end);
            if (codePoint < 0) {
                throw changed();
            }
            if (Character.isBmpCodePoint(codePoint)) {
                target.append((char) codePoint);
            } else {
                target.append(Character.highSurrogate(codePoint)).append(Character.lowSurrogate(codePoint));
            }
        }
    }

    /**
     * Appends the text.
     *
     * @param target takes the text; what its array grows by is all that is allocated
     */
    public void appendTo(StringBuilder target) {
        byte[] bytes = bytes();
        for (int at = start; at < end; at += Utf8.sequenceLength(bytes[at])) {
            int codePoint = Utf8.codePointOrNone(bytes, at, end);
            if (codePoint < 0) {
                throw changed();
            }
            if (Character.isBmpCodePoint(codePoint)) {
                target.append((char) codePoint);
            } else {
                // appendCodePoint would make a string.
                target.append(Character.highSurrogate(codePoint)).append(Character.lowSurrogate(codePoint));
            }
        }
    }

    /**
     * The words of the text, with one or more spaces between them.
     *
     * @return a cursor before the first word; always the same one
     */
    public WordCursor words() {
        WordCursor cursor = words;
        if (cursor == null) {
            cursor = new WordCursor(this);
            words = cursor;
        }
        cursor.rewind();
        return cursor;
    }

    /**
     * The text, also of a secret.
     *
     * @return a new string; empty if there is no text
     */
    public String text() {
        return new String(bytes(), start, end - start, StandardCharsets.UTF_8);
    }

    /** The text, but {@code <redacted>} for a secret and for raw JSON, whose content is unknown; empty if there is none. */
    @Override
    public String toString() {
        return isPresent() && isSecret() ? "<redacted>" : text();
    }
}
