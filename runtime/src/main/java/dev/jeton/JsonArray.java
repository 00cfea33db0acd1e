package dev.jeton;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A tree that is an array. {@link JsonTree#array()} starts one. */
public final class JsonArray implements JsonTree {
    private final List<JsonTree> elements;
    private final int depth;

    /**
     * Takes a list that nobody changes any more.
     *
     * @param deepest the depth of the deepest element
     */
    JsonArray(List<JsonTree> elements, int deepest) {
        this.elements = elements;
        this.depth = TreeCodec.depthAround(deepest);
    }

    /** {@return the elements, unmodifiable} */
    public List<JsonTree> elements() {
        return elements;
    }

    @Override
    public JsonKind kind() {
        return JsonKind.ARRAY;
    }

    @Override
    public int size() {
        return elements.size();
    }

    @Override
    public int depth() {
        return depth;
    }

    @Override
    public @Nullable JsonTree get(int index) {
        return index >= 0 && index < elements.size() ? elements.get(index) : null;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof JsonArray array && depth == array.depth && elements.equals(array.elements);
    }

    @Override
    public int hashCode() {
        return elements.hashCode();
    }

    /** Returns the number of elements only. */
    @Override
    public String toString() {
        return "JsonArray[" + elements.size() + (elements.size() == 1 ? " element]" : " elements]");
    }

    /** Collects the elements of an array. Not safe for use by several threads at once. */
    public static final class Builder {
        private final List<JsonTree> elements = new ArrayList<>();

        Builder() {}

        /**
         * Adds an element.
         *
         * @param element the element
         * @return this builder
         */
        public Builder add(JsonTree element) {
            elements.add(Objects.requireNonNull(element, "the element is null"));
            return this;
        }

        /**
         * Adds a string.
         *
         * @param element the text
         * @return this builder
         */
        public Builder add(String element) {
            return add(JsonTree.of(element));
        }

        /**
         * Adds an integer.
         *
         * @param element the value
         * @return this builder
         */
        public Builder add(long element) {
            return add(JsonTree.of(element));
        }

        /**
         * Adds a boolean.
         *
         * @param element the value
         * @return this builder
         */
        public Builder add(boolean element) {
            return add(JsonTree.of(element));
        }

        /**
         * Makes the array. The builder can be used further; what it has made does not change.
         *
         * @return the array
         * @throws IllegalArgumentException if more than 1,000 objects and arrays would lie inside each other
         */
        public JsonArray build() {
            return new JsonArray(List.copyOf(elements), TreeCodec.deepestOf(elements));
        }
    }
}
