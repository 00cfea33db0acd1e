package dev.jeton.benchmarks.binding;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.List;

/** Jackson 2: a reader and a writer for the type, as its documentation advises where speed counts. */
public final class Jackson2Binding<T> implements SequenceBinding<T> {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
            .build();

    private final ObjectReader reader;
    private final ObjectWriter writer;

    /** Binds a type. */
    public Jackson2Binding(Class<T> type) {
        reader = MAPPER.readerFor(type);
        writer = MAPPER.writerFor(type);
    }

    @Override
    public T read(byte[] json) throws IOException {
        return reader.readValue(json);
    }

    @Override
    public List<T> readArray(byte[] json) throws IOException {
        return reader.<T>readValues(json).readAll();
    }

    @Override
    public List<T> readLines(byte[] json) throws IOException {
        return readArray(json); // The same iterator takes both.
    }

    @Override
    public byte[] write(T value) throws IOException {
        return writer.writeValueAsBytes(value);
    }
}
