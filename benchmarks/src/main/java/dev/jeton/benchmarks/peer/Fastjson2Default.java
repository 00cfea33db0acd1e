package dev.jeton.benchmarks.peer;

import com.alibaba.fastjson2.JSON;
import dev.jeton.benchmarks.type.TokenResponse;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** fastjson2 as its README shows it. */
@State(Scope.Thread)
public class Fastjson2Default implements Peer {
    @Override
    public TokenResponse read(byte[] document) {
        return JSON.parseObject(document, TokenResponse.class);
    }

    public byte[] write(TokenResponse value) {
        return JSON.toJSONBytes(value);
    }
}
