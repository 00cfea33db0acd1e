package dev.jeton.codegen;

import dev.jeton.JsonReader;
import dev.jeton.JsonWriter;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A codec that is made when it is first used. Generic types that refer to each other need it: the codec of one would make the codec of the other, which
 * would make another codec of the first, without end. Safe for use by many threads; two that come at once may each make a codec, of which one is kept.
 *
 * @param <T> the type
 */
public final class LazyCodec<T> implements ObjectCodec<T> {
    private final Supplier<? extends ObjectCodec<T>> maker;

    private volatile @Nullable ObjectCodec<T> made;

    /**
     * Makes a codec that has not been made yet.
     *
     * @param maker makes the codec; called when it is first needed
     */
    public LazyCodec(Supplier<? extends ObjectCodec<T>> maker) {
        this.maker = maker;
    }

    private ObjectCodec<T> codec() {
        ObjectCodec<T> codec = made;
        if (codec == null) {
            codec = maker.get();
            made = codec;
        }
        return codec;
    }

    @Override
    public Class<?> type() {
        return codec().type();
    }

    @Override
    public T decode(JsonReader reader) {
        return codec().decode(reader);
    }

    @Override
    public void encode(T value, JsonWriter writer) {
        codec().encode(value, writer);
    }

    @Override
    public void describe(T value, Description text) {
        codec().describe(value, text);
    }
}
