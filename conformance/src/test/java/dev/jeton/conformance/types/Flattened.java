package dev.jeton.conformance.types;

import dev.jeton.conformance.oracle.Tree;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * An object whose members stand among those of the object that has it.
 *
 * @param prefix in front of their names
 */
record Flattened(RecordType type, String prefix) implements Kind {

    String annotation() {
        return prefix.isEmpty() ? "@Json.Flatten" : "@Json.Flatten(prefix = " + Property.literal(prefix) + ")";
    }

    /** Its properties under their names in the outer object. */
    List<Property> leaves() {
        return type.leaves().stream().map(leaf -> leaf.prefixed(prefix)).toList();
    }

    /** Whether a value in it that does not fit counts as absent. */
    boolean isForgiving() {
        return leaves().stream().anyMatch(leaf -> leaf.has(Property.Mark.FORGIVING));
    }

    /** A value in Java; one whose members are all absent is read back as null, unless it is made of absent members. */
    @Nullable
    Object value(SplittableRandom random, Loaded loaded, boolean isMade) {
        Object value = type.value(random, loaded);
        boolean isLikeAbsent = Shown.of(value).equals(type.shownAbsent());
        return isMade || random.nextInt(5) > 0 && !isLikeAbsent ? value : null;
    }

    @Override
    public String source(boolean boxed) {
        return type.name();
    }

    @Override
    public Class<?> type(boolean boxed, Loaded loaded) {
        return loaded.type(type.name());
    }

    @Override
    public String read(Tree tree, Rules rules) {
        throw new IllegalStateException("its members are read, and it has no value");
    }

    @Override
    public String sample(SplittableRandom random) {
        throw new IllegalStateException("its members have samples");
    }

    @Override
    public @Nullable Object value(SplittableRandom random, Loaded loaded) {
        return value(random, loaded, false);
    }
}
