package dev.jeton;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A tree that is an object: members in their order, each name once. {@link JsonTree#object()} starts one. */
public final class JsonObject implements JsonTree {
    private final Map<String, JsonTree> members;
    private final int depth;

    /**
     * Takes a map that nobody changes any more. Strings as keys cost no more than logarithmic time, whatever their hashes are.
     *
     * @param deepest the depth of the deepest member
     */
    JsonObject(Map<String, JsonTree> members, int deepest) {
        this.members = members;
        this.depth = TreeCodec.depthAround(deepest);
    }

    /** {@return the members in their order, unmodifiable} */
    public Map<String, JsonTree> members() {
        return members;
    }

    /**
     * Starts from the members of this object.
     *
     * @return a new builder; what it makes is another object
     */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.members.putAll(members);
        return builder;
    }

    @Override
    public JsonKind kind() {
        return JsonKind.OBJECT;
    }

    @Override
    public int size() {
        return members.size();
    }

    @Override
    public int depth() {
        return depth;
    }

    @Override
    public @Nullable JsonTree get(String name) {
        return members.get(name);
    }

    /** Two objects are equal if they have the same members, in whatever order. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof JsonObject object && depth == object.depth && members.equals(object.members);
    }

    @Override
    public int hashCode() {
        return members.hashCode();
    }

    /** Returns the number of members only. */
    @Override
    public String toString() {
        return "JsonObject[" + members.size() + (members.size() == 1 ? " member]" : " members]");
    }

    /** Collects the members of an object. Not safe for use by several threads at once. */
    public static final class Builder {
        private final Map<String, JsonTree> members = new LinkedHashMap<>();

        Builder() {}

        /**
         * Adds a member behind the others.
         *
         * @param name its name
         * @param value its value
         * @return this builder
         * @throws IllegalArgumentException if there is a member of that name
         */
        public Builder put(String name, JsonTree value) {
            Objects.requireNonNull(name, "the name is null");
            Objects.requireNonNull(value, "the value is null");
            if (members.putIfAbsent(name, value) != null) {
                throw new IllegalArgumentException("a member of that name is there already");
            }
            return this;
        }

        /**
         * Adds a member that is a string.
         *
         * @param name its name
         * @param value the text
         * @return this builder
         * @throws IllegalArgumentException if there is a member of that name
         */
        public Builder put(String name, String value) {
            return put(name, JsonTree.of(value));
        }

        /**
         * Adds a member that is an integer.
         *
         * @param name its name
         * @param value the value
         * @return this builder
         * @throws IllegalArgumentException if there is a member of that name
         */
        public Builder put(String name, long value) {
            return put(name, JsonTree.of(value));
        }

        /**
         * Adds a member that is a boolean.
         *
         * @param name its name
         * @param value the value
         * @return this builder
         * @throws IllegalArgumentException if there is a member of that name
         */
        public Builder put(String name, boolean value) {
            return put(name, JsonTree.of(value));
        }

        /**
         * Removes a member, if it is there.
         *
         * @param name its name
         * @return this builder
         */
        public Builder remove(String name) {
            members.remove(name);
            return this;
        }

        /**
         * Makes the object. The builder can be used further; what it has made does not change.
         *
         * @return the object
         * @throws IllegalArgumentException if more than 1,000 objects and arrays would lie inside each other
         */
        public JsonObject build() {
            return new JsonObject(
                    Collections.unmodifiableMap(new LinkedHashMap<>(members)), TreeCodec.deepestOf(members.values()));
        }
    }
}
