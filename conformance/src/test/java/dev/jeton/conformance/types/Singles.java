package dev.jeton.conformance.types;

import dev.jeton.conformance.oracle.Tree;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/** A collection or an array of which one element may stand alone. */
record Singles(Kind container, Kind element) implements Kind {
    /** Of elements that are no arrays themselves. */
    static Singles of(Kind element, SplittableRandom random) {
        return switch (random.nextInt(3)) {
            case 0 -> new Singles(new Elements(Collected.LIST, element), Containers.boxed(element));
            case 1 -> new Singles(new Elements(Collected.COLLECTION, element), Containers.boxed(element));
            default -> new Singles(new Containers.ArrayOf(element), element);
        };
    }

    @Override
    public String source(boolean boxed) {
        return container.source(boxed);
    }

    @Override
    public Class<?> type(boolean boxed, Loaded loaded) {
        return container.type(boxed, loaded);
    }

    @Override
    public boolean takesLeniency() {
        return container.takesLeniency();
    }

    @Override
    public @Nullable String emptyShown() {
        return container.emptyShown();
    }

    @Override
    public String read(Tree tree, Rules rules) throws Mismatch {
        return tree instanceof Tree.Arr
                ? container.read(tree, rules)
                : Shown.sequence(List.of(element.read(tree, rules)));
    }

    @Override
    public String sample(SplittableRandom random) {
        return random.nextBoolean() ? element.sample(random) : container.sample(random);
    }

    @Override
    public Object value(SplittableRandom random, Loaded loaded) {
        return Objects.requireNonNull(container.value(random, loaded));
    }
}
