package dev.jeton.benchmarks.peer;

import com.dslplatform.json.DslJson;
import com.dslplatform.json.JsonReader;
import com.dslplatform.json.JsonWriter;
import dev.jeton.benchmarks.type.TokenResponse;
import dev.jeton.benchmarks.type.TokenResponseBean;
import java.io.IOException;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/**
 * {@link DslJsonReuse} with a class of mutable fields and an index for each: only for these dsl-json generates the reader that tries
 * the declared order first and compares names, and for a record one that switches over the hash.
 */
@State(Scope.Thread)
public class DslJsonBean implements Peer {
    private final DslJson<Object> json = new DslJson<>(new DslJson.Settings<>().includeServiceLoader());
    private final JsonReader<Object> reader = json.newReader();
    private final JsonWriter writer = json.newWriter();
    private final JsonReader.ReadObject<TokenResponseBean> reading = json.tryFindReader(TokenResponseBean.class);
    private final JsonWriter.WriteObject<TokenResponseBean> writing = json.tryFindWriter(TokenResponseBean.class);

    @Override
    public TokenResponseBean read(byte[] document) throws IOException {
        reader.process(document, document.length).read();
        return reading.read(reader);
    }

    /** Writes a response from the bean. */
    public JsonWriter write(WriteInput input) {
        writer.reset();
        writing.write(writer, input.form(TokenResponseBean.class, TokenResponseBean::of));
        return writer;
    }

    @Override
    public TokenResponse asTokenResponse(Object read) {
        return ((TokenResponseBean) read).toTokenResponse();
    }
}
