package dev.jeton.benchmarks.peer;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.jeton.benchmarks.type.TokenResponse;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.JsonRecyclerPools;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/**
 * Jackson 3's databind as its documentation of performance asks for: one mapper, bytes in and out, an {@code ObjectReader} and an
 * {@code ObjectWriter} for the type, and buffers kept by thread, which is faster on platform threads than 3.x's default, the queue that
 * suits virtual ones.
 */
abstract class Jackson3Mapper implements Peer {
    private final ObjectReader reader;
    private final ObjectWriter writer;

    Jackson3Mapper(JacksonModule... modules) {
        JsonFactory factory = JsonFactory.builder()
                .recyclerPool(JsonRecyclerPools.threadLocalPool())
                .build();
        JsonMapper mapper = JsonMapper.builder(factory)
                .addModules(modules)
                .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
                .build();
        reader = mapper.readerFor(TokenResponse.class);
        writer = mapper.writerFor(TokenResponse.class);
    }

    @Override
    public TokenResponse read(byte[] document) {
        return reader.readValue(document);
    }

    public byte[] write(TokenResponse value) {
        return writer.writeValueAsBytes(value);
    }
}
