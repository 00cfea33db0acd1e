package dev.jeton.integration;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A map as users write them: it forgets the eldest of more than three entries.
 *
 * @param <V> the values
 */
public class Registry<V> extends LinkedHashMap<Integer, V> {
    private static final long serialVersionUID = 1;

    /** An empty one. */
    public Registry() {}

    @Override
    protected boolean removeEldestEntry(Map.Entry<Integer, V> eldest) {
        return size() > 3;
    }
}
