package dev.jeton.fuzz;

import static com.google.common.truth.Truth.assertThat;

import dev.jeton.JsonCodec;
import dev.jeton.JsonErrorCode;
import dev.jeton.JsonException;
import dev.jeton.JsonView;
import dev.jeton.integration.JsonComparedCodec;
import java.util.function.Function;

/**
 * Of types with objects, collections or keys of users. A view makes none when it parses: it goes on where the codec stops, may find something
 * behind it that is wrong, too, and leaves it to the value to find two spellings of one key.
 */
final class MadeLaterCodec<T, V extends JsonView> extends JsonComparedCodec<T, V> {
    MadeLaterCodec(JsonCodec<T> codec, V view, Function<V, T> toValue) {
        super(codec, view, toValue);
    }

    @Override
    protected boolean isFoundLater(JsonErrorCode code, boolean accepted) {
        return super.isFoundLater(code, accepted) || accepted && code == JsonErrorCode.DUPLICATE_MEMBER;
    }

    @Override
    protected void assertRefusedLater(boolean accepted, JsonException rejection) {
        if (accepted) {
            assertNotMade(rejection);
        } else {
            assertThat(offsetOfError()).isGreaterThan(rejection.offset());
        }
    }
}
