package dev.jeton.benchmarks.peer;

import com.alibaba.fastjson2.JSON;
import com.alibaba.fastjson2.JSONFactory;
import com.alibaba.fastjson2.JSONReader;
import com.alibaba.fastjson2.JSONWriter;
import com.alibaba.fastjson2.writer.ObjectWriter;
import dev.jeton.benchmarks.type.TokenResponse;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/**
 * fastjson2 with bytes in and out, contexts that are made once, {@code FieldBased} (fields instead of getters) and
 * {@code OptimizedForAscii}: what its documentation of features names for speed. Readers and writers are byte code made at run time,
 * which is the default.
 */
@State(Scope.Thread)
public class Fastjson2 implements Peer {
    private final JSONReader.Context reading = JSONFactory.createReadContext(JSONReader.Feature.FieldBased);
    private final JSONWriter.Context writing =
            JSONFactory.createWriteContext(JSONWriter.Feature.FieldBased, JSONWriter.Feature.OptimizedForAscii);
    private final ObjectWriter<?> written = writing.getObjectWriter(TokenResponse.class);

    @Override
    public TokenResponse read(byte[] document) {
        return JSON.parseObject(document, TokenResponse.class, reading);
    }

    public byte[] write(TokenResponse value) {
        try (JSONWriter writer = JSONWriter.of(writing)) {
            written.write(writer, value);
            return writer.getBytes();
        }
    }
}
