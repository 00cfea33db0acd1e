package dev.jeton.tokens;

import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.jeton.JsonCodec;
import dev.jeton.JsonErrorCode;
import dev.jeton.JsonException;

/** Asks a codec for a refusal. */
final class Rejections {
    private Rejections() {}

    static JsonException rejection(JsonCodec<?> codec, String json) {
        return assertThrows(JsonException.class, () -> codec.read(json), json);
    }

    static JsonErrorCode codeOf(JsonCodec<?> codec, String json) {
        return rejection(codec, json).code();
    }
}
