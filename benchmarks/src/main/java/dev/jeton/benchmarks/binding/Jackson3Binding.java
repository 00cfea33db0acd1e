package dev.jeton.benchmarks.binding;

import com.fasterxml.jackson.annotation.JsonInclude;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** Jackson 3: a reader and a writer for the type, as its documentation advises where speed counts. */
public final class Jackson3Binding<T> implements Binding<T> {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .changeDefaultPropertyInclusion(
                    inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
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
    public byte[] write(T value) {
        return writer.writeValueAsBytes(value);
    }
}
