package dev.jeton.conformance.types;

import dev.jeton.conformance.oracle.Spelling;
import dev.jeton.conformance.oracle.Tree;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.StringJoiner;

/**
 * A random interface that is read as one of its subtypes.
 *
 * @param keys of each subtype: the values of the discriminator, or the names of deciding members
 * @param discriminator the name of the member that tells; empty if it is the members that are present
 * @param fallback the index of the subtype for whatever else comes, or -1
 * @param lastWins whether the last of several members counts
 */
record UnionType(
        String name,
        List<RecordType> subtypes,
        List<List<String>> keys,
        Optional<String> discriminator,
        int fallback,
        boolean lastWins) {
    /** A union of such types, which are adapted to it. */
    static UnionType of(String name, List<RecordType> types, SplittableRandom random) {
        boolean lastWins = random.nextInt(5) == 0;
        boolean byValue = random.nextBoolean();
        List<RecordType> subtypes = new ArrayList<>();
        List<List<String>> keys = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        int fallback = random.nextInt(2 * types.size()) - types.size();
        for (RecordType type : types) {
            boolean isTold = byValue && !RandomTypes.mayBePart(type) && random.nextBoolean();
            RecordType told = isTold ? toldByProperty(type, memberOf(name), random) : type;
            subtypes.add(lastWins ? told.lastWins() : told);
            List<String> own = new ArrayList<>();
            for (int count = random.nextInt(1, 4); count > 0; count--) {
                String key = byValue ? "v" + taken.size() : deciding(types, taken.size(), random);
                if (taken.add(key)) {
                    own.add(key);
                }
            }
            if (own.isEmpty()) {
                taken.add("when " + name + type.name());
                own.add("when " + name + type.name());
            }
            keys.add(own);
        }
        Optional<String> discriminator = byValue ? Optional.of(memberOf(name)) : Optional.empty();
        return new UnionType(name, subtypes, keys, discriminator, Math.max(fallback, -1), lastWins);
    }

    private static String memberOf(String name) {
        return "kind of " + name;
    }

    /** The same type with a property that is the discriminator, anywhere among its own. */
    private static RecordType toldByProperty(RecordType type, String discriminator, SplittableRandom random) {
        Kind kind = List.of(Leaf.STRING, Leaf.STRING, new Containers.OptionalOf(Leaf.STRING), new Named.Open())
                .get(random.nextInt(4));
        Property.Nullness nullness =
                !type.settings().nullMarked() || !kind.absent().equals("null")
                        ? Property.Nullness.UNMARKED
                        : random.nextBoolean() ? Property.Nullness.NULLABLE : Property.Nullness.NON_NULL;
        List<Property> properties = new ArrayList<>(type.properties());
        properties.add(
                random.nextInt(properties.size() + 1),
                new Property(
                        "told",
                        List.of(discriminator),
                        kind,
                        Set.of(),
                        Property.Presence.ABSENTABLE,
                        nullness,
                        Property.Direction.BOTH));
        return new RecordType(type.name(), type.form(), properties, type.settings());
    }

    /** Whether the discriminator is a property of a subtype. */
    boolean isToldByProperty(int subtype) {
        return subtypes.get(subtype).properties().stream().anyMatch(this::isDiscriminator);
    }

    private boolean isDiscriminator(Property property) {
        return discriminator.isPresent() && property.names().contains(discriminator.get());
    }

    /** A name that a subtype knows, be it its own or another one's, or that none knows. */
    private static String deciding(List<RecordType> types, int number, SplittableRandom random) {
        List<String> names = types.get(random.nextInt(types.size())).leaves().stream()
                .flatMap(property -> property.names().stream())
                .filter(name -> !name.isEmpty())
                .toList();
        return names.isEmpty() || random.nextInt(3) == 0 ? "when" + number : names.get(random.nextInt(names.size()));
    }

    String source() {
        StringJoiner list = new StringJoiner(",\n    ");
        for (int i = 0; i < subtypes.size(); i++) {
            StringJoiner texts = new StringJoiner(", ", "{", "}");
            keys.get(i).forEach(key -> texts.add(Property.literal(key)));
            list.add("@Json.Subtypes.Of(type = " + subtypes.get(i).name() + ".class, "
                    + (discriminator.isPresent() ? "value" : "whenPresent") + " = " + texts
                    + (i == fallback ? ", fallback = true)" : ")"));
        }
        return "@Json(view = true"
                + discriminator
                        .map(member -> ", discriminator = " + Property.literal(member))
                        .orElse("")
                + (lastWins ? ", duplicates = Json.Duplicates.LAST_WINS" : "") + ")\n@Json.Subtypes({" + list
                + "})\ninterface " + name + " {}\n";
    }

    /** The source of a subtype, which says that it is one. */
    String source(RecordType subtype) {
        String source = subtype.source();
        return subtype.form() == Form.RECORD
                ? source.substring(0, source.lastIndexOf(") {}")) + ") implements " + name + " {}\n"
                : source.replaceFirst(
                        "class " + subtype.name() + " \\{", "class " + subtype.name() + " implements " + name + " {");
    }

    /** What an object of this type shows of a document: the name of its class, and what {@link RecordType#read} says. */
    String read(Tree tree) throws Mismatch {
        if (!(tree instanceof Tree.Obj object)) {
            throw new Mismatch("no object");
        }
        int subtype = discriminator.isPresent() ? byValue(object, discriminator.get()) : byPresence(object);
        if (subtype < 0) {
            throw new Mismatch("no subtype");
        }
        List<Tree.Member> members = object.members().stream()
                .filter(member -> isToldByProperty(subtype) || !discriminator.equals(Optional.of(member.name())))
                .toList();
        return subtypes.get(subtype).name() + subtypes.get(subtype).read(new Tree.Obj(members));
    }

    /** A document without the discriminators that are written for subtypes of other unions inside it, which are no members of theirs. */
    static Tree withoutInner(Tree document) {
        return document instanceof Tree.Obj object
                ? new Tree.Obj(object.members().stream()
                        .map(member -> new Tree.Member(member.name(), withoutAny(member.value()), member.raw()))
                        .toList())
                : document;
    }

    private static Tree withoutAny(Tree tree) {
        if (tree instanceof Tree.Arr array) {
            return new Tree.Arr(
                    array.elements().stream().map(UnionType::withoutAny).toList(), array.raws());
        }
        return tree instanceof Tree.Obj object
                ? new Tree.Obj(object.members().stream()
                        .filter(member -> !member.name().startsWith(memberOf("")))
                        .map(member -> new Tree.Member(member.name(), withoutAny(member.value()), member.raw()))
                        .toList())
                : tree;
    }

    private int byValue(Tree.Obj object, String name) throws Mismatch {
        List<Tree> found = object.members().stream()
                .filter(member -> member.name().equals(name))
                .map(Tree.Member::value)
                .toList();
        if (found.size() > 1) {
            throw new Mismatch("two discriminators");
        }
        if (found.isEmpty() || found.get(0) instanceof Tree.Literal literal && literal.isNull()) {
            return fallback;
        }
        if (!(found.get(0) instanceof Tree.Str text)) {
            throw new Mismatch("no string");
        }
        for (int i = 0; i < keys.size(); i++) {
            if (keys.get(i).contains(text.value())) {
                return i;
            }
        }
        return fallback;
    }

    private int byPresence(Tree.Obj object) {
        for (int i = 0; i < keys.size(); i++) {
            for (String key : keys.get(i)) {
                boolean present = false;
                for (Tree.Member member : object.members()) {
                    if (member.name().equals(key)) {
                        present = isGiven(member.value()) || present && !lastWins;
                    }
                }
                if (present) {
                    return i;
                }
            }
        }
        return fallback;
    }

    private static boolean isGiven(Tree value) {
        return value instanceof Tree.Str text
                ? !text.value().isEmpty()
                : !(value instanceof Tree.Literal literal) || literal.text().equals("true");
    }

    /** A document of one of the subtypes, with members that decide for it or for others anywhere among its own. */
    String sample(int subtype, SplittableRandom random, int oddity) {
        RecordType type = subtypes.get(subtype);
        List<Property> others = type.properties().stream()
                .filter(property -> !isDiscriminator(property))
                .toList();
        String document = new RecordType(type.name(), type.form(), others, type.settings()).sample(random, oddity);
        List<String> members = new ArrayList<>();
        if (discriminator.isPresent()) {
            List<String> values = keys.get(random.nextInt(5) == 0 ? random.nextInt(keys.size()) : subtype);
            String value = random.nextInt(12) == 0 ? "new" : values.get(random.nextInt(values.size()));
            String text = random.nextInt(12) == 0
                    ? List.of("null", "1", "{}").get(random.nextInt(3))
                    : Spelling.string(value, random);
            for (int count = random.nextInt(20) == 0 ? random.nextInt(3) : 1; count > 0; count--) {
                members.add(Spelling.string(discriminator.get(), random) + ":" + text);
            }
        } else {
            for (int count = random.nextInt(3); count > 0; count--) {
                List<String> names = keys.get(random.nextBoolean() ? subtype : random.nextInt(keys.size()));
                String value =
                        List.of("null", "false", "\"\"", "\"x\"", "1", "[]").get(random.nextInt(6));
                members.add(Spelling.string(names.get(random.nextInt(names.size())), random) + ":" + value);
            }
        }
        return with(document, members, random);
    }

    private static String with(String object, List<String> members, SplittableRandom random) {
        String inside = object.substring(1, object.length() - 1);
        String more = String.join(",", members);
        if (inside.isBlank() || more.isEmpty()) {
            return "{" + inside + more + "}";
        }
        return random.nextBoolean() ? "{" + more + "," + inside + "}" : "{" + inside + "," + more + "}";
    }
}
