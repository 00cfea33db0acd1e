package dev.jeton.conformance.types;

import dev.jeton.conformance.oracle.Tree;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * An element or a value of a map in null-marked code.
 *
 * @param mayBeNull whether it is {@code @Nullable}
 */
record Inside(Kind kind, boolean mayBeNull) implements Kind {
    static final String NULLABLE = "@org.jspecify.annotations.Nullable ";

    /** The same kind of value in a type that is null-marked; some of what is inside may be null. */
    static Kind marked(Kind kind, SplittableRandom random) {
        if (kind instanceof Elements elements) {
            return new Elements(elements.collected(), inside(elements.element(), random));
        } else if (kind instanceof Keyed keyed) {
            return new Keyed(keyed.mapped(), keyed.key(), inside(keyed.content(), random));
        } else if (kind instanceof Containers.ArrayOf array) {
            return new Containers.ArrayOf(
                    array.element().isPrimitive() ? array.element() : inside(array.element(), random));
        } else if (kind instanceof Containers.OptionalOf optional) {
            return new Containers.OptionalOf(marked(optional.content(), random));
        } else if (kind instanceof PatchOf patch) {
            return new PatchOf(marked(patch.content(), random));
        } else if (kind instanceof Singles singles) {
            return new Singles(marked(singles.container(), random), singles.element());
        } else if (kind instanceof Marked marked) {
            return new Marked(marked.annotation(), marked(marked.kind(), random));
        }
        return kind;
    }

    private static Kind inside(Kind kind, SplittableRandom random) {
        // Of an array that is an element of an array nobody can read which of the two may be null.
        boolean mayBeNullable = !kind.source(false).endsWith("]");
        return kind.keepsNull() ? kind : new Inside(marked(kind, random), mayBeNullable && random.nextInt(3) == 0);
    }

    /** A type that may be null: behind the package, or in front of the brackets. */
    static String nullable(String source) {
        if (source.endsWith("]")) {
            int bracket = source.indexOf('[');
            return source.substring(0, bracket) + " " + NULLABLE + source.substring(bracket);
        }
        int arguments = source.indexOf('<');
        String name = arguments < 0 ? source : source.substring(0, arguments);
        int start = Math.max(name.lastIndexOf('.'), name.lastIndexOf(' ')) + 1;
        return source.substring(0, start) + NULLABLE + source.substring(start);
    }

    @Override
    public String source(boolean boxed) {
        return mayBeNull ? nullable(kind.source(boxed)) : kind.source(boxed);
    }

    @Override
    public String read(Tree tree, Rules rules) throws Mismatch {
        return kind.read(tree, rules);
    }

    @Override
    public String absent() {
        return kind.absent();
    }

    @Override
    public boolean takesLeniency() {
        return kind.takesLeniency();
    }

    @Override
    public boolean isNumber() {
        return kind.isNumber();
    }

    @Override
    public String sample(SplittableRandom random) {
        return kind.sample(random);
    }

    @Override
    public @Nullable Object value(SplittableRandom random, Loaded loaded) {
        return kind.value(random, loaded);
    }

    @Override
    public Class<?> type(boolean boxed, Loaded loaded) {
        return kind.type(boxed, loaded);
    }
}
