package dev.jeton.conformance.types;

import dev.jeton.conformance.oracle.Tree;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * A value whose codec is written by hand. The codec takes any JSON, as a view accepts what only the codec could reject.
 */
enum Own implements Kind {
    /** Named at the value; made by its constructor. */
    NAMED("OwnText", "@Json.Using(OwnCodec.class) OwnText"),
    /** Listed for the package, and has an instance. */
    LISTED("ListedText", "ListedText"),
    /** Named by the type itself. */
    OF_TYPE("ProperText", "ProperText");

    /** The list, in Java. */
    static final String LIST = "@dev.jeton.annotation.Json.Codecs({ListedCodec.class, ListedKeyCodec.class}) package "
            + Loaded.PACKAGE + ";";

    private static final String CODEC = """
            final class NAME implements dev.jeton.JsonCodec<TYPE> {
              INSTANCE
              @Override public Class<?> type() { return TYPE.class; }
              @Override public TYPE decode(dev.jeton.JsonReader reader) { return new TYPE(reader.readRaw().json()); }
              @Override public void encode(TYPE value, dev.jeton.JsonWriter writer) {
                writer.writeRaw(dev.jeton.RawJson.of(value.json()));
              }
              @Override public String describe(TYPE value) { return value.toString(); }
            }
            """;

    /** A key, whose codec takes any string. */
    private static final String KEY_CODEC = """
            final class ListedKeyCodec implements dev.jeton.JsonCodec<ListedKey> {
              ListedKeyCodec() {}
              @Override public Class<?> type() { return ListedKey.class; }
              @Override public boolean canBeName() { return true; }
              @Override public ListedKey decode(dev.jeton.JsonReader reader) { return new ListedKey(reader.readString()); }
              @Override public void encode(ListedKey value, dev.jeton.JsonWriter writer) { writer.writeString(value.name()); }
              @Override public String describe(ListedKey value) { return value.toString(); }
            }
            """;

    private static final String KEY = """
            record ListedKey(String name) implements Comparable<ListedKey> {
              @Override public int compareTo(ListedKey other) { return name.compareTo(other.name); }
            }
            """;

    private final String name;
    private final String source;

    Own(String name, String source) {
        this.name = name;
        this.source = source;
    }

    /** The sources of the types and their codecs, by their names. */
    static Map<String, String> sources() {
        return Map.of(
                "OwnText",
                "record OwnText(String json) {}",
                "OwnCodec",
                codec("OwnCodec", "OwnText", "OwnCodec() {}"),
                "ListedText",
                "record ListedText(String json) {}",
                "ListedCodec",
                codec(
                        "ListedCodec",
                        "ListedText",
                        "static final ListedCodec INSTANCE = new ListedCodec(); private ListedCodec() {}"),
                "ProperText",
                "@Json.Using(ProperCodec.class) record ProperText(String json) {}",
                "ProperCodec",
                codec("ProperCodec", "ProperText", "ProperCodec() {}"),
                "ListedKey",
                KEY,
                "ListedKeyCodec",
                KEY_CODEC);
    }

    private static String codec(String name, String type, String instance) {
        return CODEC.replace("NAME", name).replace("TYPE", type).replace("INSTANCE", instance);
    }

    /** Whether one is in a type, as it is written in Java: as a value or a key. */
    static boolean isIn(String source) {
        return source.contains("ListedKey") || List.of(values()).stream().anyMatch(own -> source.contains(own.name));
    }

    /** Whether a value is such a one. */
    static boolean isOne(Object value) {
        return List.of(values()).stream()
                .anyMatch(own -> own.name.equals(value.getClass().getSimpleName()));
    }

    @Override
    public String source(boolean boxed) {
        return source;
    }

    @Override
    public Class<?> type(boolean boxed, Loaded loaded) {
        return loaded.type(name);
    }

    @Override
    public String read(Tree tree, Rules rules) {
        return Shown.raw(tree);
    }

    @Override
    public String sample(SplittableRandom random) {
        return Leaf.RAW.sample(random);
    }

    @Override
    public Object value(SplittableRandom random, Loaded loaded) {
        String json = Samples.strictJson(random);
        return loaded.make(name, List.of(String.class), List.of(json.equals("null") ? "0" : json));
    }
}
