package dev.jeton.benchmarks.binding;

import dev.jeton.JsonCodec;
import dev.jeton.JsonReader;
import dev.jeton.JsonWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Jeton's codec, with a reader and a writer that are used again. */
public final class JetonRecordBinding<T> implements SequenceBinding<T> {
    private final JsonReader reader = JsonReader.create();
    private final JsonWriter writer = JsonWriter.create();
    private final JsonCodec<T> codec;

    /** Binds the type of a codec. */
    public JetonRecordBinding(JsonCodec<T> codec) {
        this.codec = codec;
    }

    @Override
    public T read(byte[] json) {
        return codec.read(reader.reset(json));
    }

    @Override
    public List<T> readArray(byte[] json) {
        List<T> values = new ArrayList<>();
        reader.reset(json).beginArray();
        while (reader.nextElement()) {
            values.add(codec.decode(reader));
        }
        reader.endDocument();
        return values;
    }

    @Override
    public List<T> readLines(byte[] json) throws IOException {
        return SequenceBinding.eachLine(json, this::readPart);
    }

    private T readPart(byte[] json, int offset, int length) {
        return codec.read(reader.reset(json, offset, length));
    }

    @Override
    public JsonWriter write(T value) {
        codec.write(value, writer);
        return writer;
    }
}
