package dev.jeton.benchmarks.binding;

import com.dslplatform.json.DslJson;
import com.dslplatform.json.JsonReader;
import com.dslplatform.json.JsonWriter;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** dsl-json with the converters of its annotation processor, and with a reader and a writer that are used again. */
public final class DslJsonBinding<T> implements SequenceBinding<T> {
    private static final DslJson<Object> JSON =
            new DslJson<>(new DslJson.Settings<>().includeServiceLoader().skipDefaultValues(true));

    private final JsonReader<Object> reader = JSON.newReader();
    private final JsonWriter writer = JSON.newWriter();
    private final JsonReader.ReadObject<T> readObject;
    private final JsonWriter.WriteObject<T> writeObject;

    /** Binds a type. */
    public DslJsonBinding(Class<T> type) {
        readObject = found(JSON.tryFindReader(type), type);
        writeObject = found(JSON.tryFindWriter(type), type);
    }

    private static <C> C found(@Nullable C converter, Class<?> type) {
        if (converter == null) {
            throw new IllegalArgumentException("dsl-json has no converter of " + type);
        }
        return converter;
    }

    @Override
    public T read(byte[] json) throws IOException {
        return reader.process(json, json.length).next(readObject);
    }

    @Override
    public List<T> readArray(byte[] json) throws IOException {
        reader.process(json, json.length).getNextToken();
        return reader.readCollection(readObject);
    }

    @Override
    public List<T> readLines(byte[] json) throws IOException {
        return SequenceBinding.eachLine(json, this::readPart);
    }

    private T readPart(byte[] json, int offset, int length) throws IOException {
        return read(Arrays.copyOfRange(json, offset, offset + length)); // Its documents start where their array does.
    }

    @Override
    public JsonWriter write(T value) {
        writer.reset();
        writeObject.write(writer, value);
        return writer;
    }
}
