package dev.jeton.benchmarks.peer;

import com.jsoniter.JsonIterator;
import com.jsoniter.output.EncodingMode;
import com.jsoniter.output.JsonStream;
import com.jsoniter.spi.Config;
import com.jsoniter.spi.DecodingMode;
import dev.jeton.benchmarks.type.TokenResponse;
import dev.jeton.benchmarks.type.TokenResponseBean;
import java.nio.charset.StandardCharsets;

/** jsoniter, which knows no records, with a class of public fields. Its own way to bytes is a string: {@code serialize}. */
abstract class JsoniterBean implements Peer {
    private final Config config;

    JsoniterBean(DecodingMode decoding, EncodingMode encoding) {
        config = new Config.Builder()
                .decodingMode(decoding)
                .encodingMode(encoding)
                .escapeUnicode(false)
                .build();
    }

    @Override
    public TokenResponseBean read(byte[] document) {
        return JsonIterator.deserialize(config, document, TokenResponseBean.class);
    }

    /** Writes a response from the bean. */
    public byte[] write(WriteInput input) {
        TokenResponseBean bean = input.form(TokenResponseBean.class, TokenResponseBean::of);
        return JsonStream.serialize(config, bean).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public TokenResponse asTokenResponse(Object read) {
        return ((TokenResponseBean) read).toTokenResponse();
    }
}
