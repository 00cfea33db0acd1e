package dev.jeton.integration.own;

import dev.jeton.JsonCodec;
import dev.jeton.JsonReader;
import dev.jeton.JsonWriter;

/** Reads null itself, as its {@code nullable()} says; a constant of an enum is its instance. */
public enum VerdictCodec implements JsonCodec<Verdict> {
    /** The one instance. */
    INSTANCE;

    @Override
    public Class<?> type() {
        return Verdict.class;
    }

    @Override
    public JsonCodec<Verdict> nullable() {
        return this;
    }

    @Override
    public Verdict decode(JsonReader reader) {
        if (reader.readNull()) {
            return Verdict.UNDECIDED;
        }
        return reader.readBoolean() ? Verdict.GUILTY : Verdict.ACQUITTED;
    }

    @Override
    public void encode(Verdict value, JsonWriter writer) {
        if (value == Verdict.UNDECIDED) {
            writer.writeNull();
        } else {
            writer.writeBoolean(value == Verdict.GUILTY);
        }
    }
}
