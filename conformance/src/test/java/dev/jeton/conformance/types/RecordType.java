package dev.jeton.conformance.types;

import dev.jeton.conformance.oracle.Spelling;
import dev.jeton.conformance.oracle.Tree;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.TreeMap;

/** A random type whose values are objects: a record, or a class of one of the forms in which people write them. */
record RecordType(
        String name, Form form, List<Property> properties, Unknown unknown, boolean lastWins, String inclusion) {
    /** What happens to unknown members. */
    enum Unknown {
        SKIP,
        FAIL,
        EXTRA
    }

    String source() {
        return "@SuppressWarnings({\"J213\", \"J215\", \"J402\"}) @Json(view = true"
                + (unknown == Unknown.FAIL ? ", unknown = Json.Unknown.FAIL" : "")
                + (lastWins ? ", duplicates = Json.Duplicates.LAST_WINS" : "")
                + ", include = Json.Inclusion." + inclusion + ") " + form.source(this);
    }

    /** Its properties, and the one for unknown members if it has one. */
    List<Form.Member> members() {
        List<Form.Member> members = new ArrayList<>();
        properties.forEach(property -> members.add(new Form.Member(
                property.annotations(), property.kind().source(false), property.component(), property.initialiser())));
        if (unknown == Unknown.EXTRA) {
            members.add(new Form.Member("@Json.Extra", "java.util.Map<String, dev.jeton.RawJson>", "extra", ""));
        }
        return members;
    }

    /** What a record of this type shows of a document, see {@link Shown}. */
    String read(Tree tree) throws Mismatch {
        if (!(tree instanceof Tree.Obj object)) {
            throw new Mismatch("no object");
        }
        Map<String, Integer> known = known();
        String[] values = new String[properties.size()];
        String[] underAliases = new String[properties.size()];
        Map<String, String> extra = new TreeMap<>();
        for (Tree.Member member : object.members()) {
            Integer index = known.get(member.name());
            if (index != null) {
                Property property = properties.get(index);
                boolean isAlias = !property.names().get(0).equals(member.name());
                String[] target = property.prefersName() && isAlias ? underAliases : values;
                boolean again = target[index] != null;
                target[index] = property.read(member.value(), lastWins);
                requireOnce(again);
            } else if (unknown == Unknown.FAIL) {
                throw new Mismatch("unknown member");
            } else if (unknown == Unknown.EXTRA) {
                requireOnce(extra.put(member.name(), Shown.raw(member.value())) != null);
            }
        }
        List<String> shown = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            String value = values[i] != null ? values[i] : underAliases[i];
            shown.add(value != null ? value : properties.get(i).absent());
        }
        if (unknown == Unknown.EXTRA) {
            shown.add(Shown.map(extra));
        }
        return Shown.object(shown);
    }

    private void requireOnce(boolean again) throws Mismatch {
        if (again && !lastWins) {
            throw new Mismatch("a member twice");
        }
    }

    private Map<String, Integer> known() {
        Map<String, Integer> known = new HashMap<>();
        for (int i = 0; i < properties.size(); i++) {
            for (String name : properties.get(i).names()) {
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
        for (Property property : properties) {
            boolean there = property.presence() == Property.Presence.REQUIRED || random.nextInt(5) > 0;
            for (int i = odd(random, oddity / 4) ? 2 : there ? 1 : 0; i > 0; i--) {
                List<String> names = property.names();
                String value = odd(random, oddity)
                        ? Samples.odd(random)
                        : property.kind().sample(random);
                members.add(Spelling.string(names.get(random.nextInt(names.size())), random) + ":" + value);
            }
        }
        for (Property property : properties) {
            if (property.prefersName() && property.names().size() > 1 && random.nextInt(3) == 0) {
                addAlias(property, members, random);
            }
        }
        for (int i = unknown == Unknown.FAIL && !odd(random, oddity) ? 0 : random.nextInt(3); i > 0; i--) {
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
            arguments.add(property.value(random, loaded));
            types.add(property.kind().type(false, loaded));
        }
        if (unknown == Unknown.EXTRA) {
            arguments.add(random.nextBoolean() ? Map.of() : Map.of("unknown", Leaf.RAW.value(random, loaded)));
            types.add(Map.class);
        }
        return loaded.make(name, types, arguments);
    }
}
