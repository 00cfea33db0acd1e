package dev.jeton.benchmarks.peer;

import com.jsoniter.output.EncodingMode;
import com.jsoniter.spi.DecodingMode;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** jsoniter with reflection, its default. */
@State(Scope.Thread)
public class JsoniterDefault extends JsoniterBean {
    /** Sets the modes. */
    public JsoniterDefault() {
        super(DecodingMode.REFLECTION_MODE, EncodingMode.REFLECTION_MODE);
    }
}
