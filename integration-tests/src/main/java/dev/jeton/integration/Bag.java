package dev.jeton.integration;

import java.util.LinkedHashSet;

/**
 * A set as users write them, with two type parameters, of which the second is that of the elements.
 *
 * @param <K> something else
 * @param <E> the elements
 */
public class Bag<K, E> extends LinkedHashSet<E> {
    private static final long serialVersionUID = 1;

    /** An empty bag. */
    public Bag() {}
}
