package dev.jeton.conformance.types;

import dev.jeton.conformance.oracle.Tree;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/** An instantiation of a generic type. Its argument takes any JSON, as a view accepts what only the codec of the argument could reject. */
enum Instantiated implements Kind {
    OF_RAW(Leaf.RAW),
    OF_OWN(Own.NAMED);

    /** The types, in Java: a variable alone, in a container and in another generic type. */
    static final Map<String, String> TYPES = Map.of(
            "Crate",
            "@Json(view = true) record Crate<T>(T value, int count, java.util.Optional<Lid<T>> lid) {}",
            "Lid",
            "@Json(view = true) record Lid<T>(java.util.List<T> parts) {}");

    private final Kind argument;

    Instantiated(Kind argument) {
        this.argument = argument;
    }

    /** What an instantiation is as a type with its argument written out. */
    private RecordType shape() {
        Kind parts = new Elements(Collected.LIST, argument);
        return type(
                "Crate",
                Property.plain("value", argument),
                Property.plain("count", Leaf.INT),
                Property.plain(
                        "lid", new Containers.OptionalOf(new Named.Part(type("Lid", Property.plain("parts", parts))))));
    }

    private static RecordType type(String name, Property... properties) {
        return new RecordType(name, Form.RECORD, List.of(properties), RecordType.Settings.PLAIN);
    }

    @Override
    public String source(boolean boxed) {
        return "Crate<" + argument.source(true) + ">";
    }

    @Override
    public Class<?> type(boolean boxed, Loaded loaded) {
        return loaded.type("Crate");
    }

    @Override
    public String read(Tree tree, Rules rules) throws Mismatch {
        return shape().read(tree);
    }

    @Override
    public String sample(SplittableRandom random) {
        return shape().sample(random, 0);
    }

    @Override
    public @Nullable Object value(SplittableRandom random, Loaded loaded) {
        Object parts = random.nextBoolean() ? List.of(argument.value(random, loaded)) : List.of();
        Object lid = loaded.make("Lid", List.of(List.class), List.of(parts));
        return loaded.make(
                "Crate",
                List.of(Object.class, int.class, Optional.class),
                Arrays.asList(
                        random.nextInt(4) == 0 ? null : argument.value(random, loaded),
                        random.nextInt(),
                        random.nextBoolean() ? Optional.of(lid) : Optional.empty()));
    }
}
