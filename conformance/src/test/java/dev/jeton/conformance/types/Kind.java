package dev.jeton.conformance.types;

import dev.jeton.conformance.oracle.Tree;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * The type of a property or of what is inside one: how it is written in Java, what it must hold of a value in JSON, and random samples of
 * both. What it holds is a text, as {@link Shown} makes one of a real value.
 */
interface Kind {
    /** The type in Java; boxed where it is an argument of another. */
    String source(boolean boxed);

    /** What a value that is not {@code null} is read as. */
    String read(Tree tree, Rules rules) throws Mismatch;

    /** Whether it is a primitive, which can be neither null nor absent. */
    default boolean isPrimitive() {
        return false;
    }

    /** Whether it may be null where it is inside another value. */
    default boolean mayBeNull() {
        return !isPrimitive();
    }

    /** Whether it is a collection, a map or an array. */
    default boolean isContainer() {
        return emptyShown() != null;
    }

    /** What an empty one is, shown; null if it is no collection, map or array. */
    default @Nullable String emptyShown() {
        return null;
    }

    /** Whether {@code null} in JSON is a value like any other. */
    default boolean keepsNull() {
        return false;
    }

    /** What it is where there is nothing. */
    default String absent() {
        return "null";
    }

    /** Whether leniency makes a difference. */
    default boolean takesLeniency() {
        return false;
    }

    /** Whether a lenient one takes the empty string for null. */
    default boolean isNumber() {
        return false;
    }

    /** A text for {@code @Json.Default}, or null if there can be none. */
    default @Nullable String defaultText() {
        return null;
    }

    /** What the default is, shown. */
    default String defaultShown() {
        throw new IllegalStateException("no default");
    }

    /** A document that fits. */
    String sample(SplittableRandom random);

    /** A value in Java. */
    @Nullable
    Object value(SplittableRandom random, Loaded loaded);

    /** The class of such values. */
    Class<?> type(boolean boxed, Loaded loaded);

    /** Reads what may be null. */
    static String readNullable(Kind kind, Tree tree, Rules rules) throws Mismatch {
        boolean nothing = tree instanceof Tree.Literal literal && literal.isNull();
        if (kind.keepsNull()) {
            return kind.read(tree, rules);
        } else if (kind.isPrimitive()) {
            if (nothing) {
                throw new Mismatch("null for a primitive");
            }
            return kind.read(tree, rules);
        }
        boolean isNull = isNull(kind, tree, rules);
        if (isNull && !kind.mayBeNull()) {
            throw new Mismatch("null among what is never null");
        }
        return isNull ? kind.absent() : kind.read(tree, rules);
    }

    /** Whether a value counts as null. */
    static boolean isNull(Kind kind, Tree tree, Rules rules) {
        boolean empty = rules.lenient() && kind.isNumber() && tree.equals(new Tree.Str(""));
        return empty || tree instanceof Tree.Literal literal && literal.isNull();
    }

    /**
     * How values are read.
     *
     * @param lenient whether the property has {@code @Json.Lenient}
     * @param lastWins whether names may come twice
     */
    record Rules(boolean lenient, boolean lastWins) {}
}
