package dev.jeton.fuzz;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.jeton.JsonCodec;
import dev.jeton.JsonError;
import dev.jeton.JsonErrorCode;
import dev.jeton.JsonException;
import dev.jeton.integration.EverythingCodec;
import dev.jeton.integration.EverythingView;
import dev.jeton.integration.ViewedCodec;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.provider.MethodSource;

/** A view accepts what its record accepts, says the same, and rejects with the same code, path and place. */
class ViewFuzzTest {
    private final EverythingView view = new EverythingView();
    private final JsonError error = new JsonError();

    @MethodSource("dev.jeton.fuzz.Seeds#documents")
    @DictionaryFile(resourcePath = "/dev/jeton/fuzz/json.dict")
    @FuzzTest(maxDuration = "60s")
    void viewsAgreeWithRecords(byte[] document) throws IOException {
        compare(ViewedCodec.EVERYTHING, document);
        // One of the others each time: all of them would be ten times slower.
        int choice = Math.floorMod(Arrays.hashCode(document), Types.VIEWED.size());
        compare(Types.VIEWED.get(choice), document);
        String verdict = verdict(document);
        parsedAlike(document, verdict);
    }

    private static void compare(JsonCodec<?> codec, byte[] document) {
        try {
            assertThat(codec.read(document)).isNotNull();
        } catch (JsonException rejection) {
            // That the view rejects it, too, and alike, the codec has seen to.
            assertThat(rejection.code()).isNotEqualTo(JsonErrorCode.NOT_FINITE);
        }
    }

    /** A stream and a buffer are copied into the view; the copy is kept and overwritten. */
    private void parsedAlike(byte[] document, String verdict) throws IOException {
        ByteBuffer direct = ByteBuffer.allocateDirect(document.length).put(document);
        direct.flip();
        String rejection = null;
        try {
            view.parse(new DripStream(document));
        } catch (JsonException rejected) {
            rejection = rejected.getMessage();
        }
        assertWithMessage("parse of a stream").that(said(rejection)).isEqualTo(verdict);
        boolean accepted = view.tryParse(direct, error);
        assertWithMessage("tryParse of a buffer")
                .that(said(accepted ? null : error.toString()))
                .isEqualTo(verdict);
        view.erase();
        assertThat(view.isEmpty()).isTrue();
    }

    private String said(@Nullable String rejection) {
        return rejection == null ? EverythingCodec.INSTANCE.toJson(view.toValue()) : rejection;
    }

    private static String verdict(byte[] document) {
        try {
            return EverythingCodec.INSTANCE.toJson(EverythingCodec.INSTANCE.read(document));
        } catch (JsonException rejection) {
            return rejection.getMessage();
        }
    }
}
