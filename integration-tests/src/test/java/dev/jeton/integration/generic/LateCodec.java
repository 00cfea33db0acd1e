package dev.jeton.integration.generic;

import static com.google.common.truth.Truth.assertThat;

import dev.jeton.JsonCodec;
import dev.jeton.JsonErrorCode;
import dev.jeton.JsonException;
import dev.jeton.JsonView;
import dev.jeton.integration.JsonComparedCodec;
import java.util.function.Function;

/**
 * Of a type whose view leaves the values of type variables where they lie: what only their codecs refuse is refused when the view's value is asked for, or the
 * view goes on to something else that is wrong.
 */
final class LateCodec<T, V extends JsonView> extends JsonComparedCodec<T, V> {
    LateCodec(JsonCodec<T> codec, V view, Function<V, T> toValue) {
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
