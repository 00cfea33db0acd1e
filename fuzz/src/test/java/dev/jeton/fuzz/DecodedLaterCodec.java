package dev.jeton.fuzz;

import static com.google.common.truth.Truth.assertThat;

import dev.jeton.JsonCodec;
import dev.jeton.JsonErrorCode;
import dev.jeton.JsonException;
import dev.jeton.JsonView;
import dev.jeton.integration.JsonComparedCodec;
import java.util.function.Function;

/**
 * Of types with values that codecs of users read. A view keeps where such a value lies and decodes it on request: whatever the codec rejects is found then,
 * and the view goes on to what is wrong behind it.
 */
final class DecodedLaterCodec<T, V extends JsonView> extends JsonComparedCodec<T, V> {
    DecodedLaterCodec(JsonCodec<T> codec, V view, Function<V, T> toValue) {
        super(codec, view, toValue);
    }

    @Override
    protected boolean isFoundLater(JsonErrorCode code, boolean accepted) {
        return true;
    }

    @Override
    protected void assertRefusedLater(boolean accepted, JsonException rejection) {
        if (accepted) {
            assertNotMade(rejection);
        } else {
            assertThat(offsetOfError()).isAtLeast(rejection.offset());
        }
    }
}
