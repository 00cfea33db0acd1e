package dev.jeton.tokens;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.jeton.JsonCodec;
import dev.jeton.JsonError;
import dev.jeton.JsonException;
import dev.jeton.JsonReader;
import dev.jeton.JsonView;
import dev.jeton.JsonWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Function;

/**
 * A codec that puts every document through the type's view, too, and fails where the two disagree: so each test of a codec is one of
 * the view. The view is the same one for all documents, as users have it.
 */
final class ViewedCodec<T, V extends JsonView> implements JsonCodec<T> {
    private final JsonCodec<T> codec;
    private final V view;
    private final Function<V, T> toValue;
    private final JsonError error = new JsonError();
    private final JsonWriter writer = JsonWriter.create();

    ViewedCodec(JsonCodec<T> codec, V view, Function<V, T> toValue) {
        this.codec = codec;
        this.view = view;
        this.toValue = toValue;
    }

    @Override
    public Class<?> type() {
        return codec.type();
    }

    @Override
    public T decode(JsonReader reader) {
        return codec.decode(reader);
    }

    @Override
    public void encode(T value, JsonWriter target) {
        codec.encode(value, target);
    }

    @Override
    public T read(String json) {
        return read(json.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public T read(byte[] json) {
        return read(json, 0, json.length);
    }

    @Override
    public T read(byte[] json, int offset, int length) {
        T value;
        try {
            value = codec.read(json, offset, length);
        } catch (JsonException rejection) {
            assertRejected(json, offset, length, rejection);
            throw rejection;
        }
        assertAccepted(json, offset, length, value);
        return value;
    }

    private void assertAccepted(byte[] json, int offset, int length, T value) {
        boolean accepted = view.tryParse(json, offset, length, error);
        assertWithMessage("error of the view: %s", error).that(accepted).isTrue();
        assertThat(toValue.apply(view)).isEqualTo(value);
        writer.reset();
        view.write(writer);
        assertThat(writer.toJson().trim()).isEqualTo(text(json, offset, length).trim());
    }

    private void assertRejected(byte[] json, int offset, int length, JsonException rejection) {
        assertThat(view.tryParse(json, offset, length, error)).isFalse();
        assertThat(error.code()).isEqualTo(rejection.code());
        assertThat(error.path()).isEqualTo(rejection.path());
        assertThat(error.offset()).isEqualTo(rejection.offset());
        assertThat(error.line()).isEqualTo(rejection.line());
        assertThat(error.column()).isEqualTo(rejection.column());
        assertThat(view.isEmpty()).isTrue();
    }

    private static String text(byte[] json, int offset, int length) {
        return new String(Arrays.copyOfRange(json, offset, offset + length), StandardCharsets.UTF_8);
    }
}
