package dev.jeton.benchmarks.binding;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.JsonRecyclerPools;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** Jackson 3: a reader and a writer for the type, as its documentation advises where speed counts, and buffers kept by thread. */
public final class Jackson3Binding<T> implements SequenceBinding<T> {
    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .recyclerPool(JsonRecyclerPools.threadLocalPool())
                    .build())
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    private final ObjectReader reader;
    private final ObjectWriter writer;

    /** Binds a type. */
    public Jackson3Binding(Class<T> type) {
        reader = MAPPER.readerFor(type);
        writer = MAPPER.writerFor(type);
    }

    @Override
    public T read(byte[] json) {
        return reader.readValue(json);
    }

    @Override
    public List<T> readArray(byte[] json) {
        return reader.<T>readValues(json).readAll();
    }

    @Override
    public List<T> readLines(byte[] json) {
        return readArray(json); // The same iterator takes both.
    }

    @Override
    public byte[] write(T value) {
        return writer.writeValueAsBytes(value);
    }
}
