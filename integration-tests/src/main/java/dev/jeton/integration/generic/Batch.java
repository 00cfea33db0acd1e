package dev.jeton.integration.generic;

import dev.jeton.annotation.Json;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Classes: what is inherited from a generic class, setters, and the argument of a constructor. */
public abstract class Batch<T> {
    private List<T> parts = new ArrayList<>();
    private @Nullable T last;

    /** An empty one. */
    protected Batch() {}

    /** Of a variable. */
    public List<T> getParts() {
        return parts;
    }

    /** Sets them. */
    public void setParts(List<T> parts) {
        this.parts = parts;
    }

    /** Of a variable. */
    public @Nullable T getLast() {
        return last;
    }

    /** Sets it. */
    public void setLast(@Nullable T last) {
        this.last = last;
    }

    /** With a variable of its own, which is another one to the class above. */
    @Json(view = true)
    public static final class Numbered<N> extends Batch<List<N>> {
        private final int number;

        /** With a number. */
        @Json.Creator
        public Numbered(int number) {
            this.number = number;
        }

        /** Its number. */
        public int getNumber() {
            return number;
        }
    }

    /** With an argument for the variable. */
    @Json(view = true)
    public static final class Texts extends Batch<String> {

        /** An empty one. */
        public Texts() {}
    }
}
