package dev.jeton.internal.read;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A pool of idle views for recursive types. One view for each place that an object was ever seen at could be as many as there are paths in
 * such a type, two to the power of the depth or more; here one is lent where an object is checked, and taken back, and one for each object
 * that somebody asked for. So there are never more than the largest document and the deepest took at the same time.
 *
 * <p>A pool belongs to a reader, and the views of one document share it. Only {@code NestedView} knows that what lies in it are views.
 */
public final class IdleViews {
    private static final int FIRST_CAPACITY = 4;

    private static final @Nullable Object[] NONE = {};

    private Class<?>[] types = new Class<?>[1];

    /** The views of each type; behind its count there are none. */
    private @Nullable Object[][] views = {NONE};

    private int[] counts = new int[1];

    private int size;

    IdleViews() {}

    /** Returns whether there is no view of a type. */
    public boolean lack(Class<?> type) {
        int index = indexOf(type); // before the array is read, which a new type may replace
        return counts[index] == 0;
    }

    /** Returns a view, which is empty. */
    public <V> V take(Class<V> type) {
        int index = indexOf(type);
        @Nullable Object[] idle = views[index];
        int last = counts[index] - 1;
        Object taken = last < 0 ? null : idle[last];
        if (taken == null) {
            throw new IllegalStateException("there is no idle view");
        }
        // A view that never comes back must not be kept with its document.
        idle[last] = null;
        counts[index] = last;
        return type.cast(taken);
    }

    /** Keeps a view, which must be empty, for the next object of its type. */
    public void giveBack(Object view) {
        int index = indexOf(view.getClass());
        int count = counts[index];
        if (count == views[index].length) {
            views[index] = Arrays.copyOf(views[index], Math.max(FIRST_CAPACITY, 2 * count));
        }
        views[index][count] = view;
        counts[index] = count + 1;
    }

    private int indexOf(Class<?> type) {
        for (int index = 0; index < size; index++) {
            if (types[index] == type) {
                return index;
            }
        }
        if (size == types.length) {
            types = Arrays.copyOf(types, 2 * size);
            counts = Arrays.copyOf(counts, 2 * size);
            views = Arrays.copyOf(views, 2 * size);
        }
        types[size] = type;
        views[size] = NONE;
        return size++;
    }
}
