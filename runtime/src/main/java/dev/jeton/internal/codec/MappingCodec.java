package dev.jeton.internal.codec;

import dev.jeton.JsonCodec;
import dev.jeton.JsonReader;
import dev.jeton.JsonWriter;
import java.util.function.Function;

/** A type that is made from another one, which has a codec. */
public final class MappingCodec<T, U> implements JsonCodec<U> {
    private final JsonCodec<T> codec;
    private final Class<?> type;
    private final Function<? super T, ? extends U> from;
    private final Function<? super U, ? extends T> to;

    public MappingCodec(
            JsonCodec<T> codec,
            Class<?> type,
            Function<? super T, ? extends U> from,
            Function<? super U, ? extends T> to) {
        this.codec = codec;
        this.type = type;
        this.from = from;
        this.to = to;
    }

    @Override
    public Class<?> type() {
        return type;
    }

    @Override
    public boolean canBeName() {
        return codec.canBeName();
    }

    @Override
    public U decode(JsonReader reader) {
        return from.apply(codec.decode(reader));
    }

    @Override
    public void encode(U value, JsonWriter writer) {
        codec.encode(to.apply(value), writer);
    }
}
