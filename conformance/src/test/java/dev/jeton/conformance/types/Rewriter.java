package dev.jeton.conformance.types;

import dev.jeton.conformance.oracle.Spelling;
import dev.jeton.conformance.oracle.Tree;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.Collectors;

/** Another document that says the same. */
public final class Rewriter {
    /** What the names start with that no type knows. */
    public static final String UNKNOWN = "unknown ";

    private final SplittableRandom random;

    public Rewriter(SplittableRandom random) {
        this.random = random;
    }

    /** The members of the object itself in any order; white space and escapes anywhere. */
    public String permuted(Tree.Obj object) {
        return spelt(new Tree.Obj(shuffled(object.members())), 3);
    }

    /** White space around any token. */
    public String spaced(Tree tree) {
        return space(2) + spelt(tree, 2) + space(2);
    }

    /** Members that no type knows, anywhere in the object itself. */
    public String withUnknown(Tree.Obj object) {
        List<Tree.Member> members = new ArrayList<>(object.members());
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            Tree value = new Tree.Arr(List.of(object, new Tree.Str("\u20ac\n"), new Tree.Num("1e5")), List.of());
            members.add(random.nextInt(members.size() + 1), new Tree.Member(UNKNOWN + i, value, ""));
        }
        return spelt(new Tree.Obj(members), 4);
    }

    private List<Tree.Member> shuffled(List<Tree.Member> members) {
        List<Tree.Member> shuffled = new ArrayList<>(members);
        Collections.shuffle(shuffled, new Random(random.nextLong()));
        return shuffled;
    }

    private String spelt(Tree tree, int spaces) {
        if (tree instanceof Tree.Obj object) {
            return object.members().stream()
                    .map(member -> space(spaces) + Spelling.string(member.name(), random) + space(spaces) + ":"
                            + space(spaces) + spelt(member.value(), spaces) + space(spaces))
                    .collect(Collectors.joining(",", "{" + space(spaces), "}"));
        } else if (tree instanceof Tree.Arr array) {
            return array.elements().stream()
                    .map(element -> space(spaces) + spelt(element, spaces) + space(spaces))
                    .collect(Collectors.joining(",", "[" + space(spaces), "]"));
        }
        return tree instanceof Tree.Str string ? Spelling.string(string.value(), random) : tree.text();
    }

    private String space(int eagerness) {
        StringBuilder space = new StringBuilder();
        while (eagerness > 0 && random.nextInt(5) < eagerness && space.length() < 20) {
            space.append(" \t\r\n".charAt(random.nextInt(4)));
        }
        return space.toString();
    }
}
