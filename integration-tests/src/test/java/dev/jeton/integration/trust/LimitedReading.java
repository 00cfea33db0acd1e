package dev.jeton.integration.trust;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.jeton.JsonCodec;
import dev.jeton.JsonError;
import dev.jeton.JsonErrorCode;
import dev.jeton.JsonException;
import dev.jeton.JsonLimits;
import dev.jeton.JsonReader;
import dev.jeton.JsonView;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/** Reads a document within limits, as a record and as a view, from everything that it can come from, and finds one verdict. */
final class LimitedReading {
    private LimitedReading() {}

    /** The code of the error, or null. */
    static @Nullable JsonErrorCode verdict(JsonCodec<?> codec, JsonView view, JsonLimits limits, byte[] document) {
        JsonError error = new JsonError();
        JsonErrorCode verdict = view.tryParse(document, 0, document.length, error) ? null : error.code();
        JsonReader reader = JsonReader.create(limits);
        same("record", verdict, () -> codec.read(reader.reset(document)));
        same("record of a buffer", verdict, () -> codec.read(reader.reset(direct(document))));
        same("record of a stream", verdict, () -> codec.read(reader.reset(new ByteArrayInputStream(document))));
        same("view", verdict, () -> view.parse(document));
        same("view of a stream", verdict, () -> view.parse(new ByteArrayInputStream(document)));
        assertWithMessage("tryParse of a buffer")
                .that(view.tryParse(direct(document), error))
                .isEqualTo(verdict == null);
        assertThat(error.code()).isEqualTo(verdict);
        assertThat(view.isEmpty()).isEqualTo(verdict != null);
        return verdict;
    }

    private static ByteBuffer direct(byte[] document) {
        return ByteBuffer.allocateDirect(document.length).put(document).flip();
    }

    private interface Reading {
        void run() throws IOException;
    }

    private static void same(String how, @Nullable JsonErrorCode expected, Reading reading) {
        JsonErrorCode verdict = null;
        try {
            reading.run();
        } catch (JsonException rejection) {
            verdict = rejection.code();
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        assertWithMessage(how).that(verdict).isEqualTo(expected);
    }
}
