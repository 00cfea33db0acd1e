package dev.jeton.benchmarks.binding;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.alibaba.fastjson2.JSON;
import com.alibaba.fastjson2.JSONFactory;
import com.alibaba.fastjson2.JSONReader;
import com.alibaba.fastjson2.JSONWriter;
import com.alibaba.fastjson2.writer.ObjectWriter;
import java.io.IOException;
import java.util.List;

/** fastjson2 with contexts that are made once, fields instead of getters, and its shortcut for ASCII. */
public final class Fastjson2Binding<T> implements SequenceBinding<T> {
    private final JSONReader.Context reading = JSONFactory.createReadContext(JSONReader.Feature.FieldBased);
    private final JSONWriter.Context writing =
            JSONFactory.createWriteContext(JSONWriter.Feature.FieldBased, JSONWriter.Feature.OptimizedForAscii);
    private final Class<T> type;
    private final ObjectWriter<?> written;

    /** Binds a type. */
    public Fastjson2Binding(Class<T> type) {
        this.type = type;
        written = writing.getObjectWriter(type);
    }

    @Override
    public T read(byte[] json) {
        return JSON.parseObject(json, type, reading);
    }

    @Override
    public List<T> readArray(byte[] json) {
        return JSON.parseArray(json, type, JSONReader.Feature.FieldBased);
    }

    @Override
    public List<T> readLines(byte[] json) throws IOException {
        return SequenceBinding.eachLine(json, this::readPart);
    }

    private T readPart(byte[] json, int offset, int length) {
        return JSON.parseObject(json, offset, length, UTF_8, type, JSONReader.Feature.FieldBased);
    }

    @Override
    public byte[] write(T value) {
        try (JSONWriter writer = JSONWriter.of(writing)) {
            written.write(writer, value);
            return writer.getBytes();
        }
    }
}
