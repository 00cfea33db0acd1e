package dev.jeton.integration.generic;

import dev.jeton.annotation.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Made by a static method with a type variable of its own, and by a setter. */
@Json(view = true)
public final class Stock<T extends Comparable<T>> {
    private final List<T> items;
    private final Map<String, List<T>> byName;
    private @Nullable T best;

    private Stock(List<T> items, Map<String, List<T>> byName) {
        this.items = items;
        this.byName = byName;
    }

    /** Refuses what has more than three items. */
    @Json.Creator
    public static <I extends Comparable<I>> Stock<I> of(List<I> items, Map<String, ? extends List<I>> byName) {
        if (items.size() > 3) {
            throw new IllegalArgumentException("too many");
        }
        return new Stock<>(new ArrayList<>(items), Map.copyOf(byName));
    }

    /** The items. */
    public List<T> items() {
        return items;
    }

    /** The items once more. */
    public Map<String, List<T>> byName() {
        return byName;
    }

    /** The best one. */
    public @Nullable T getBest() {
        return best;
    }

    /** Sets it. */
    public void setBest(@Nullable T best) {
        this.best = best;
    }
}
