package dev.jeton.conformance.types;

import dev.jeton.conformance.oracle.Tree;
import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/** Kinds of values with others inside. */
final class Containers {
    private Containers() {}

    private static @Nullable Object valueOrNull(Kind kind, SplittableRandom random, Loaded loaded) {
        // Of raw JSON null in Java and in JSON would be two things.
        boolean nothing = kind.mayBeNull() && !kind.keepsNull() && random.nextInt(8) == 0;
        return nothing ? null : kind.value(random, loaded);
    }

    private static String sampleOrNull(Kind kind, SplittableRandom random) {
        return random.nextInt(kind.mayBeNull() ? 8 : 60) == 0 && !kind.isPrimitive() ? "null" : kind.sample(random);
    }

    private static String arraySample(Kind element, SplittableRandom random) {
        List<String> elements = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            elements.add(sampleOrNull(element, random));
        }
        return "[" + String.join(random.nextBoolean() ? "," : " ,\n", elements) + "]";
    }

    private static List<String> read(Kind element, Tree tree, Kind.Rules rules) throws Mismatch {
        if (!(tree instanceof Tree.Arr array)) {
            throw new Mismatch("no array");
        }
        List<String> elements = new ArrayList<>();
        for (Tree value : array.elements()) {
            elements.add(Kind.readNullable(element, value, rules));
        }
        return elements;
    }

    /** An {@code Optional}, which only a property can be. */
    record OptionalOf(Kind content) implements Kind {
        @Override
        public String source(boolean boxed) {
            return "java.util.Optional<" + content.source(true) + ">";
        }

        @Override
        public Class<?> type(boolean boxed, Loaded loaded) {
            return Optional.class;
        }

        @Override
        public String absent() {
            return Shown.NOTHING;
        }

        @Override
        public boolean takesLeniency() {
            return content.takesLeniency();
        }

        @Override
        public boolean isNumber() {
            return content.isNumber();
        }

        @Override
        public String read(Tree tree, Rules rules) throws Mismatch {
            return Shown.some(content.read(tree, rules));
        }

        @Override
        public String sample(SplittableRandom random) {
            return content.sample(random);
        }

        @Override
        public Object value(SplittableRandom random, Loaded loaded) {
            return Optional.ofNullable(valueOrNull(boxed(content), random, loaded));
        }
    }

    /** An array. */
    record ArrayOf(Kind element) implements Kind {
        @Override
        public String source(boolean boxed) {
            return element.source(false) + "[]";
        }

        @Override
        public Class<?> type(boolean boxed, Loaded loaded) {
            return element.type(false, loaded).arrayType();
        }

        @Override
        public boolean takesLeniency() {
            return element.takesLeniency();
        }

        @Override
        public String emptyShown() {
            return Shown.sequence(List.of());
        }

        @Override
        public String read(Tree tree, Rules rules) throws Mismatch {
            return Shown.sequence(Containers.read(element, tree, rules));
        }

        @Override
        public String sample(SplittableRandom random) {
            return arraySample(element, random);
        }

        @Override
        public Object value(SplittableRandom random, Loaded loaded) {
            Object array = Array.newInstance(element.type(false, loaded), random.nextInt(4));
            for (int i = 0; i < Array.getLength(array); i++) {
                Array.set(array, i, valueOrNull(element, random, loaded));
            }
            return array;
        }
    }

    /** What a primitive becomes as an argument of a type: a class that can be null. */
    static Kind boxed(Kind kind) {
        return kind.isPrimitive() ? new Boxed(kind) : kind;
    }

    /** The class of a primitive. */
    record Boxed(Kind primitive) implements Kind {
        @Override
        public String source(boolean boxed) {
            return primitive.source(true);
        }

        @Override
        public Class<?> type(boolean boxed, Loaded loaded) {
            return primitive.type(true, loaded);
        }

        @Override
        public boolean takesLeniency() {
            return primitive.takesLeniency();
        }

        @Override
        public boolean isNumber() {
            return primitive.isNumber();
        }

        @Override
        public String read(Tree tree, Rules rules) throws Mismatch {
            return primitive.read(tree, rules);
        }

        @Override
        public String sample(SplittableRandom random) {
            return primitive.sample(random);
        }

        @Override
        public @Nullable Object value(SplittableRandom random, Loaded loaded) {
            return primitive.value(random, loaded);
        }
    }
}
