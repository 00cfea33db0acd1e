package dev.jeton.benchmarks.peer;

import dev.jeton.benchmarks.peer.scala3.ScalaTokenResponse;
import dev.jeton.benchmarks.type.TokenResponse;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** jsoniter-scala as its README shows it: {@code readFromArray} and {@code writeToArray} with a codec that its macros make of a case class. */
@State(Scope.Thread)
public class JsoniterScalaDefault implements Peer {
    @Override
    public ScalaTokenResponse read(byte[] document) {
        return ScalaTokenResponse.read(document);
    }

    /** Writes a response from the case class to a new array. */
    public byte[] write(WriteInput input) {
        return ScalaTokenResponse.toBytes(form(input));
    }

    /** Returns the response as the case class. */
    static ScalaTokenResponse form(WriteInput input) {
        return input.form(ScalaTokenResponse.class, JsoniterScalaDefault::of);
    }

    private static ScalaTokenResponse of(TokenResponse value) {
        return new ScalaTokenResponse(
                value.accessToken(),
                value.tokenType(),
                value.expiresIn(),
                value.refreshToken(),
                value.scope(),
                value.idToken());
    }

    @Override
    public TokenResponse asTokenResponse(Object read) {
        ScalaTokenResponse value = (ScalaTokenResponse) read;
        return new TokenResponse(
                value.accessToken(),
                value.tokenType(),
                value.expiresIn(),
                value.refreshToken(),
                value.scope(),
                value.idToken());
    }
}
