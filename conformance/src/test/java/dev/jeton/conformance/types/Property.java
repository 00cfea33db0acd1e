package dev.jeton.conformance.types;

import dev.jeton.conformance.oracle.Tree;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * A property of a random type.
 *
 * @param component its name in Java
 * @param names its name in JSON, and its aliases
 * @param presence whether it must be there, and what it is where it is not
 * @param forgiving whether a value that does not fit counts as absent
 * @param prefersName whether the name goes before its aliases
 */
record Property(
        String component,
        List<String> names,
        Kind kind,
        boolean lenient,
        boolean secret,
        Presence presence,
        boolean forgiving,
        boolean prefersName) {
    /** What an absent member means. */
    enum Presence {
        ABSENTABLE,
        REQUIRED,
        DEFAULTED,
        /** Where it is null, too. */
        DEFAULTED_FOR_NULL
    }

    /** The same, whose value must fit. */
    Property unforgiving() {
        return new Property(component, names, kind, lenient, secret, presence, false, prefersName);
    }

    /** What a field holds that nobody sets: what an absent member is. */
    String initialiser() {
        if (kind instanceof PatchOf) {
            return " = dev.jeton.Patch.absent()";
        }
        return kind.source(false).startsWith("java.util.Optional")
                ? " = " + kind.source(false).split("<")[0] + ".empty()"
                : "";
    }

    String annotations() {
        StringJoiner source = new StringJoiner(" ");
        source.add("@Json.Name(" + literal(names.get(0)) + ")");
        if (names.size() > 1) {
            StringJoiner aliases = new StringJoiner(", ");
            names.subList(1, names.size()).forEach(alias -> aliases.add(literal(alias)));
            source.add("@Json.Alias(value = {" + aliases + "}"
                    + (prefersName ? ", together = Json.Together.PREFER_NAME)" : ")"));
        }
        if (lenient) {
            source.add("@Json.Lenient");
        }
        if (secret) {
            source.add("@Json.Secret");
        }
        if (forgiving) {
            source.add("@Json.DefaultOnError");
        }
        if (kind instanceof Marked marked) {
            source.add(marked.annotation());
        }
        if (kind instanceof Named.Words) {
            source.add("@Json.SpaceDelimited");
        }
        if (kind instanceof Singles) {
            source.add("@Json.SingleOrArray");
        }
        if (presence == Presence.REQUIRED) {
            source.add("@Json.Required");
        } else if (presence == Presence.DEFAULTED) {
            source.add("@Json.Default(" + literal(String.valueOf(kind.defaultText())) + ")");
        } else if (presence == Presence.DEFAULTED_FOR_NULL) {
            source.add("@Json.Default(value = " + literal(String.valueOf(kind.defaultText())) + ", forNull = true)");
        }
        return source.toString();
    }

    /** What it holds where there is no member. */
    String absent() throws Mismatch {
        return switch (presence) {
            case ABSENTABLE -> kind.absent();
            case REQUIRED -> throw new Mismatch(component + " is missing");
            case DEFAULTED, DEFAULTED_FOR_NULL -> kind.defaultShown();
        };
    }

    String read(Tree tree, boolean lastWins) throws Mismatch {
        Kind.Rules rules = new Kind.Rules(lenient, lastWins);
        if (presence == Presence.DEFAULTED_FOR_NULL && Kind.isNull(kind, tree, rules)) {
            return absent();
        }
        if (presence == Presence.REQUIRED) {
            if (tree instanceof Tree.Literal literal && literal.isNull()) {
                throw new Mismatch(component + " is null");
            }
            return kind.read(tree, rules);
        }
        try {
            return Kind.readNullable(kind, tree, rules);
        } catch (Mismatch mismatch) {
            if (!forgiving || hasNameTwice(tree)) {
                throw mismatch;
            }
            return absent();
        }
    }

    /** Whether an object in a value has a name twice, which is never forgiven. */
    private static boolean hasNameTwice(Tree tree) {
        if (tree instanceof Tree.Arr array) {
            return array.elements().stream().anyMatch(Property::hasNameTwice);
        }
        if (tree instanceof Tree.Obj object) {
            Set<String> names = new HashSet<>();
            return object.members().stream()
                    .anyMatch(member -> !names.add(member.name()) || hasNameTwice(member.value()));
        }
        return false;
    }

    /** A value in Java; absent only where that is read back as the same. */
    @Nullable
    Object value(SplittableRandom random, Loaded loaded) {
        boolean mayBeAbsent = presence == Presence.ABSENTABLE
                && !kind.keepsNull()
                && kind.absent().equals("null");
        if (mayBeAbsent && random.nextInt(4) == 0) {
            return null;
        }
        Object value = kind.value(random, loaded);
        while (presence == Presence.REQUIRED && Shown.of(value).equals(Shown.NOTHING)) {
            value = kind.value(random, loaded);
        }
        return value;
    }

    /** A string literal of Java in ASCII. */
    static String literal(String text) {
        StringBuilder literal = new StringBuilder("\"");
        for (char unit : text.toCharArray()) {
            if (unit == '"' || unit == '\\') {
                literal.append('\\').append(unit);
            } else if (unit == '\n') {
                literal.append("\\n");
            } else if (unit < ' ') {
                literal.append("\\").append(Integer.toOctalString(unit | 0x200).substring(1));
            } else if (unit > '~') {
                literal.append("\\u").append(Integer.toHexString(unit | 0x10000).substring(1));
            } else {
                literal.append(unit);
            }
        }
        return literal.append('"').toString();
    }
}
