package dev.jeton.benchmarks.peer;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.jeton.benchmarks.type.TokenResponse;
import java.io.IOException;

/**
 * Jackson 2's databind as its documentation of performance asks for: one mapper, bytes in and out, and an {@code ObjectReader} and an
 * {@code ObjectWriter} for the type, which have looked up its deserializer and serializer. The pool of buffers is the one of threads,
 * which is 2.x's default. Unknown members are skipped and null ones left out, as all do here.
 */
abstract class Jackson2Mapper implements Peer {
    private final ObjectReader reader;
    private final ObjectWriter writer;

    Jackson2Mapper(Module... modules) {
        JsonMapper mapper = JsonMapper.builder()
                .addModules(modules)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .defaultPropertyInclusion(
                        JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
                .build();
        reader = mapper.readerFor(TokenResponse.class);
        writer = mapper.writerFor(TokenResponse.class);
    }

    @Override
    public TokenResponse read(byte[] document) throws IOException {
        return reader.readValue(document);
    }

    public byte[] write(TokenResponse value) throws JsonProcessingException {
        return writer.writeValueAsBytes(value);
    }
}
