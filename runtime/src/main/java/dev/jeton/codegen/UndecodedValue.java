package dev.jeton.codegen;

import dev.jeton.JsonCodec;
import dev.jeton.Utf8Slice;
import dev.jeton.internal.read.DocumentReader;
import dev.jeton.internal.read.Region;
import org.jspecify.annotations.Nullable;

/**
 * A value inside a view that a codec reads each time somebody asks for it: one that only a codec written by hand knows, or one of a one-value
 * type. While the document is parsed it is checked as far as that makes no objects, and its place is kept. For generated views.
 */
public final class UndecodedValue {
    private final Region region = new Region();

    /** Makes one that is empty. */
    public UndecodedValue() {}

    /**
     * Passes over a value, and keeps where it lies.
     *
     * @param source stands before the value and is left behind it
     */
    public void read(CodecReader source) {
        DocumentReader reader = (DocumentReader) source;
        region.begin(reader);
        reader.skipValue();
        region.end(reader);
    }

    /**
     * Checks a value of a one-value type, and keeps where it lies.
     *
     * @param source stands before the value and is left behind it
     * @param codec checks it
     * @param text takes its text, as {@link OneValueCodec#check} says
     */
    public void read(CodecReader source, OneValueCodec<?> codec, Utf8Slice text) {
        DocumentReader reader = (DocumentReader) source;
        region.begin(reader);
        codec.check(source, text);
        region.end(reader);
    }

    /**
     * Decodes the value.
     *
     * @param <T> the value's type
     * @param codec reads it
     * @return what the codec makes
     * @throws dev.jeton.JsonException if the codec refuses the value, or does not read it to its end; path and offset count from the value
     * @throws IllegalStateException if there is no value
     */
    public <T extends @Nullable Object> T decode(JsonCodec<T> codec) {
        if (!region.isPresent()) {
            throw new IllegalStateException("there is no value");
        }
        DocumentReader reader = region.open();
        T value = codec.decode(reader);
        reader.endDocument();
        return value;
    }

    /**
     * Decodes the value where it can't be null.
     *
     * @param <T> the value's type
     * @param codec reads it
     * @return what the codec makes
     * @throws dev.jeton.JsonException if the codec refuses the value, makes null of it, or does not read it to its end
     * @throws IllegalStateException if there is no value
     */
    public <T> T decodeNotNull(JsonCodec<T> codec) {
        if (!region.isPresent()) {
            throw new IllegalStateException("there is no value");
        }
        DocumentReader reader = region.open();
        T value = reader.notNull(codec.decode(reader));
        reader.endDocument();
        return value;
    }

    /** Forgets the value, and overwrites what was decoded of it. */
    public void forget() {
        region.forget();
    }

    /** Shows nothing of the document. */
    @Override
    public String toString() {
        return "UndecodedValue[" + region.length() + " bytes]";
    }
}
