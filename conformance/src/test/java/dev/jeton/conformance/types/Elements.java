package dev.jeton.conformance.types;

import dev.jeton.conformance.oracle.Tree;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A collection. */
record Elements(Collected collected, Kind element) implements Kind {
    /** The constants of the enum, as they are shown, in its order. */
    private static final List<String> CONSTANTS =
            List.of(Shown.constant("PLAIN"), Shown.constant("NAMED"), Shown.constant("ALIASED"));

    Elements {
        element = collected.element(element);
    }

    @Override
    public String source(boolean boxed) {
        return collected.source() + "<" + element.source(true) + ">";
    }

    @Override
    public Class<?> type(boolean boxed, Loaded loaded) {
        return collected.type(loaded);
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
        if (!(tree instanceof Tree.Arr array)) {
            throw new Mismatch("no array");
        }
        List<String> elements = new ArrayList<>();
        for (Tree value : array.elements()) {
            if (collected.takesNull() || element.keepsNull()) {
                elements.add(Kind.readNullable(element, value, rules));
            } else if (value instanceof Tree.Literal literal && literal.isNull()) {
                throw new Mismatch("null in a collection that takes none");
            } else {
                elements.add(element.read(value, rules));
            }
        }
        return Shown.sequence(arranged(elements));
    }

    private Collection<String> arranged(List<String> elements) {
        return switch (collected.order()) {
            case OF_DOCUMENT -> elements;
            case OF_FIRST -> new LinkedHashSet<>(elements);
            case OF_NUMBERS -> texts(new TreeSet<>(numbers(elements)));
            case OF_HEAP -> {
                PriorityQueue<BigInteger> queue = new PriorityQueue<>();
                queue.addAll(numbers(elements));
                yield texts(queue);
            }
            case OF_CONSTANTS -> CONSTANTS.stream().filter(elements::contains).toList();
        };
    }

    private static List<BigInteger> numbers(List<String> elements) {
        return elements.stream().map(BigInteger::new).toList();
    }

    private static List<String> texts(Collection<BigInteger> numbers) {
        return numbers.stream().map(BigInteger::toString).toList();
    }

    @Override
    public String sample(SplittableRandom random) {
        List<String> elements = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            elements.add(
                    random.nextInt(collected.takesNull() && element.mayBeNull() ? 8 : 40) == 0
                            ? "null"
                            : element.sample(random));
        }
        return "[" + String.join(random.nextBoolean() ? "," : " ,\n", elements) + "]";
    }

    @Override
    public Object value(SplittableRandom random, Loaded loaded) {
        List<@Nullable Object> elements = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            // Of raw JSON null in Java and in JSON would be two things.
            boolean nothing =
                    collected.takesNull() && element.mayBeNull() && !element.keepsNull() && random.nextInt(8) == 0;
            elements.add(nothing ? null : element.value(random, loaded));
        }
        return collected.of(elements, loaded);
    }
}
