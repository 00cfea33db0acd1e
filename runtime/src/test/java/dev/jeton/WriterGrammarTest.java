package dev.jeton;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.jeton.codegen.CodecWriter;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Where assertions are enabled, as in tests, a codec that calls a writer in the wrong order is told so. */
class WriterGrammarTest {
    private static final JsonNames NAMES = JsonNames.of("a", "b");

    private static String mistake(Consumer<CodecWriter> writing) {
        for (CodecWriter writer :
                new CodecWriter[] {(CodecWriter) JsonWriter.create(), (CodecWriter) JsonWriter.pretty()}) {
            assertThrows(AssertionError.class, () -> writing.accept(writer));
            // The next document is not concerned.
            writer.reset();
            writer.writeInt(1);
        }
        CodecWriter writer = (CodecWriter) JsonWriter.create();
        return assertThrows(AssertionError.class, () -> writing.accept(writer)).getMessage();
    }

    @Test
    void documentsHaveOneValue() {
        String message = "the document has a value already; reset() starts another one";
        assertThat(mistake(writer -> {
                    writer.writeInt(1);
                    writer.writeInt(2);
                }))
                .isEqualTo(message);
        assertThat(mistake(writer -> {
                    writer.beginObject();
                    writer.endObject();
                    writer.beginArray();
                }))
                .isEqualTo(message);
        assertThat(mistake(writer -> writer.key("x"))).isEqualTo("a name stands outside of an object");
    }

    @Test
    void objectsHaveNamesAndValuesInTurn() {
        assertThat(mistake(writer -> {
                    writer.beginObject();
                    writer.writeNull();
                }))
                .isEqualTo("a value in an object needs a name before it");
        assertThat(mistake(writer -> {
                    writer.beginObject();
                    writer.member(NAMES, 0);
                    writer.member(NAMES, 1);
                }))
                .isEqualTo("the member before has no value");
        assertThat(mistake(writer -> {
                    writer.beginObject();
                    writer.key("x");
                    writer.member(NAMES.table.memberName(0));
                }))
                .isEqualTo("the member before has no value");
        assertThat(mistake(writer -> {
                    writer.beginObject();
                    writer.key("x");
                    writer.endObject();
                }))
                .isEqualTo("the last member has no value");
    }

    @Test
    void bracketsMatch() {
        assertThat(mistake(CodecWriter::endObject)).isEqualTo("no object was opened last");
        assertThat(mistake(writer -> {
                    writer.beginArray();
                    writer.endObject();
                }))
                .isEqualTo("no object was opened last");
        assertThat(mistake(writer -> {
                    writer.beginObject();
                    writer.endArray();
                }))
                .isEqualTo("no array was opened last");
        assertThat(mistake(writer -> {
                    writer.beginArray();
                    writer.key("x");
                }))
                .isEqualTo("a name stands outside of an object");
    }

    @Test
    void stringsInPartsAreEnded() {
        assertThat(mistake(writer -> writer.appendString("x")))
                .isEqualTo("no string has been started by beginString()");
        assertThat(mistake(CodecWriter::endString)).isEqualTo("no string has been started by beginString()");
        assertThat(mistake(writer -> {
                    writer.beginArray();
                    writer.beginString();
                    writer.writeInt(1);
                }))
                .isEqualTo("the string that is written in parts has not been ended");
    }

    @Test
    void codecsThatLeaveSomethingOpenOrWriteNothingAreFound() {
        for (Consumer<CodecWriter> writing :
                List.<Consumer<CodecWriter>>of(CodecWriter::beginObject, CodecWriter::beginArray, writer -> {})) {
            CodecWriter writer = (CodecWriter) JsonWriter.create();
            assertThrows(IllegalStateException.class, () -> codec(writing).write("x", writer));
            assertThat(writer.size()).isEqualTo(0);
        }
    }

    @Test
    void nullIsRefusedByName() {
        JsonCodec<String> codec = codec(writer -> writer.writeInt(1));
        CodecWriter writer = (CodecWriter) JsonWriter.create();
        for (Runnable writing : new Runnable[] {
            () -> codec.toJson(null),
            () -> codec.toBytes(null),
            () -> codec.write(null, writer),
            () -> codec.tryWrite(null, new byte[9], 0, 9),
            () -> codec.tryWrite(null, new byte[9], 0, 9, writer)
        }) {
            assertThat(assertThrows(NullPointerException.class, writing::run))
                    .hasMessageThat()
                    .isEqualTo("the value to write is null");
        }
    }

    private static JsonCodec<String> codec(Consumer<CodecWriter> writing) {
        return new JsonCodec<>() {
            @Override
            public Class<?> type() {
                return String.class;
            }

            @Override
            public String decode(JsonReader reader) {
                return reader.readString();
            }

            @Override
            public void encode(String value, JsonWriter writer) {
                writing.accept((CodecWriter) writer);
            }
        };
    }

    /** What the grammar lets pass is JSON, at any depth; what it does not would not be. */
    @Test
    void whatPassesIsJson() {
        SplittableRandom random = new SplittableRandom(20261126);
        for (int round = 0; round < 2000; round++) {
            CodecWriter writer = (CodecWriter) JsonWriter.create();
            int depth = 0;
            int refused = 0;
            for (int step = 0; step < 60; step++) {
                try {
                    switch (random.nextInt(6)) {
                        case 0 -> {
                            writer.beginObject();
                            depth++;
                        }
                        case 1 -> {
                            writer.beginArray();
                            depth++;
                        }
                        case 2 -> {
                            writer.endObject();
                            depth--;
                        }
                        case 3 -> {
                            writer.endArray();
                            depth--;
                        }
                        case 4 -> writer.key("k" + step);
                        default -> writer.writeInt(step);
                    }
                } catch (AssertionError mistake) {
                    refused++;
                }
                if (depth == 0 && writer.size() > 0) {
                    RawJson value = RawJson.of(writer.toJson());
                    assertThat(value.size()).isEqualTo(writer.size());
                }
            }
            assertThat(refused).isGreaterThan(0);
        }
    }
}
