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
 * @param names its name in JSON, and its aliases; none if it is flattened
 * @param marks what its annotations say besides
 * @param presence whether it must be there, and what it is where it is not
 * @param nullness whether it may be null
 * @param direction what it is left out of
 */
record Property(
        String component,
        List<String> names,
        Kind kind,
        Set<Mark> marks,
        Presence presence,
        Nullness nullness,
        Direction direction) {

    Property {
        names = List.copyOf(names);
        marks = Set.copyOf(marks);
    }

    /** Annotations that stand or don't. */
    enum Mark {
        LENIENT,
        SECRET,
        /** A value that does not fit counts as absent. */
        FORGIVING,
        /** The name goes before its aliases. */
        PREFERS_NAME
    }

    /** What its type says of null. */
    enum Nullness {
        /** Nothing: its code is not marked. */
        UNMARKED,
        NULLABLE,
        NON_NULL
    }

    /** What it takes part in. */
    enum Direction {
        BOTH,
        /** It is read, and never written. */
        READ,
        /** It is written, and never read. */
        WRITTEN
    }

    /** What an absent member means. */
    enum Presence {
        ABSENTABLE,
        REQUIRED,
        DEFAULTED,
        /** Where it is null, too. */
        DEFAULTED_FOR_NULL
    }

    /** A property of which nothing is said. */
    static Property plain(String name, Kind kind) {
        return new Property(
                name, List.of(name), kind, Set.of(), Presence.ABSENTABLE, Nullness.UNMARKED, Direction.BOTH);
    }

    boolean has(Mark mark) {
        return marks.contains(mark);
    }

    /** The same with one more mark. */
    Property with(Mark mark) {
        Set<Mark> more = new HashSet<>(marks);
        more.add(mark);
        return new Property(component, names, kind, more, presence, nullness, direction);
    }

    /** The same, whose value must fit. */
    Property unforgiving() {
        Set<Mark> rest = new HashSet<>(marks);
        rest.remove(Mark.FORGIVING);
        return new Property(component, names, kind, rest, presence, nullness, direction);
    }

    /** The same among the members of an object into which its own is flattened. */
    Property prefixed(String prefix) {
        List<String> prefixed = names.stream().map(name -> prefix + name).toList();
        return new Property(component, prefixed, kind, marks, presence, nullness, direction);
    }

    boolean isRead() {
        return direction != Direction.WRITTEN;
    }

    /** Whether null in Java or in JSON would be where none may be. */
    private boolean isNeverNull() {
        return nullness == Nullness.NON_NULL
                && !kind.isPrimitive()
                && kind.absent().equals("null");
    }

    /** Whether a member must be there. */
    boolean isRequired(Form form) {
        return presence == Presence.REQUIRED
                || presence == Presence.ABSENTABLE
                        && isRead()
                        && form.isTaken()
                        && isNeverNull()
                        && !kind.isContainer();
    }

    /** Whether a flattened object is made of absent members rather than being null. */
    boolean isMade(Form form) {
        return presence == Presence.REQUIRED || nullness == Nullness.NON_NULL && form.isTaken();
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

    /** The type as it stands in Java. */
    String source() {
        String source = kind.source(false);
        return nullness == Nullness.NULLABLE && !kind.isPrimitive() ? Inside.nullable(source) : source;
    }

    String annotations() {
        StringJoiner source = new StringJoiner(" ");
        if (kind instanceof Flattened flattened) {
            return flattened.annotation() + (presence == Presence.REQUIRED ? " @Json.Required" : "");
        }
        source.add("@Json.Name(" + literal(names.get(0)) + ")");
        if (names.size() > 1) {
            StringJoiner aliases = new StringJoiner(", ");
            names.subList(1, names.size()).forEach(alias -> aliases.add(literal(alias)));
            source.add("@Json.Alias(value = {" + aliases + "}"
                    + (has(Mark.PREFERS_NAME) ? ", together = Json.Together.PREFER_NAME)" : ")"));
        }
        if (has(Mark.LENIENT)) {
            source.add("@Json.Lenient");
        }
        if (has(Mark.SECRET)) {
            source.add("@Json.Secret");
        }
        if (has(Mark.FORGIVING)) {
            source.add("@Json.DefaultOnError");
        }
        if (direction != Direction.BOTH) {
            source.add("@Json.Ignore(Json.Direction." + (isRead() ? "WRITING" : "READING") + ")");
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
    String absent(Form form) throws Mismatch {
        if (isRequired(form)) {
            throw new Mismatch(component + " is missing");
        }
        boolean isEmpty = isRead() && form.isTaken() && isNeverNull() && kind.isContainer();
        return switch (presence) {
            case ABSENTABLE, REQUIRED -> isEmpty ? kind.emptyShown() : kind.absent();
            case DEFAULTED, DEFAULTED_FOR_NULL -> kind.defaultShown();
        };
    }

    String read(Tree tree, Form form, boolean lastWins) throws Mismatch {
        Kind.Rules rules = new Kind.Rules(has(Mark.LENIENT), lastWins);
        boolean isNull = Kind.isNull(kind, tree, rules);
        if (presence == Presence.DEFAULTED_FOR_NULL && isNull) {
            return absent(form);
        }
        if (presence == Presence.REQUIRED) {
            if (tree instanceof Tree.Literal literal && literal.isNull()) {
                throw new Mismatch(component + " is null");
            }
            return kind.read(tree, rules);
        }
        try {
            if (isNull && isNeverNull() && !kind.keepsNull()) {
                throw new Mismatch(component + " is null, and never is");
            }
            return Kind.readNullable(kind, tree, rules);
        } catch (Mismatch mismatch) {
            if (!has(Mark.FORGIVING) || hasNameTwice(tree)) {
                throw mismatch;
            }
            return absent(form);
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
    Object value(SplittableRandom random, Loaded loaded, Form form) {
        if (kind instanceof Flattened flattened) {
            return flattened.value(random, loaded, isMade(form));
        }
        boolean mayBeAbsent = presence == Presence.ABSENTABLE
                && nullness != Nullness.NON_NULL
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
