package dev.jeton.internal.read;

import dev.jeton.JsonLimits;
import dev.jeton.JsonView;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Views that nobody looks through at the moment, for the objects in documents whose types may hold themselves. One view for each place
 * that an object was ever seen at could be as many as there are paths in such a type, two to the power of the depth or more; here one is
 * lent where an object is checked, and taken back, and one for each object that somebody asked for. So there are never more than the
 * largest document and the deepest took at the same time.
 *
 * <p>They belong to a reader, which the views of one document share.
 */
public final class IdleViews {
    private final JsonLimits limits;

    private Class<?>[] types = new Class<?>[1];

    /** The views of each type, linked by a field of the view. */
    private @Nullable JsonView[] first = new @Nullable JsonView[1];

    private int size;

    /** Reads objects when they are asked for. */
    private @Nullable DocumentReader reader;

    /** Whether the reader has been at the document. */
    private boolean opened;

    IdleViews(JsonLimits limits) {
        this.limits = limits;
    }

    public boolean lack(Class<?> type) {
        int index = indexOf(type);
        return first[index] == null;
    }

    /** Returns a view, which is empty. */
    public <V extends JsonView> V take(Class<V> type) {
        int index = indexOf(type);
        JsonView taken = first[index];
        if (taken == null) {
            throw new IllegalStateException("there is no idle view");
        }
        first[index] = ReaderState.API.nextIdle(taken);
        ReaderState.API.setNextIdle(taken, null);
        return type.cast(taken);
    }

    /** Empties a view and keeps it for the next who needs one. */
    public void giveBack(JsonView view) {
        // A view that a StackOverflowError kept from forgetting is empty, and still holds its document.
        if (ReaderState.API.holdsDocument(view)) {
            view.clear();
        }
        int index = indexOf(view.getClass());
        ReaderState.API.setNextIdle(view, first[index]);
        first[index] = view;
    }

    private int indexOf(Class<?> type) {
        for (int index = 0; index < size; index++) {
            if (types[index] == type) {
                return index;
            }
        }
        if (size == types.length) {
            types = Arrays.copyOf(types, 2 * size);
            first = Arrays.copyOf(first, 2 * size);
        }
        types[size] = type;
        return size++;
    }

    /** Returns a reader before a part of a document, which was checked; the views that it reads share these. */
    public DocumentReader open(Region part) {
        DocumentReader own = reader;
        if (own == null) {
            own = new DocumentReader(limits);
            own.idleViews = this;
            reader = own;
        }
        opened = true;
        own.start(part.buffer(), part.from(), part.length());
        return own;
    }

    /**
     * Overwrites what was decoded, and drops the document; views that are lent are for those to clear who have them.
     *
     * @param asking starts another document; the one that reads parts for views that were asked for is still at the same
     */
    void forgetDocument(DocumentReader asking) {
        DocumentReader own = reader;
        if (opened && own != null && own != asking) {
            opened = false;
            own.eraseCopies();
        }
    }
}
