package dev.jeton.integration.made;

import static com.google.common.truth.Truth.assertThat;

import dev.jeton.JsonCodec;
import dev.jeton.JsonException;
import dev.jeton.JsonView;
import dev.jeton.integration.JsonComparedCodec;
import java.util.function.Function;

/**
 * Of classes. Where an object can't be made the codec stops; a view makes none when it parses, so that it goes on and may find
 * something behind the object that is wrong, too.
 */
public final class MadeCodec<T, V extends JsonView> extends JsonComparedCodec<T, V> {
    /** A codec and the view of the same type. */
    public MadeCodec(JsonCodec<T> codec, V view, Function<V, T> toValue) {
        super(codec, view, toValue);
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
