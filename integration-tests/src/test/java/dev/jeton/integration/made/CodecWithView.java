package dev.jeton.integration.made;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.jeton.JsonCodec;
import dev.jeton.JsonErrorCode;
import dev.jeton.JsonException;
import dev.jeton.JsonReader;
import dev.jeton.JsonView;
import dev.jeton.JsonWriter;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;

/** A codec that puts every document through the type's view, too, and fails where the two disagree about it. */
final class CodecWithView<T, V extends JsonView> implements JsonCodec<T> {
    private final JsonCodec<T> codec;
    private final V view;
    private final Function<V, T> toValue;

    CodecWithView(JsonCodec<T> codec, V view, Function<V, T> toValue) {
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
    public void encode(T value, JsonWriter writer) {
        codec.encode(value, writer);
    }

    @Override
    public T read(byte[] document) {
        try {
            T value = codec.read(document);
            view.parse(document);
            assertThat(codec.toJson(toValue.apply(view))).isEqualTo(codec.toJson(value));
            return value;
        } catch (JsonException rejected) {
            assertViewRejects(document, rejected);
            throw rejected;
        }
    }

    @Override
    public T read(String document) {
        return read(document.getBytes(StandardCharsets.UTF_8));
    }

    /** A view makes no object when it parses, so that it takes what only the user's code refuses. */
    private void assertViewRejects(byte[] document, JsonException rejected) {
        try {
            view.parse(document);
            toValue.apply(view);
            throw new AssertionError("The view accepts what the codec rejects: " + rejected);
        } catch (JsonException also) {
            if (rejected.code() == JsonErrorCode.INVALID_OBJECT) {
                return; // the view goes on and may find more
            }
            assertWithMessage("code").that(also.code()).isEqualTo(rejected.code());
            assertWithMessage("path").that(also.path()).isEqualTo(rejected.path());
            assertWithMessage("offset").that(also.offset()).isEqualTo(rejected.offset());
        }
    }
}
