package dev.jeton.codegen;

import dev.jeton.JsonView;
import dev.jeton.internal.Retention;
import dev.jeton.internal.read.DocumentReader;
import dev.jeton.internal.read.IdleViews;
import dev.jeton.internal.read.Region;
import org.jspecify.annotations.Nullable;

/**
 * An object of a recursive type inside a view. It is checked with a view that is lent to it for that time only, and read again when
 * somebody asks for it; until then only its place is kept. For generated views.
 *
 * @param <V> the object's view
 */
public final class NestedView<V extends JsonView> {
    private final Class<V> type;

    /** The object. */
    private final Region region = new Region();

    /** Lends the view, and reads the object again. */
    private @Nullable DocumentReader lender;

    /** The object's, once somebody has asked for it. */
    private @Nullable V view;

    /**
     * Makes one that is empty.
     *
     * @param type the view's class
     */
    public NestedView(Class<V> type) {
        this.type = type;
    }

    /**
     * Returns whether a view must be made to check an object.
     *
     * @param source stands before the object
     * @return whether there is none to spare
     */
    public boolean lacksView(CodecReader source) {
        return ((DocumentReader) source).idleViews().lack(type);
    }

    /**
     * Checks an object, and keeps nothing of it.
     *
     * @param source stands before the object and is left behind it
     * @param made a new view, or null if none was needed
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

    /** Empties a view, even one that a rejection has emptied: a StackOverflowError may have kept it from forgetting the document. */
    private static void giveBack(JsonView view, IdleViews idle) {
        view.erase();
        idle.giveBack(view);
    }

    /**
     * Checks an object, and keeps where it lies.
     *
     * @param source stands before the object and is left behind it
     * @param made a new view, or null if none was needed
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
     * Returns whether a view must be made to look at the object.
     *
     * @return whether nobody has asked for it yet, and there is none to spare
     */
    public boolean lacksView() {
        return view == null && lender != null && lender.idleViews().lack(type);
    }

    /**
     * Returns the object's view.
     *
     * @param made a new view, or null if none was needed
     * @return the same until the object is forgotten
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

    /** Forgets the object; its view becomes empty. */
    public void forget() {
        V own = view;
        if (own != null && lender != null) {
            view = null;
            giveBack(own, lender.idleViews());
        }
        lender = null;
        region.forget();
    }

    /** Shows nothing of the document. */
    @Override
    public String toString() {
        return "NestedView[" + region.length() + " bytes]";
    }
}
