package dev.jeton.benchmarks.peer;

import dev.jeton.benchmarks.peer.scala3.ScalaTokenResponse;
import dev.jeton.benchmarks.type.TokenResponse;
import java.util.Arrays;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/**
 * jsoniter-scala with a codec that its macros make of a case class, which reads from an array with the reader of the thread, and writes to a
 * preallocated array: its README calls that the way that allocates least. Options of its macros and readers that would make it faster by checking less
 * are left alone.
 */
@State(Scope.Thread)
public class JsoniterScala implements Peer {
    private final JsoniterScalaDefault conversion = new JsoniterScalaDefault();
    private final byte[] buffer = new byte[1 << 16];
    private int length;

    @Override
    public ScalaTokenResponse read(byte[] document) {
        return ScalaTokenResponse.read(document);
    }

    /** Writes a response from the case class, and returns the buffer. */
    public byte[] write(WriteInput input) {
        length = ScalaTokenResponse.write(JsoniterScalaDefault.form(input), buffer);
        return buffer;
    }

    @Override
    public TokenResponse asTokenResponse(Object read) {
        return conversion.asTokenResponse(read);
    }

    @Override
    public byte[] asBytes(Object written) {
        return Arrays.copyOf((byte[]) written, length);
    }
}
