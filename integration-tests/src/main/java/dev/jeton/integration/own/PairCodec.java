package dev.jeton.integration.own;

import dev.jeton.JsonCodec;
import dev.jeton.JsonErrorCode;
import dev.jeton.JsonReader;
import dev.jeton.JsonWriter;

/** An array of two; made of the codecs of its type's arguments. */
public final class PairCodec<A, B> implements JsonCodec<Pair<A, B>> {
    private final JsonCodec<A> first;
    private final JsonCodec<B> second;

    /** Of two codecs. */
    public PairCodec(JsonCodec<A> first, JsonCodec<B> second) {
        this.first = first;
        this.second = second;
    }

    @Override
    public Class<?> type() {
        return Pair.class;
    }

    @Override
    public Pair<A, B> decode(JsonReader reader) {
        reader.beginArray();
        if (!reader.nextElement()) {
            throw reader.failure(JsonErrorCode.INVALID_VALUE);
        }
        A one = first.decode(reader);
        if (!reader.nextElement()) {
            throw reader.failure(JsonErrorCode.INVALID_VALUE);
        }
        B other = second.decode(reader);
        if (reader.nextElement()) {
            throw reader.failure(JsonErrorCode.INVALID_VALUE);
        }
        return new Pair<>(one, other);
    }

    @Override
    public void encode(Pair<A, B> value, JsonWriter writer) {
        writer.beginArray();
        first.encode(value.first(), writer);
        second.encode(value.second(), writer);
        writer.endArray();
    }
}
