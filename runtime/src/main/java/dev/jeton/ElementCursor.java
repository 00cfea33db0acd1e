package dev.jeton;

import dev.jeton.codegen.CodecReader;
import dev.jeton.internal.read.DocumentReader;

/**
 * Iterates over the elements of an array of a {@link JsonView}, and gives access to the current one:
 *
 * <pre>{@code
 * ElementCursor times = view.times();
 * while (times.next()) {
 *     long time = times.asLong();
 * }
 * }</pre>
 *
 * <p>With {@code @Json.SingleOrArray}, an element without brackets is iterated over like an array of one.
 *
 * <p>It belongs to the view, and is valid until the view parses the next document, is reset or erased. One thread at a time.
 */
public final class ElementCursor extends ValueCursor {
    private int index = -1;

    /** Whether there is no array, but an element in its place. */
    private boolean single;

    /** Makes a cursor over nothing. For generated views. */
    public ElementCursor() {
        this(false);
    }

    ElementCursor(boolean secret) {
        super(secret);
    }

    /**
     * Makes a cursor over nothing whose slices are secret. For generated views.
     *
     * @return a new cursor
     */
    public static ElementCursor secret() {
        return new ElementCursor(true);
    }

    // What is neither an array nor an element is rejected before end() is called.
    @Override
    public void begin(CodecReader source) {
        super.begin(source);
        single = !source.isArray();
    }

    @Override
    public void forget() {
        super.forget();
        single = false;
    }

    /**
     * Goes over an array that is in no document. For generated views.
     *
     * @param json the text of the array, which was checked, in UTF-8
     */
    public void setDefault(byte[] json) {
        forget();
        region.setDefault(json);
    }

    @Override
    int scopes() {
        return single ? 0 : 1;
    }

    @Override
    void enter(DocumentReader reader) {
        if (!single) {
            reader.beginArray();
        }
    }

    @Override
    boolean advance(DocumentReader reader) {
        index++;
        return single ? index == 0 : reader.nextElement();
    }

    @Override
    public void rewind() {
        super.rewind();
        index = -1;
    }

    /**
     * Marks the current element, so that {@link #returnTo} finds it again without going through those before it.
     *
     * @return the mark, which is good for this array until the view parses the next document, is reset or erased
     * @throws IllegalStateException if the cursor is at no element
     */
    public long mark() {
        return (long) index << Integer.SIZE | place();
    }

    /**
     * Moves to an element that was marked. {@link #next()} then moves to the one behind it.
     *
     * @param mark what {@link #mark()} returned at the same array; with any other number the cursor may stand inside of an element or between two
     * @throws IndexOutOfBoundsException if there is no such place in the array
     * @throws IllegalStateException if there is no array
     */
    public void returnTo(long mark) {
        int element = (int) (mark >>> Integer.SIZE);
        moveTo((int) mark, element);
        index = element;
    }

    /**
     * The index of the current element.
     *
     * @return 0 for the first one; -1 before it; at the end the number of elements
     */
    public int index() {
        return index;
    }
}
