package dev.jeton;

import static com.google.common.truth.Truth.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A byte order mark in front of a document, where it is skipped. */
class ByteOrderMarkTest {
    private static final JsonLimits SKIPPING =
            JsonLimits.builder().skipByteOrderMark(true).build();

    private final JsonReader reader = JsonReader.create(SKIPPING);

    private JsonException rejection(String json) {
        return assertThrows(JsonException.class, () -> {
            reader.reset(json).readString();
            reader.endDocument();
        });
    }

    @Test
    void markIsSkippedWhateverTheDocumentComesFrom() throws IOException {
        String json = "\ufeff \"a\\u00e9\" ";
        byte[] bytes = json.getBytes(UTF_8);
        ByteBuffer direct = ByteBuffer.allocateDirect(bytes.length).put(bytes).flip();
        byte[] around = ("xx" + json + "xx").getBytes(UTF_8);
        assertThat(reader.reset(bytes).readString()).isEqualTo("a\u00e9");
        assertThat(reader.reset(around, 2, bytes.length).readString()).isEqualTo("a\u00e9");
        assertThat(reader.reset(ByteBuffer.wrap(bytes)).readString()).isEqualTo("a\u00e9");
        assertThat(reader.reset(direct).readString()).isEqualTo("a\u00e9");
        assertThat(reader.reset(json).readString()).isEqualTo("a\u00e9");
        assertThat(reader.reset(new ByteArrayInputStream(bytes)).readString()).isEqualTo("a\u00e9");
        reader.endDocument();
        assertThat(JsonCodecs.of(RawJson.class).withLimits(SKIPPING).read(json).json())
                .isEqualTo("\"a\\u00e9\"");
    }

    @Test
    void documentWithoutAMarkIsReadAsEver() {
        for (String json : List.of("\"\"", "\"\ufeff\"", " \"a\"")) {
            assertThat(reader.reset(json).readString())
                    .isEqualTo(JsonReader.create().reset(json).readString());
        }
    }

    @Test
    void markIsRejectedByDefault() {
        JsonReader strict = JsonReader.create();
        assertThat(assertThrows(
                                JsonException.class,
                                () -> strict.reset("\ufeff1").readInt())
                        .code())
                .isEqualTo(JsonErrorCode.BYTE_ORDER_MARK);
        assertThat(JsonLimits.DEFAULT.skipByteOrderMark()).isFalse();
        assertThat(SKIPPING.toBuilder().skipByteOrderMark(false).build()).isEqualTo(JsonLimits.DEFAULT);
    }

    /** The mark counts as three bytes and one character. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "'\ufeff';EMPTY_DOCUMENT;3;2",
                "'\ufeff ';EMPTY_DOCUMENT;4;3",
                "'\ufeff\ufeff\"\"';UNEXPECTED_CHARACTER;3;2",
                "' \ufeff\"\"';UNEXPECTED_CHARACTER;1;2",
                "'\"\"\ufeff';TRAILING_CONTENT;2;3",
                "'\ufeff1';WRONG_TYPE;3;2",
                "'\ufeff<html>';MARKUP;3;2",
                "'\ufeffa=1';FORM_ENCODED;3;2",
                "'\ufeffcb({})';SCRIPT;3;2",
                "'\ufeff\"a';UNEXPECTED_END;5;4"
            })
    void errorsCountTheMark(String json, JsonErrorCode code, int offset, int column) {
        JsonException rejection = rejection(json);
        assertThat(rejection.code()).isEqualTo(code);
        assertThat(rejection.offset()).isEqualTo(offset);
        assertThat(rejection.line()).isEqualTo(1);
        assertThat(rejection.column()).isEqualTo(column);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void markThatIsCutOffIsNone(int length) {
        byte[] json = Arrays.copyOf("\ufeff".getBytes(UTF_8), length);
        assertThat(assertThrows(JsonException.class, () -> reader.reset(json).readInt())
                        .code())
                .isEqualTo(JsonErrorCode.UNEXPECTED_CHARACTER);
    }

    @Test
    void markCountsForTheSizeOfADocument() {
        JsonReader four = JsonReader.create(
                JsonLimits.builder().skipByteOrderMark(true).maxDocumentBytes(4).build());
        assertThat(four.reset("\ufeff1").readInt()).isEqualTo(1);
        for (byte[] json : List.of("\ufeff12".getBytes(UTF_8), "12345".getBytes(UTF_8))) {
            assertThat(assertThrows(JsonException.class, () -> four.reset(json)).code())
                    .isEqualTo(JsonErrorCode.DOCUMENT_TOO_LARGE);
        }
    }

    @Test
    void errorOfACodecIsAtTheValueBehindTheMark() {
        reader.reset("\ufeffnull");
        reader.readNull();
        assertThat(reader.failure(JsonErrorCode.INVALID_VALUE).offset()).isEqualTo(3);
        assertThat(reader.reset("\ufeff 1").failure(JsonErrorCode.INVALID_VALUE).offset())
                .isEqualTo(4);
    }

    @Test
    void erasingADocumentErasesItsMark() {
        byte[] json = "\ufeff1".getBytes(UTF_8);
        reader.reset(json).readInt();
        reader.eraseDocument();
        assertThat(json).isEqualTo(new byte[4]);
    }

    @Test
    void limitsWithAndWithoutItAreDifferent() {
        assertThat(SKIPPING).isNotEqualTo(JsonLimits.DEFAULT);
        assertThat(SKIPPING.toBuilder().build()).isEqualTo(SKIPPING);
        assertThat(SKIPPING.toBuilder().build().hashCode()).isEqualTo(SKIPPING.hashCode());
        assertThat(SKIPPING.toString()).endsWith("skipByteOrderMark=true]");
    }
}
