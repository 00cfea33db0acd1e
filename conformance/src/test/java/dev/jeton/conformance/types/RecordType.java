package dev.jeton.conformance.types;

import dev.jeton.conformance.oracle.Spelling;
import dev.jeton.conformance.oracle.Tree;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A random type whose values are objects: a record, or a class of one of the forms in which people write them. */
record RecordType(String name, Form form, List<Property> properties, Settings settings) {

    RecordType {
        properties = List.copyOf(properties);
    }

    /** What happens to unknown members. */
    enum Unknown {
        SKIP,
        FAIL,
        EXTRA
    }

    /**
     * What is said of all its properties.
     *
     * @param lastWins whether the last of several members counts
     * @param inclusion which properties are written
     * @param nullMarked whether what isn't {@code @Nullable} is never null
     * @param imported whether it has no annotations of its own, but a mixin
     */
    record Settings(Unknown unknown, boolean lastWins, String inclusion, boolean nullMarked, boolean imported) {
        static final Settings PLAIN = new Settings(Unknown.SKIP, false, "NON_NULL", false, false);

        String source() {
            return "view = true"
                    + (unknown == Unknown.FAIL ? ", unknown = Json.Unknown.FAIL" : "")
                    + (lastWins ? ", duplicates = Json.Duplicates.LAST_WINS" : "")
                    + ", include = Json.Inclusion." + inclusion;
        }
    }

    /** The same, with its annotations on itself. */
    RecordType annotated() {
        return new RecordType(
                name,
                form,
                properties,
                new Settings(
                        settings.unknown(), settings.lastWins(), settings.inclusion(), settings.nullMarked(), false));
    }

    /** The same, of which the last of several members counts. */
    RecordType lastWins() {
        // There it depends on the order whether a name that comes twice in a part of another type is found before
        // the value is given up.
        return new RecordType(
                name,
                form,
                properties.stream()
                        .filter(property -> !(property.kind() instanceof Flattened inner && inner.isForgiving()))
                        .map(Property::unforgiving)
                        .toList(),
                new Settings(
                        settings.unknown(), true, settings.inclusion(), settings.nullMarked(), settings.imported()));
    }

    String source() {
        return (settings.imported()
                        ? ""
                        : "@SuppressWarnings({\"J213\", \"J215\", \"J402\"}) @Json(" + settings.source() + ") ")
                + (settings.nullMarked() ? "@org.jspecify.annotations.NullMarked " : "")
                + (settings.imported()
                        ? form.source(this).replace("@Json.Creator ", "").replace("@Json.Builder ", "")
                        : form.source(this));
    }

    /** Its properties, and the one for unknown members if it has one, with their annotations unless those are in the mixin. */
    List<Form.Member> members() {
        List<Form.Member> marked = markedMembers();
        return settings.imported() ? marked.stream().map(Form.Member::unmarked).toList() : marked;
    }

    List<Form.Member> markedMembers() {
        List<Form.Member> members = new ArrayList<>();
        properties.forEach(property -> members.add(new Form.Member(
                property.annotations(), property.source(), property.component(), property.initialiser())));
        if (settings.unknown() == Unknown.EXTRA) {
            members.add(new Form.Member("@Json.Extra", "java.util.Map<String, dev.jeton.RawJson>", "extra", ""));
        }
        return members;
    }

    /** What is a member of its own in JSON: those of flattened objects stand among the others. */
    List<Property> leaves() {
        return properties.stream()
                .flatMap(property -> property.kind() instanceof Flattened flattened
                        ? flattened.leaves().stream()
                        : Stream.of(property))
                .toList();
    }

