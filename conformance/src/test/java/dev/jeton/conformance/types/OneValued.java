package dev.jeton.conformance.types;

import dev.jeton.conformance.oracle.Tree;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Types that are one value: what is inside them, in an object of its own. */
enum OneValued implements Kind {
    TICKET("Ticket", Leaf.STRING),
    SEAT("Seat", Leaf.INT),
    WEIGHT("Weight", Leaf.DOUBLE),
    PRICE("Price", Leaf.DECIMAL),
    STAMP("Stamp", TextLeaf.INSTANT),
    MARK("Mark", Leaf.UUID),
    KIND("Sort", new Named.Choice()),
    PASS("Pass", TICKET),
    BUNCH("Bunch", new Elements(Collected.LIST, Leaf.INT)),
    ROWS("Rows", new Containers.ArrayOf(new Containers.ArrayOf(Leaf.STRING))),
    TABLE("Table", new Keyed(Mapped.MAP, Key.STRING, new Elements(Collected.DEQUE, TICKET))),
    OWNED("Owned", Own.NAMED);

    private static final Rules STRICT = new Rules(false, false);

    private final String name;
    private final Kind inside;

    OneValued(String name, Kind inside) {
        this.name = name;
        this.inside = inside;
    }

    /** The source of each type by its name. */
    static Map<String, String> sources() {
        Map<String, String> sources = new TreeMap<>();
        for (OneValued type : values()) {
            sources.put(
                    type.name,
                    "@Json record %s(@Json.Value %s value) {}".formatted(type.name, type.inside.source(false)));
        }
        return sources;
    }

    /** Whether it is no single text or number. */
    boolean mayBeAnArray() {
        return inside instanceof Elements || inside instanceof Containers.ArrayOf || inside instanceof Own;
    }

    @Override
    public String source(boolean boxed) {
        return name;
    }

    @Override
    public Class<?> type(boolean boxed, Loaded loaded) {
        return loaded.type(name);
    }

    @Override
    public String read(Tree tree, Rules rules) throws Mismatch {
        if (tree instanceof Tree.Literal literal && literal.isNull()) {
            throw new Mismatch("null is no " + name);
        }
        return Shown.object(List.of(inside.read(tree, STRICT)));
    }

    @Override
    public @Nullable String defaultText() {
        return inside.defaultText();
    }

    @Override
    public String defaultShown() {
        return Shown.object(List.of(inside.defaultShown()));
    }

    @Override
    public String sample(SplittableRandom random) {
        return inside.sample(random);
    }

    @Override
    public @Nullable Object value(SplittableRandom random, Loaded loaded) {
        try {
            var constructor = loaded.type(name).getDeclaredConstructor(inside.type(false, loaded));
            constructor.setAccessible(true);
            return constructor.newInstance(inside.value(random, loaded));
        } catch (ReflectiveOperationException failure) {
            throw new AssertionError(name, failure);
        }
    }
}
