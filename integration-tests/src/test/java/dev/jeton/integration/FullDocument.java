package dev.jeton.integration;

import static com.google.common.truth.Truth.assertThat;

import dev.jeton.JsonCodec;
import java.nio.charset.StandardCharsets;

/**
 * A document with every member of its type, as it is written.
 *
 * @param <C> the type of its codec
 */
public record FullDocument<C extends JsonCodec<?>>(C codec, String json) {
    /** What is read is written as it was. */
    public void assertGoesInAndOut() {
        JsonCodec<?> any = codec;
        assertThat(roundTrip(any, json)).isEqualTo(json);
    }

    /** Returns what becomes of a document that is read and written. */
    public static <T> String roundTrip(JsonCodec<T> codec, String json) {
        return codec.toJson(codec.read(json));
    }

    /** Returns the text in UTF-8. */
    public byte[] bytes() {
        return json.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return codec.type().getSimpleName();
    }
}
