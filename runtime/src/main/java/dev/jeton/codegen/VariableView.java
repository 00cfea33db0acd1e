package dev.jeton.codegen;

import dev.jeton.JsonView;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What the view of a generic type does with the values of a type variable: it checks each with a view that somebody made for them, or passes over them. One
 * thread at a time.
 */
public final class VariableView {
    private final @Nullable Supplier<? extends JsonView> views;

    /** Has the last value that was checked; made when the first one comes. */
    private @Nullable JsonView view;

    /**
     * For the values of one type variable.
     *
     * @param views makes a view of them, or null if there is none
     */
    public VariableView(@Nullable Supplier<? extends JsonView> views) {
        this.views = views;
    }

    /**
     * For a view inside, whose values are of the same type.
     *
     * @return what makes a view of the values, or null if there is none
     */
    public @Nullable Supplier<? extends JsonView> views() {
        return views;
    }

    /**
     * Reads a value, which may be {@code null}.
     *
     * @param reader stands before the value and is left behind it
     */
    public void check(CodecReader reader) {
        if (views == null) {
            reader.skipValue();
            return;
        }
        if (reader.readNull()) {
            return;
        }
        JsonView checking = view;
        if (checking == null) {
            checking = Objects.requireNonNull(views.get(), "the view of a type argument");
            view = checking;
        }
        checking.readValue(reader);
    }

    /** Forgets the last value, and overwrites what was decoded of it. */
    public void forget() {
        if (view != null && !view.isEmpty()) {
            view.erase();
        }
    }
}
