package dev.jeton.jose;

import dev.jeton.ElementCursor;
import dev.jeton.JsonError;
import dev.jeton.Utf8Slice;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Goes through the strings of a claim that is one string or an array of them, such as {@code aud}:
 *
 * <pre>{@code
 * TextCursor audience = claims.audience();
 * while (audience.next()) {
 *     audience.text().tryCopyTo(target);
 * }
 * }</pre>
 *
 * <p>It is the view's own, valid until the view parses the next document, is reset or erased, and for one thread at a time. It copies the claim when it
 * is first asked for a string, and allocates nothing once it has grown to the largest claim.
 */
public final class TextCursor {
    private static final byte[] BEFORE = (Texts.BEFORE + "[").getBytes(StandardCharsets.US_ASCII);
    private static final byte[] BEHIND = ("]" + Texts.BEHIND).getBytes(StandardCharsets.US_ASCII);

    private final TextsView view = new TextsView();
    private final JsonError error = new JsonError();
    private ElementCursor elements = view.texts();
    private final Utf8Slice nothing = new Utf8Slice();

    /** The claim as JSON. */
    private Utf8Slice claim = nothing;

    /** An object with the array in it. Behind {@code used} there are only zeros. */
    private byte[] copy = {};

    private int used;
    private boolean opened;
    private Utf8Slice text = nothing;

    TextCursor() {}

    /** Begins with another claim, which is not read yet. */
    @SuppressWarnings("ReferenceEquality")
    void begin(Utf8Slice json) {
        opened = false;
        // It is the same slice for each document, and looking is cheaper than telling the garbage collector of a new
        // one.
        if (claim != json) {
            claim = json;
        }
        if (text != nothing) {
            text = nothing;
        }
    }

    /** Whether the claim is a string or an array of strings. */
    boolean isTextOrTexts() {
        byte first = claim.byteAt(0);
        if (first != '[') {
            return first == '"';
        }
        ElementCursor array = open();
        while (array.next()) {
            if (array.asRaw().byteAt(0) != '"') {
                return false;
            }
        }
        array.rewind();
        return true;
    }

    /** Forgets the claim, and overwrites what was copied of it. */
    void forget() {
        begin(nothing);
        if (!view.isEmpty()) {
            view.erase();
        }
        Arrays.fill(copy, 0, used, (byte) 0);
        used = 0;
    }

    /** The elements, where they stand. */
    private ElementCursor open() {
        if (!opened) {
            opened = true;
            copyClaim();
            if (!view.tryParse(copy, 0, used, error)) {
                throw new IllegalStateException("the document was changed while it was in use");
            }
            elements = view.texts();
        }
        return elements;
    }

    private void copyClaim() {
        boolean array = claim.isPresent() && claim.byteAt(0) == '[';
        boolean single = claim.isPresent() && claim.byteAt(0) == '"';
        int before = array ? BEFORE.length - 1 : BEFORE.length;
        int length = array || single ? claim.length() : 0;
        int behind = array ? 1 : BEHIND.length;
        int size = before + length + behind;
        if (copy.length < size) {
            Arrays.fill(copy, 0, used, (byte) 0);
            copy = new byte[size + size / 2];
            used = 0;
        }
        Arrays.fill(copy, 0, used, (byte) 0);
        System.arraycopy(BEFORE, 0, copy, 0, before);
        if (length > 0) {
            claim.tryCopyTo(copy, before, length);
        }
        System.arraycopy(BEHIND, BEHIND.length - behind, copy, before + length, behind);
        used = size;
    }

    /**
     * Returns whether there is a claim, whatever it is.
     *
     * @return false where it is absent
     */
    public boolean isPresent() {
        return claim.isPresent();
    }

    /** Moves before the first string again. */
    public void rewind() {
        text = nothing;
        if (opened) {
            elements.rewind();
        }
    }

    /**
     * Moves to the next string. What is not a string is passed over.
     *
     * @return whether there is one
     */
    public boolean next() {
        ElementCursor array = open();
        while (array.next()) {
            if (array.asRaw().byteAt(0) == '"') {
                text = array.asSlice();
                return true;
            }
        }
        text = nothing;
        return false;
    }

    /**
     * The current string.
     *
     * @return a slice that is valid until the cursor moves; it holds nothing while there is no string
     */
    public Utf8Slice text() {
        return text;
    }

    /**
     * Returns whether a string is among those of the claim. The cursor then stands before the first one.
     *
     * @param value the string; compared exactly
     * @return whether it is there
     */
    public boolean contains(String value) {
        rewind();
        boolean found = false;
        while (!found && next()) {
            found = text.contentEquals(value);
        }
        rewind();
        return found;
    }

    /** Shows nothing of the claim. */
    @Override
    public String toString() {
        return "TextCursor";
    }
}