    /** What a record of this type shows of a document, see {@link Shown}. */
    String read(Tree tree) throws Mismatch {
        if (!(tree instanceof Tree.Obj object)) {
            throw new Mismatch("no object");
        }
        List<Property> leaves = leaves();
        Map<String, Integer> known = known(leaves);
        String[] values = new String[leaves.size()];
        String[] underAliases = new String[leaves.size()];
        Set<Integer> skipped = new HashSet<>();
        Map<String, String> extra = new TreeMap<>();
        for (Tree.Member member : object.members()) {
            Integer index = known.get(member.name());
            if (index != null && !leaves.get(index).isRead()) {
                requireOnce(!skipped.add(index));
            } else if (index != null) {
                Property property = leaves.get(index);
                boolean isAlias = !property.names().get(0).equals(member.name());
                String[] target = property.has(Property.Mark.PREFERS_NAME) && isAlias ? underAliases : values;
                boolean again = target[index] != null;
                target[index] = property.read(member.value(), formOf(index), settings.lastWins());
                requireOnce(again);
            } else if (settings.unknown() == Unknown.FAIL) {
                throw new Mismatch("unknown member");
            } else if (settings.unknown() == Unknown.EXTRA) {
                requireOnce(extra.put(member.name(), Shown.raw(member.value())) != null);
            }
        }
        List<Optional<String>> given = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            given.add(Optional.ofNullable(values[i] != null ? values[i] : underAliases[i]));
        }
        List<String> shown = made(given.iterator());
        if (settings.unknown() == Unknown.EXTRA) {
            shown.add(Shown.map(extra));
        }
        return Shown.object(shown);
    }

    /** How the object is made that has a leaf. */
    private Form formOf(int leaf) {
        int first = 0;
        for (Property property : properties) {
            int count =
                    property.kind() instanceof Flattened inner ? inner.leaves().size() : 1;
            if (leaf < first + count) {
                return property.kind() instanceof Flattened inner ? inner.type().formOf(leaf - first) : form;
            }
            first += count;
        }
        throw new IllegalArgumentException("no leaf");
    }

    /** What its properties are, made of what came for each leaf. */
    private List<String> made(Iterator<Optional<String>> given) throws Mismatch {
        List<String> shown = new ArrayList<>();
        for (Property property : properties) {
            if (property.kind() instanceof Flattened flattened) {
                List<Optional<String>> own = new ArrayList<>();
                flattened.leaves().forEach(leaf -> own.add(given.next()));
                boolean isThere = own.stream().anyMatch(Optional::isPresent) || property.isMade(form);
                shown.add(isThere ? Shown.object(flattened.type().made(own.iterator())) : "null");
            } else {
                Optional<String> value = given.next();
                shown.add(value.isPresent() ? value.get() : property.absent(form));
            }
        }
        return shown;
    }

    /** What an object shows of which no member came; something that none shows if there has to be one. */
    String shownAbsent() {
        try {
            return Shown.object(
                    made(leaves().stream().map(leaf -> Optional.<String>empty()).iterator()));
        } catch (Mismatch required) {
            return "none";
        }
    }

    private void requireOnce(boolean again) throws Mismatch {
        if (again && !settings.lastWins()) {
            throw new Mismatch("a member twice");
        }
    }

    private static Map<String, Integer> known(List<Property> leaves) {
        Map<String, Integer> known = new HashMap<>();
        for (int i = 0; i < leaves.size(); i++) {
            for (String name : leaves.get(i).names()) {
                known.put(name, i);
            }
        }
        return known;
    }

    /**
     * A document.
     *
     * @param oddity of so many values, one in a hundred does not fit, or a member comes twice or is unknown
     */
    String sample(SplittableRandom random, int oddity) {
        List<String> members = new ArrayList<>();
        List<Property> leaves = leaves();
        for (int leaf = 0; leaf < leaves.size(); leaf++) {
            Property property = leaves.get(leaf);
            boolean there = property.isRequired(formOf(leaf)) || random.nextInt(5) > 0;
            for (int i = odd(random, oddity / 4) ? 2 : there ? 1 : 0; i > 0; i--) {
                List<String> names = property.names();
                String value = odd(random, oddity)
                        ? Samples.odd(random)
                        : property.kind().sample(random);
                members.add(Spelling.string(names.get(random.nextInt(names.size())), random) + ":" + value);
            }
        }
        for (Property property : leaves) {
            if (property.has(Property.Mark.PREFERS_NAME) && property.names().size() > 1 && random.nextInt(3) == 0) {
                addAlias(property, members, random);
            }
        }
        for (int i = settings.unknown() == Unknown.FAIL && !odd(random, oddity) ? 0 : random.nextInt(3); i > 0; i--) {
            members.add(
                    Spelling.string("unknown" + (odd(random, oddity) ? 0 : i), random) + ":" + Samples.json(random));
        }
        if (random.nextInt(3) == 0) {
            Collections.shuffle(members, new Random(random.nextLong()));
        }
        return "{" + String.join(random.nextBoolean() ? "," : "\n , ", members) + "}";
    }

    /** Beside the name, if the alias has not come. */
    private static void addAlias(Property property, List<String> members, SplittableRandom random) {
        String name = Spelling.string(property.names().get(0), random);
        if (members.stream().anyMatch(member -> member.startsWith(name + ":"))) {
            members.add(Spelling.string(property.names().get(1), random) + ":"
                    + property.kind().sample(random));
        }
    }

    private static boolean odd(SplittableRandom random, int percent) {
        return random.nextInt(100) < percent;
    }

    /** A value in Java. */
    Object value(SplittableRandom random, Loaded loaded) {
        List<Object> arguments = new ArrayList<>();
        List<Class<?>> types = new ArrayList<>();
        for (Property property : properties) {
            arguments.add(property.value(random, loaded, form));
            types.add(property.kind().type(false, loaded));
        }
        if (settings.unknown() == Unknown.EXTRA) {
            arguments.add(random.nextBoolean() ? Map.of() : Map.of("unknown", Leaf.RAW.value(random, loaded)));
            types.add(Map.class);
        }
        return loaded.make(name, types, arguments);
    }

    /** What is read back of a value that was written: nothing of what is never written, or never read. */
    String shownAgain(Object value) {
        Map<String, Property> byName = new HashMap<>();
        properties.forEach(property -> byName.put(property.component(), property));
        List<String> shown = new ArrayList<>();
        Fields.of(value).forEach((name, content) -> {
            Property property = byName.get(name);
            boolean isBoth = property == null || property.direction() == Property.Direction.BOTH;
            shown.add(isBoth ? Shown.of(content) : absent(property));
        });
        return Shown.object(shown);
    }

    private String absent(Property property) {
        try {
            return property.absent(form);
        } catch (Mismatch required) {
            throw new AssertionError("what is not written must not be required", required);
        }
    }
}
