package dev.jeton.conformance.types;

import dev.jeton.conformance.oracle.Tree;
import java.util.List;
import java.util.SplittableRandom;

/**
 * A value whose codec is written by hand: {@code @Json.Using}. The codec takes any JSON, as a view accepts what only the codec could reject.
 */
record Own() implements Kind {
    /** The type, in Java. */
    static final String TYPE = "record OwnText(String json) {}";

    /** The codec, in Java. */
    static final String CODEC = """
            final class OwnCodec implements dev.jeton.JsonCodec<OwnText> {
              OwnCodec() {}
              @Override public Class<?> type() { return OwnText.class; }
              @Override public OwnText decode(dev.jeton.JsonReader reader) { return new OwnText(reader.readRaw().json()); }
              @Override public void encode(OwnText value, dev.jeton.JsonWriter writer) {
                writer.writeRaw(dev.jeton.RawJson.of(value.json()));
              }
              @Override public String describe(OwnText value) { return value.toString(); }
            }
            """;

    /** What stands in a container that takes no null: there the codec itself reads it. */
    static Kind withoutNull(Kind kind) {
        return kind instanceof Own ? Leaf.STRING : kind;
    }

    /** Whether a value is such a one. */
    static boolean isOne(Object value) {
        return value.getClass().getSimpleName().equals("OwnText");
    }

    @Override
    public String source(boolean boxed) {
        return "@Json.Using(OwnCodec.class) OwnText";
    }

    @Override
    public Class<?> type(boolean boxed, Loaded loaded) {
        return loaded.type("OwnText");
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
        return loaded.make("OwnText", List.of(String.class), List.of(json.equals("null") ? "0" : json));
    }
}
