package dev.jeton.codegen;

import dev.jeton.JsonCodec;
import dev.jeton.JsonView;
import dev.jeton.Utf8Slice;
import dev.jeton.internal.read.DocumentReader;
import dev.jeton.internal.read.Region;
import org.jspecify.annotations.Nullable;

/**
 * A value inside a view that a codec decodes each time the user asks for it: one of a codec written by hand, or of a type with {@code @Json.Value}. Parsing
 * the document checks the value as far as that allocates nothing, and keeps its position. One thread at a time.
 */
public final class UndecodedValue {
    private final Region region = new Region();

    /** Makes a holder without a value. */
    public UndecodedValue() {}

    /**
     * Passes over a value and keeps its position.
     *
     * @param source the reader, which moves from the start of the value to its end
     */
    public void read(CodecReader source) {
        DocumentReader reader = (DocumentReader) source;
        region.begin(reader);
        reader.skipValue();
        region.end(reader);
    }

    /**
     * Checks a value of a type with {@code @Json.Value} and keeps its position.
     *
     * @param source the reader, which moves from the start of the value to its end
     * @param codec the codec that checks the value
     * @param text takes the value's text, see {@link OneValueCodec#check}
     */
    public void read(CodecReader source, OneValueCodec<?> codec, Utf8Slice text) {
        DocumentReader reader = (DocumentReader) source;
        region.begin(reader);
        codec.check(source, text);
        region.end(reader);
    }

    /**
     * Checks the value of a type variable, as far as there is a view for it, and keeps its position.
     *
     * @param source the reader, which moves from the start of the value to its end
     * @param view checks the value
     */
    public void read(CodecReader source, VariableView view) {
        DocumentReader reader = (DocumentReader) source;
        region.begin(reader);
        view.check(source);
        region.end(reader);
    }

    /**
     * Reads the value, an object, into a view. Allocates nothing once the view has grown.
     *
     * @param <V> the view's type
     * @param view is valid until it reads another object, or the view that has this value parses the next document
     * @return the view, or null if the value is {@code null}
     * @throws dev.jeton.JsonException if the value is something else; path and offset count from the value's start
     * @throws IllegalStateException if there is no value
     */
    public <V extends JsonView> @Nullable V readInto(V view) {
        DocumentReader reader = open();
        boolean isNull = reader.readNull();
        if (!isNull) {
            view.decode(reader);
        }
        reader.endDocument();
        return isNull ? null : view;
    }

    private DocumentReader open() {
        if (!region.isPresent()) {
            throw new IllegalStateException("there is no value");
        }
        return region.open();
    }

    /**
     * Decodes the value. Allocates what the codec allocates.
     *
     * @param <T> the value's type
     * @param codec the codec that reads the value
     * @return what the codec returns
     * @throws dev.jeton.JsonException if the codec rejects the value, or does not read it to its end; path and offset count from the value's start
     * @throws IllegalStateException if there is no value
     */
    public <T extends @Nullable Object> T decode(JsonCodec<T> codec) {
        DocumentReader reader = open();
        T value = codec.decode(reader);
        reader.endDocument();
        return value;
    }

    /**
     * Decodes the value where null is not allowed. Allocates what the codec allocates.
     *
     * @param <T> the value's type
     * @param codec the codec that reads the value
     * @return what the codec returns, not null
     * @throws dev.jeton.JsonException if the codec rejects the value, returns null, or does not read it to its end; path and offset count from the value's start
     * @throws IllegalStateException if there is no value
     */
    public <T> T decodeNotNull(JsonCodec<T> codec) {
        DocumentReader reader = open();
        T value = reader.notNull(codec.decode(reader));
        reader.endDocument();
        return value;
    }

    /** Forgets the value, and overwrites what was decoded of it. */
    public void forget() {
        region.forget();
    }

    /** {@return the size of the value, and nothing of its content} */
    @Override
    public String toString() {
        return "UndecodedValue[" + region.length() + " bytes]";
    }
}
