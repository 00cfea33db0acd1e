package dev.jeton.fuzz;

import dev.jeton.JsonCodec;
import dev.jeton.JsonException;
import java.io.IOException;

/**
 * What became of a document.
 *
 * @param accepted whether it was
 * @param text the value written again, or the error with its place
 */
record Verdict(boolean accepted, String text) {

    /** A way to hand a document to a codec. */
    interface Way {
        /** Reads. */
        <T> T read(JsonCodec<T> codec) throws IOException;
    }

    /** Reads with a codec; whatever is thrown but a {@link JsonException} is a finding. */
    static <T> Verdict of(JsonCodec<T> codec, Way way) {
        T value;
        try {
            value = way.read(codec);
        } catch (JsonException rejection) {
            return new Verdict(false, rejection.getMessage());
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        return new Verdict(true, codec.toJson(value));
    }
}
