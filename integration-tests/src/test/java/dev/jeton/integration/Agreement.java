package dev.jeton.integration;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.jeton.JsonCodec;
import dev.jeton.JsonError;
import dev.jeton.JsonErrorCode;
import dev.jeton.JsonException;
import dev.jeton.JsonView;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.function.Function;

/** Reads documents with a codec and with the view of its type, and fails where the verdicts or the values differ. */
final class Agreement<T, V extends JsonView> {
    /** Collections and maps tell of these when they are filled, and a view fills none before its value is asked for. */
    private static final Set<JsonErrorCode> OF_FILLING =
            Set.of(JsonErrorCode.INVALID_OBJECT, JsonErrorCode.TOO_MANY_COLLISIONS);

    private final JsonCodec<T> codec;
    private final V view;
    private final Function<V, T> toValue;
    private final JsonError error = new JsonError();

    Agreement(JsonCodec<T> codec, V view, Function<V, T> toValue) {
        this.codec = codec;
        this.view = view;
        this.toValue = toValue;
    }

    T read(String json) {
        return read(json.getBytes(StandardCharsets.UTF_8));
    }

    T read(byte[] json) {
        T value;
        try {
            value = codec.read(json);
        } catch (JsonException rejection) {
            if (OF_FILLING.contains(rejection.code())) {
                assertThat(view.tryParse(json, 0, json.length, error)).isTrue();
                assertThat(assertThrows(JsonException.class, () -> toValue.apply(view))
                                .code())
                        .isEqualTo(rejection.code());
            } else {
                assertThat(view.tryParse(json, 0, json.length, error)).isFalse();
                assertThat(error.code()).isEqualTo(rejection.code());
                assertThat(error.path()).isEqualTo(rejection.path());
                assertThat(error.offset()).isEqualTo(rejection.offset());
            }
            throw rejection;
        }
        assertWithMessage("error of the view: %s", error)
                .that(view.tryParse(json, 0, json.length, error))
                .isTrue();
        assertThat(codec.toJson(toValue.apply(view))).isEqualTo(codec.toJson(value));
        return value;
    }

    /** Reads every prefix of a document, and the document with each byte replaced, and returns how many of these were rejected. */
    int rejectionsOfDamaged(byte[] sound, byte[] replacements) {
        int rejections = 0;
        for (int at = 0; at < sound.length; at++) {
            for (byte replacement : replacements) {
                byte[] damaged = sound.clone();
                damaged[at] = replacement;
                rejections += isRejected(damaged) ? 1 : 0;
            }
            assertWithMessage("prefix of %s bytes", at)
                    .that(isRejected(Arrays.copyOf(sound, at)))
                    .isTrue();
        }
        return rejections;
    }

    private boolean isRejected(byte[] json) {
        try {
            read(json);
            return false;
        } catch (JsonException expected) {
            return true;
        }
    }
}
