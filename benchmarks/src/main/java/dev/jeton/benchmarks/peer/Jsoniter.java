package dev.jeton.benchmarks.peer;

import com.jsoniter.output.EncodingMode;
import com.jsoniter.spi.DecodingMode;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/**
 * jsoniter with code that Javassist makes at run time and names matched by their hash: what its documentation calls the fastest. Wants
 * {@code --add-opens java.base/java.lang=ALL-UNNAMED}.
 */
@State(Scope.Thread)
public class Jsoniter extends JsoniterBean {
    /** Sets the modes. */
    public Jsoniter() {
        super(DecodingMode.DYNAMIC_MODE_AND_MATCH_FIELD_WITH_HASH, EncodingMode.DYNAMIC_MODE);
    }
}
