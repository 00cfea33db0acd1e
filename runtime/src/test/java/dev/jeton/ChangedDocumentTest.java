package dev.jeton;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.jeton.codegen.CodecReader;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

/** Whoever changes the bytes under a view gets a value of the new bytes or one of two errors, and nothing of the bytes around. */
class ChangedDocumentTest {
    private static final byte[] REPLACEMENTS = {
        0,
        ' ',
        '"',
        '\\',
        'u',
        '0',
        '9',
        '-',
        '.',
        'e',
        'E',
        '[',
        '{',
        ']',
        '}',
        ',',
        ':',
        'n',
        '=',
        '/',
        '~',
        (byte) 0x80,
        (byte) 0xBF,
        (byte) 0xC3,
        (byte) 0xED,
        (byte) 0xE2,
        (byte) 0xF0,
        (byte) 0xF4,
        (byte) 0xFF
    };

    /** What one may ask of a slice. */
    private static final List<BiConsumer<JsonView, Utf8Slice>> QUESTIONS = List.of(
            (view, slice) -> slice.length(),
            (view, slice) -> slice.text(),
            (view, slice) -> slice.hashCode(),
            (view, slice) -> slice.contentEquals("\u00e4\u20ac\ud83d\ude00\\\"text"),
            (view, slice) -> slice.contentEquals(new byte[] {1, 2, 3}),
            (view, slice) -> slice.startsWith("\u00e4\u20ac\ud83d\ude00"),
            (view, slice) -> slice.startsWith("\ud83d\ude00"),
            (view, slice) -> slice.equalsIgnoringAsciiCase("\u00e4\u20ac\ud83d\ude00\\\"text"),
            (view, slice) -> slice.constantTimeEquals("\u00e4\u20ac\ud83d\ude00\\\"text"),
            (view, slice) -> slice.tryCopyTo(ByteBuffer.allocate(100)),
            (view, slice) -> slice.tryDecode(new char[100], 0, 100),
            (view, slice) -> slice.appendTo(new StringBuilder()),
            (view, slice) -> {
                try {
                    slice.appendTo((Appendable) new StringBuilder());
                } catch (IOException never) {
                    throw new AssertionError(never);
                }
            },
            (view, slice) -> {
                WordCursor words = slice.words();
                while (words.next()) {
                    words.word().text();
                }
            },
            (view, slice) -> assertWellFormed(slice),
            JsonView::decimal,
            JsonView::integer,
            JsonView::base64);

    private static void assertWellFormed(Utf8Slice slice) {
        JsonWriter writer = JsonWriter.create();
        slice.write(writer);
        CodecReader reader = Readers.of(JsonReader.create().reset(writer.toBytes()));
        reader.skipValue();
        reader.endDocument();
    }

    private static void set(CodecReader reader, Utf8Slice slice, String json) {
        if (json.startsWith("\"1")) {
            reader.readLenientNumberSlice(slice);
        } else if (json.startsWith("\"Q")) {
            reader.readBase64Slice(slice);
        } else if (json.startsWith("\"")) {
            reader.readSlice(slice);
        } else {
            reader.readNumberSlice(slice);
        }
    }

    @Test
    void slicesOfChangedBytesAreValuesOrIllegalStates() {
        int refused = 0;
        JsonView view = new PropertyView();
        for (String json : List.of(
                "\"\u00e4\u20ac\ud83d\ude00\\\\\\\"text\"",
                "\"\\u00e4\\u20ac\\ud83d\\ude00 \u00e4\"",
                "\"plain text of more than eight bytes\\n\"",
                "-12345678901234567890.5e-3",
                "1e10",
                "\"1e10\"",
                "\"Q\\u0041==\"",
                "\"QUJD\"")) {
            byte[] sound = json.getBytes(UTF_8);
            for (int at = 0; at < sound.length; at++) {
                for (byte replacement : REPLACEMENTS) {
                    for (BiConsumer<JsonView, Utf8Slice> question : QUESTIONS) {
                        byte[] document = sound.clone();
                        Utf8Slice slice = new Utf8Slice();
                        set(Readers.of(JsonReader.create().reset(document)), slice, json);
                        document[at] = replacement;
                        try {
                            question.accept(view, slice);
                        } catch (IllegalStateException changed) {
                            refused++;
                            assertThat(changed)
                                    .hasMessageThat()
                                    .isEqualTo("the document was changed while it was in use");
                        } catch (JsonException malformed) {
                            refused++;
                            assertThat(malformed.code()).isEqualTo(JsonErrorCode.INVALID_UTF8);
                        }
                    }
                }
            }
        }
        assertThat(refused).isGreaterThan(1000);
    }

    @Test
    void numbersOfChangedBytesAreNoLongerThanTheLimitsAllow() {
        Utf8Slice slice = new Utf8Slice();
        byte[] small = "1e00000009".getBytes(UTF_8);
        Readers.of(JsonReader.create().reset(small)).readLenientIntegerSlice(slice);
        System.arraycopy("1e99999999".getBytes(UTF_8), 0, small, 0, small.length);
        assertThrows(IllegalStateException.class, () -> new PropertyView().integer(slice));
    }

    @Test
    void cursorsOverChangedBytesFindValuesOrThrowJsonExceptions() {
        byte[] sound = "[\"a\\u00e4\",1.5e3,{\"k\\n\":[1,2],\"l\":true},\"QUJD\",null,-7]".getBytes(UTF_8);
        int refused = 0;
        for (int at = 0; at < sound.length; at++) {
            for (byte replacement : REPLACEMENTS) {
                byte[] document = sound.clone();
                ElementCursor cursor = new ElementCursor();
                CodecReader reader = Readers.of(JsonReader.create().reset(document));
                cursor.begin(reader);
                reader.skipValue();
                cursor.end(reader);
                document[at] = replacement;
                try {
                    walk(cursor, 0);
                } catch (JsonException changed) {
                    refused++;
                    assertWithMessage("at %s", at).that(changed.path()).startsWith("$");
                }
            }
        }
        assertThat(refused).isGreaterThan(100);
    }

    private static void walk(ValueCursor cursor, int depth) {
        while (cursor.next()) {
            for (Runnable question : List.<Runnable>of(
                    cursor::isNull,
                    cursor::isNullOrEmpty,
                    cursor::asBoolean,
                    cursor::asLong,
                    cursor::asDouble,
                    cursor::asFloat,
                    cursor::asChar,
                    () -> cursor.asSlice().text(),
                    () -> cursor.asRaw().text(),
                    cursor::asBigDecimal,
                    cursor::asBigInteger,
                    cursor::asBytes,
                    () -> cursor.as(KindCodec.INSTANCE),
                    () -> cursor.as(new PropertyView()),
                    () -> walk(cursor.asArray(), depth + 1),
                    () -> walk(cursor.asMap(), depth + 1))) {
                try {
                    question.run();
                } catch (JsonException otherwise) {
                    assertThat(otherwise.code()).isNotNull();
                }
            }
        }
    }
}
