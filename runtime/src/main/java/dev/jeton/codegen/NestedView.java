package dev.jeton.codegen;

import dev.jeton.JsonView;
import dev.jeton.internal.Retention;
import dev.jeton.internal.read.DocumentReader;
import dev.jeton.internal.read.IdleViews;
import dev.jeton.internal.read.Region;
import org.jspecify.annotations.Nullable;

/**
 * An object of a recursive type inside a view. Parsing the document checks the object with a borrowed view and keeps only its position. The object is read
 * again, into a view of its own, when the user asks for it. One thread at a time.
 *
 * @param <V> the view of the object
 */
public final class NestedView<V extends JsonView> {
    private final Class<V> type;

    /** The object. */
    private final Region region = new Region();

    /** Lends views, and reads the object again. */
    private @Nullable DocumentReader lender;

    /** The view of the object, once the user has asked for it. */
    private @Nullable V view;

    /**
     * Makes a holder without an object.
     *
     * @param type the class of the view
     */
    public NestedView(Class<V> type) {
        this.type = type;
    }

    /**
     * Returns whether the caller has to make a view to check an object.
     *
     * @param source the reader that stands before the object
     * @return whether no idle view can be borrowed
     */
    public boolean lacksView(CodecReader source) {
        return ((DocumentReader) source).idleViews().lack(type);
    }

    /**
     * Checks an object and keeps nothing of it.
     *
     * @param source the reader, which moves from the start of the object to its end
     * @param made a new view if {@link #lacksView(CodecReader)} asked for one, else null
     */
    public void check(CodecReader source, @Nullable V made) {
        DocumentReader reader = (DocumentReader) source;
        IdleViews idle = reader.idleViews();
        V checking = made == null ? idle.take(type) : made;
        Retention outer = reader.countItself();
        try {
            checking.readValue(source);
        } finally {
            reader.countBy(outer);
            giveBack(checking, idle);
        }
    }

    /** Empties a view, even after a rejection, which empties it: a StackOverflowError may have interrupted that. */
    private static void giveBack(JsonView view, IdleViews idle) {
        view.erase();
        idle.giveBack(view);
    }

    /**
     * Checks an object and keeps its position.
     *
     * @param source the reader, which moves from the start of the object to its end
     * @param made a new view if {@link #lacksView(CodecReader)} asked for one, else null
     */
    public void read(CodecReader source, @Nullable V made) {
        forget();
        DocumentReader reader = (DocumentReader) source;
        reader.next();
        int start = reader.position();
        check(source, made);
        region.set(reader, start);
        lender = reader;
    }

    /**
     * Returns whether the caller has to make a view for {@link #view}.
     *
     * @return whether the object has no view yet, and no idle view can be borrowed
     */
    public boolean lacksView() {
        return view == null && lender != null && lender.idleViews().lack(type);
    }

    /**
     * Returns the view of the object, which it reads if this is the first call.
     *
     * @param made a new view if {@link #lacksView()} asked for one, else null
     * @return the view, the same until the object is forgotten
     * @throws IllegalStateException if there is no object
     */
    public V view(@Nullable V made) {
        V own = view;
        if (own != null) {
            return own;
        }
        DocumentReader source = lender;
        if (source == null) {
            throw new IllegalStateException("there is no object");
        }
        own = made == null ? source.idleViews().take(type) : made;
        boolean whole = false;
        try {
            own.readValue(source.openPart(region.buffer(), region.from(), region.length()));
            whole = true;
        } finally {
            if (!whole) {
                giveBack(own, source.idleViews());
            }
        }
        view = own;
        return own;
    }

    /** Forgets the object and empties its view. */
    public void forget() {
        V own = view;
        if (own != null && lender != null) {
            view = null;
            giveBack(own, lender.idleViews());
        }
        lender = null;
        region.forget();
    }

    /** {@return the size of the object, and nothing of its content} */
    @Override
    public String toString() {
        return "NestedView[" + region.length() + " bytes]";
    }
}
