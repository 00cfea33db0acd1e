package dev.jeton;

import dev.jeton.codegen.CodecReader;
import dev.jeton.internal.Retention;
import dev.jeton.internal.read.DocumentReader;
import org.jspecify.annotations.Nullable;

/**
 * Iterates over the words of a string with one or more spaces between them, such as OAuth's {@code scope} (RFC 6749 section 3.3), or of
 * an array of such strings. With another delimiter, each element of such an array is one word. It is valid as long as what it was taken from, and for one thread at a time. Allocates nothing
 * once it has grown.
 */
public final class WordCursor {
    private final Utf8Slice word;

    /** The string, which holds nothing where there is an array. */
    private final Utf8Slice text;

    private final byte delimiter;

    /** Whether what stands in an array is split, too. */
    private final boolean splitsElements;

    private @Nullable ElementCursor array;

    /** Whether a document has counted the array's cursor. */
    private boolean counted;

    /** The string that is split now. */
    private Utf8Slice current;

    /** Where its next word is looked for, from its start. */
    private int at;

    /** Makes a cursor over nothing. For generated views. */
    public WordCursor() {
        this(new Utf8Slice());
    }

    /**
     * Makes a cursor over nothing whose words have a delimiter between them; elements of an array are words as they are. For generated views.
     *
     * @param delimiter a character of ASCII that needs no escape
     */
    public WordCursor(char delimiter) {
        this(new Utf8Slice(), delimiter, false);
    }

    WordCursor(Utf8Slice text) {
        this(text, ' ', true);
    }

    private WordCursor(Utf8Slice text, char delimiter, boolean splitsElements) {
        this.delimiter = (byte) delimiter;
        this.splitsElements = splitsElements;
        this.text = text;
        this.current = text;
        this.word = new Utf8Slice(text.isSecret());
    }

    /**
     * Makes a cursor over nothing whose words are secret. For generated views.
     *
     * @return a new cursor
     */
    public static WordCursor secret() {
        return new WordCursor(Utf8Slice.secret());
    }

    /**
     * Makes a cursor over nothing whose words are secret and have a delimiter between them. For generated views.
     *
     * @param delimiter a character of ASCII that needs no escape
     * @return a new cursor
     */
    public static WordCursor secret(char delimiter) {
        return new WordCursor(Utf8Slice.secret(), delimiter, false);
    }

    /**
     * Reads a string or an array of strings. For generated views.
     *
     * @param reader stands before the value
     */
    public void readValue(CodecReader reader) {
        forget();
        readValue((DocumentReader) reader);
    }

    /**
     * Goes over the words of an array of strings that is in no document. For generated views.
     *
     * @param json the text of the array, which was checked, in UTF-8
     */
    public void setDefault(byte[] json) {
        forget();
        array().setDefault(json);
    }

    private ElementCursor array() {
        ElementCursor strings = array;
        if (strings == null) {
            strings = new ElementCursor(text.isSecret());
            array = strings;
        }
        return strings;
    }

    private void readValue(DocumentReader reader) {
        if (reader.isString()) {
            readText(reader);
            return;
        }
        ElementCursor strings = array();
        if (!counted) {
            counted = true;
            Retention counting = reader.counting();
            counting.grow(ValueCursor.RETAINED_BYTES);
            counting.add(() -> {
                array = null;
                counted = false;
            });
        }
        strings.begin(reader);
        reader.beginArray();
        long words = 0;
        while (reader.nextElement()) {
            reader.next();
            int from = reader.position();
            reader.readSlice(reader.discarded());
            if (splitsElements && reader.rejection() == null) {
                words += count(reader.discarded());
                requireFewer(reader, words, from);
            }
        }
        strings.end(reader);
    }

    private void readText(DocumentReader reader) {
        int from = reader.position();
        reader.readSlice(text);
        // Between two words there is a delimiter: most strings are too short to have too many words.
        if ((reader.position() - from) / 2 > reader.limits().maxElements()) {
            requireFewer(reader, count(text), from);
        }
    }

    private static void requireFewer(DocumentReader reader, long words, int from) {
        if (words > reader.limits().maxElements()) {
            reader.reject(reader.failure(JsonErrorCode.TOO_MANY_ELEMENTS, from));
        }
    }

    private int count(Utf8Slice text) {
        byte[] bytes = text.bytes();
        int words = 0;
        boolean inside = false;
        for (int at = text.start(); at < text.end(); at++) {
            boolean space = bytes[at] == delimiter;
            if (!space && !inside) {
                words++;
            }
            inside = !space;
        }
        return words;
    }

    /** Forgets the words, and overwrites what was decoded of them. For generated views. */
    public void forget() {
        drop();
        text.forget();
        if (array != null) {
            array.forget();
        }
    }

    /** Forgets the current word, after what it was taken from has been forgotten. */
    void drop() {
        word.forget();
        current = text;
        at = 0;
    }

    /**
     * Returns whether there is a string or an array, which may be empty.
     *
     * @return false where the member is absent or null
     */
    public boolean isPresent() {
        return text.isPresent() || array != null && array.isPresent();
    }

    /** Moves before the first word again. */
    public void rewind() {
        drop();
        if (array != null) {
            array.rewind();
        }
    }

    /**
     * Moves to the next word.
     *
     * @return whether there is one
     */
    public boolean next() {
        while (!nextOfCurrent()) {
            if (array == null || !array.next()) {
                word.forget();
                return false;
            }
            current = array.asSlice();
            at = 0;
            if (!splitsElements) {
                at = current.end() - current.start();
                word.setPlain(current.bytes(), current.start(), current.end());
                return true;
            }
        }
        return true;
    }

    private boolean nextOfCurrent() {
        byte[] bytes = current.bytes();
        int end = current.end();
        int from = current.start() + at;
        while (from < end && bytes[from] == delimiter) {
            from++;
        }
        int to = from;
        while (to < end && bytes[to] != delimiter) {
            to++;
        }
        at = to - current.start();
        if (from == to) {
            return false;
        }
        word.setPlain(bytes, from, to);
        return true;
    }

    /**
     * The current word.
     *
     * @return a slice that is valid until the cursor moves; always the same one; it holds nothing while there is no word
     */
    public Utf8Slice word() {
        return word;
    }

    /** Shows nothing of the document. */
    @Override
    public String toString() {
        return isPresent() ? "WordCursor[present]" : "WordCursor[absent]";
    }
}
