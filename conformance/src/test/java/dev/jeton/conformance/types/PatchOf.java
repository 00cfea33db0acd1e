package dev.jeton.conformance.types;

import dev.jeton.Patch;
import dev.jeton.conformance.oracle.Tree;
import java.util.Objects;
import java.util.SplittableRandom;

/** A {@code Patch}, which only a property can be: absent, null, or a value. */
record PatchOf(Kind content) implements Kind {
    /** How one is shown that is absent. */
    private static final String ABSENT = "patch absent";

    private static final String NULL = "patch null";

    /** How a patch is shown. */
    static String shown(Patch<?> patch) {
        if (patch.isAbsent()) {
            return ABSENT;
        }
        return patch.isNull() ? NULL : shown(Shown.of(patch.get()));
    }

    private static String shown(String content) {
        return "patch " + Shown.some(content);
    }

    @Override
    public String source(boolean boxed) {
        return "dev.jeton.Patch<" + content.source(true) + ">";
    }

    @Override
    public Class<?> type(boolean boxed, Loaded loaded) {
        return Patch.class;
    }

    @Override
    public boolean keepsNull() {
        return true;
    }

    @Override
    public String absent() {
        return ABSENT;
    }

    @Override
    public boolean takesLeniency() {
        return content.takesLeniency();
    }

    @Override
    public String read(Tree tree, Rules rules) throws Mismatch {
        boolean empty = rules.lenient() && content.isNumber() && tree.equals(new Tree.Str(""));
        boolean nothing = tree instanceof Tree.Literal literal && literal.isNull();
        return nothing || empty ? NULL : shown(content.read(tree, rules));
    }

    @Override
    public String sample(SplittableRandom random) {
        return random.nextInt(3) == 0 ? "null" : content.sample(random);
    }

    @Override
    public Object value(SplittableRandom random, Loaded loaded) {
        return switch (random.nextInt(4)) {
            case 0 -> Patch.absent();
            case 1 -> Patch.ofNull();
            default -> Patch.of(Objects.requireNonNull(content.value(random, loaded)));
        };
    }
}
