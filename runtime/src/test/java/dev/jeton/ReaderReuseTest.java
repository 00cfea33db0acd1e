package dev.jeton;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.jeton.codegen.CodecReader;
import dev.jeton.internal.read.DocumentReader;
import dev.jeton.internal.read.ReaderMemory;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Readers and writers are used again after success and failure of every kind, inside each other, and can be erased. */
class ReaderReuseTest {
    private static final String SECRET = "zQ9xVzQ9xV";

    @Test
    @Tag("exhaustive")
    void everyDocumentIsReadAlikeAfterEveryOther() {
        List<byte[]> documents = new ArrayList<>();
        TokenBodies.ALL.forEach(body -> documents.add(body.getBytes(UTF_8)));
        JsonExceptionTest.errors()
                .forEach(error -> documents.add(error.document().getBytes(UTF_8)));
        for (int length = 0; length < TokenBodies.SMALL.length(); length += 3) {
            documents.add(TokenBodies.SMALL.substring(0, length).getBytes(UTF_8));
        }
        CodecReader reused = new DocumentReader(JsonLimits.DEFAULT);
        for (byte[] before : documents) {
            for (byte[] document : documents) {
                outcome(reused, before);
                assertThat(outcome(reused, document))
                        .isEqualTo(outcome(new DocumentReader(JsonLimits.DEFAULT), document));
            }
        }
    }

    private static String outcome(CodecReader reader, byte[] document) {
        try {
            return TokenCodec.INSTANCE.read(reader.reset(document)).text();
        } catch (JsonException rejected) {
            return rejected.getMessage();
        }
    }

    @Test
    void readerIsUsableAfterEveryKindOfRefusedReset() {
        CodecReader reader =
                new DocumentReader(JsonLimits.builder().maxDocumentBytes(100).build());
        List<Runnable> failures = List.of(
                () -> reader.reset(new byte[101]),
                () -> reader.reset(" ".repeat(101)),
                () -> reader.reset("\ud800"),
                () -> reader.reset(ByteBuffer.allocateDirect(101)),
                () -> reader.reset(new byte[4], 2, 3));
        for (Runnable failure : failures) {
            assertThrows(RuntimeException.class, failure::run);
            assertThat(Readers.of(reader.reset("[1]")).readRawText()).isEqualTo("[1]");
        }
    }

    @Test
    void codecsMayUseReadersAndWritersOfTheirOwn() {
        JsonCodec<Token> nesting = new JsonCodec<>() {

            @Override
            public Class<?> type() {
                return Token.class;
            }

            @Override
            public Token decode(JsonReader source) {
                CodecReader reader = (CodecReader) source;
                return TokenCodec.INSTANCE.read(reader.readString());
            }

            @Override
            public void encode(Token value, JsonWriter writer) {
                writer.writeString(TokenCodec.INSTANCE.toJson(value));
            }
        };
        Token token = TokenCodec.INSTANCE.read(TokenBodies.SMALL);
        assertThat(nesting.read(nesting.toBytes(token)).text()).isEqualTo(token.text());
    }

    @Test
    void oneCodecServesManyThreads() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Callable<String>> tasks = new ArrayList<>();
            for (int task = 0; task < 8; task++) {
                String body = TokenBodies.ALL.get(task % TokenBodies.ALL.size());
                String expected = TokenCodec.INSTANCE.read(body).text();
                tasks.add(() -> {
                    CodecReader reader = new DocumentReader(JsonLimits.DEFAULT);
                    JsonWriter writer = JsonWriter.create();
                    for (int round = 0; round < 2_000; round++) {
                        TokenCodec.INSTANCE.write(TokenCodec.INSTANCE.read(reader.reset(body)), writer);
                        if (!TokenCodec.INSTANCE
                                .read(reader.reset(writer.toBytes()))
                                .text()
                                .equals(expected)) {
                            return "round " + round;
                        }
                    }
                    return "";
                });
            }
            for (Future<String> result : threads.invokeAll(tasks)) {
                assertThat(result.get()).isEmpty();
            }
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void erasedReaderHoldsNothingOfItsDocuments() {
        CodecReader reader = new DocumentReader(JsonLimits.DEFAULT);
        String body = "{\"access_token\":\"" + SECRET + "\\u0021\",\"token_type\":\"" + SECRET + "\",\"times\":["
                + "8803151893,8803151893],\"" + SECRET + "\\n\":\"" + SECRET + "\",\"labels\":{\"" + SECRET + "\":\""
                + SECRET
                + "\"}}";
        TokenCodec.INSTANCE.read(reader.reset(body));
        assertWithMessage("the test sees the reader's buffers")
                .that(holds(reader, SECRET))
                .isTrue();
        reader.erase();
        assertThat(holds(reader, SECRET)).isFalse();
        assertThat(holds(reader, 8803151893L)).isFalse();
    }

