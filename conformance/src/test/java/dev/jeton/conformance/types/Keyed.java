package dev.jeton.conformance.types;

import dev.jeton.conformance.oracle.Spelling;
import dev.jeton.conformance.oracle.Tree;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A map. */
record Keyed(Mapped mapped, Key key, Kind content) implements Kind {
    Keyed {
        key = mapped == Mapped.ENUM_MAP ? Key.CHOICE : key;
        content = Containers.boxed(content);
    }

    @Override
    public String source(boolean boxed) {
        return mapped.source() + "<" + key.source() + ", " + content.source(true) + ">";
    }

    @Override
    public Class<?> type(boolean boxed, Loaded loaded) {
        return mapped.type();
    }

    @Override
    public boolean takesLeniency() {
        return content.takesLeniency();
    }

    @Override
    public String emptyShown() {
        return Shown.map(Map.of());
    }

    @Override
    public String read(Tree tree, Rules rules) throws Mismatch {
        if (!(tree instanceof Tree.Obj object)) {
            throw new Mismatch("no object");
        }
        Map<String, String> entries = new TreeMap<>();
        Set<String> names = new LinkedHashSet<>();
        for (Tree.Member member : object.members()) {
            String name = key.read(member.name(), rules);
            boolean nothing = member.value() instanceof Tree.Literal literal && literal.isNull();
            if (nothing && !mapped.takesNull() && !content.keepsNull()) {
                throw new Mismatch("null in a map that takes none");
            }
            entries.put(
                    name,
                    mapped.takesNull()
                            ? Kind.readNullable(content, member.value(), rules)
                            : content.read(member.value(), rules));
            if (!names.add(name) && !rules.lastWins()) {
                throw new Mismatch("a key twice");
            }
        }
        return Shown.map(entries);
    }

    @Override
    public String sample(SplittableRandom random) {
        List<String> entries = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            boolean nothing = random.nextInt(mapped.takesNull() && content.mayBeNull() ? 8 : 40) == 0;
            entries.add(Spelling.string(key.name(random), random) + ": " + (nothing ? "null" : content.sample(random)));
        }
        return "{" + String.join(",", entries) + "}";
    }

    @Override
    public Object value(SplittableRandom random, Loaded loaded) {
        Map<Object, @Nullable Object> map = new HashMap<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            boolean nothing =
                    mapped.takesNull() && content.mayBeNull() && !content.keepsNull() && random.nextInt(8) == 0;
            map.put(key.value(random, loaded), nothing ? null : content.value(random, loaded));
        }
        return mapped.of(map, loaded);
    }
}