    @Test
    void readerErasedAfterAFailureHoldsNothing() {
        CodecReader reader = new DocumentReader(JsonLimits.DEFAULT);
        String body = "{\"access_token\":\"" + SECRET + "\\n\",\"scope\":[\"" + SECRET + "\",\"b\",1]}";
        assertThrows(JsonException.class, () -> TokenCodec.INSTANCE.read(reader.reset(body)));
        assertThat(holds(reader, SECRET)).isTrue();
        reader.erase();
        assertThat(holds(reader, SECRET)).isFalse();
        assertThat(Readers.of(reader.reset("1")).readInt()).isEqualTo(1);
    }

    @Test
    void erasedReaderForgetsTheCallersArray() {
        CodecReader reader = new DocumentReader(JsonLimits.DEFAULT);
        byte[] document = ("\"" + SECRET + "\"").getBytes(UTF_8);
        Readers.of(reader.reset(document)).readString();
        reader.erase();
        assertThat(holds(reader, SECRET)).isFalse();
        assertThat(new String(document, UTF_8)).contains(SECRET);
        assertThat(assertThrows(JsonException.class, reader::skipValue).code()).isEqualTo(JsonErrorCode.EMPTY_DOCUMENT);
    }

    @Test
    void erasedWriterHoldsNothing() {
        JsonWriter writer = JsonWriter.create();
        writer.beginArray();
        writer.writeString(SECRET);
        writer.writeString(SECRET + "\u20ac");
        writer.writeRawText("\"" + SECRET + "\"");
        writer.endArray();
        assertThat(holds(writer, SECRET)).isTrue();
        writer.erase();
        assertThat(holds(writer, SECRET)).isFalse();
        writer.writeInt(1);
        assertThat(writer.toJson()).isEqualTo("1");
    }

    @Test
    void arraysThatWereOutgrownAreOverwritten() {
        JsonReader reader = JsonReader.create();
        reader.reset("\"" + SECRET + "\\n\"").readString();
        byte[] copy = ReaderMemory.document(reader);
        byte[] scratch = ReaderMemory.scratch(reader);
        reader.reset("\"" + "\\n".repeat(1_000) + "\"").readString();
        assertThat(ReaderMemory.document(reader)).isNotSameInstanceAs(copy);
        assertThat(ReaderMemory.scratch(reader)).isNotSameInstanceAs(scratch);
        assertThat(new String(copy, ISO_8859_1)).doesNotContain(SECRET);
        assertThat(new String(scratch, ISO_8859_1)).doesNotContain(SECRET);
    }

    private static boolean holds(Object root, Object needle) {
        return holds(root, needle, Collections.newSetFromMap(new IdentityHashMap<>()));
    }

    /** Looks through everything of this library that an object reaches, arrays and strings included. */
    private static boolean holds(Object object, Object needle, Set<Object> seen) {
        if (object == null || !seen.add(object)) {
            return false;
        }
        if (object instanceof byte[] bytes) {
            return needle instanceof String text && new String(bytes, ISO_8859_1).contains(text);
        }
        if (object instanceof long[] longs) {
            return needle instanceof Long && LongStream.of(longs).anyMatch(needle::equals);
        }
        if (object instanceof String text) {
            return text.contains(needle.toString());
        }
        if (object instanceof Object[] array) {
            for (Object element : array) {
                if (holds(element, needle, seen)) {
                    return true;
                }
            }
            return false;
        }
        return object.getClass().getName().startsWith("dev.jeton.") && fieldsHold(object, needle, seen);
    }

    private static boolean fieldsHold(Object object, Object needle, Set<Object> seen) {
        for (Class<?> type = object.getClass(); type != Object.class; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                if (Modifier.isStatic(field.getModifiers()) || field.getType().isPrimitive() || type.isEnum()) {
                    continue;
                }
                field.setAccessible(true);
                try {
                    if (holds(field.get(object), needle, seen)) {
                        return true;
                    }
                } catch (IllegalAccessException impossible) {
                    throw new IllegalStateException(impossible);
                }
            }
        }
        return false;
    }
}
