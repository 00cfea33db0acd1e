package dev.jeton;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * A view accepts what the codec accepts and says the same of it, and rejects what the codec rejects with the same code, path, offset,
 * line and column; whether it throws or fills a {@link JsonError}. One view sees all documents, one after the other.
 */
class ViewStrictnessTest {
    private final TokenView view = new TokenView();
    private final JsonError error = new JsonError();

    private static String codec(byte[] array, int offset, int length) {
        try {
            return TokenCodec.INSTANCE.read(array, offset, length).text();
        } catch (JsonException rejected) {
            return rejected.getMessage();
        }
    }

    private static String outcome(TokenView view, Runnable parsing) {
        try {
            parsing.run();
            return view.describe();
        } catch (JsonException rejected) {
            assertThat(rejected.getStackTrace()).isNotEmpty();
            assertEmpty(view);
            return rejected.getMessage();
        }
    }

    private static void assertEmpty(TokenView view) {
        assertThat(view.isEmpty()).isTrue();
        assertThat(view.toString()).isEqualTo("TokenView[0 bytes]");
        assertThat(view.describe()).isEqualTo(" null OptionalLong.empty 0 null null null [] null");
        assertThrows(IllegalStateException.class, view::toValue);
        assertThrows(IllegalStateException.class, () -> view.write(JsonWriter.create()));
    }

    private String tried(boolean accepted) {
        assertThat(accepted).isEqualTo(error.code() == null);
        if (accepted) {
            return view.describe();
        }
        assertEmpty(view);
        assertThat(error.toException().getMessage()).isEqualTo(error.toString());
        return error.toString();
    }

    private void assertSame(byte[] array, int offset, int length) {
        String expected = codec(array, offset, length);
        assertThat(tried(view.tryParse(array, offset, length, error))).isEqualTo(expected);
        assertThat(outcome(view, () -> view.parse(array, offset, length))).isEqualTo(expected);
        if (!view.isEmpty()) {
            assertThat(view.toValue().text()).isEqualTo(expected);
            assertThat(view.describe()).isEqualTo(expected);
        }
    }

    private void assertSame(byte[] document) {
        assertSame(document, 0, document.length);
    }

    @Test
    void tokensAndTheErrorsOfTheTable() {
        TokenBodies.ALL.forEach(body -> assertSame(body.getBytes(UTF_8)));
        JsonExceptionTest.errors().forEach(error -> assertSame(error.document().getBytes(UTF_8)));
    }

    @Test
    @Tag("exhaustive")
    void everyPrefixWhereverItLies() {
        for (String body : TokenBodies.ALL) {
            byte[] document = body.getBytes(UTF_8);
            for (int length = 0; length <= document.length; length++) {
                assertSame(document, 0, length);
                byte[] array = new byte[length + 9];
                Arrays.fill(array, (byte) (length % 2 == 0 ? '"' : '}'));
                System.arraycopy(document, 0, array, 5, length);
                assertSame(array, 5, length);
            }
        }
    }

    @Test
    @Tag("exhaustive")
    void everyByteReplacedByEveryOther() {
        byte[] document = TokenBodies.SMALL.getBytes(UTF_8);
        for (int at = 0; at < document.length; at++) {
            byte original = document[at];
            for (int value = 0; value < 256; value++) {
                document[at] = (byte) value;
                boolean accepted = view.tryParse(document, 0, document.length, error);
                assertThat(tried(accepted)).isEqualTo(codec(document, 0, document.length));
            }
            document[at] = original;
        }
    }

    @Test
    void everyByteDeletedAndDoubled() {
        for (String body : TokenBodies.ALL) {
            byte[] document = body.getBytes(UTF_8);
            for (int at = 0; at < document.length; at++) {
                ByteArrayOutputStream deleted = new ByteArrayOutputStream();
                deleted.write(document, 0, at);
                deleted.write(document, at + 1, document.length - at - 1);
                assertSame(deleted.toByteArray());
                ByteArrayOutputStream doubled = new ByteArrayOutputStream();
                doubled.write(document, 0, at + 1);
                doubled.write(document, at, document.length - at);
                assertSame(doubled.toByteArray());
            }
        }
    }

    @Test
    void everyDocumentOfTheCorpusInEveryPlace() {
        List<String> places = List.of(
                "%s",
                "{\"access_token\":%s}",
                "{\"access_token\":\"x\",\"unknown\":%s,\"retries\":1}",
                "{\"access_token\":\"x\",\"scope\":%s}",
                "{\"access_token\":\"x\",\"expires_in\":%s}",
                "{\"access_token\":\"x\",\"kind\":%s}",
                "{\"times\":%s,\"access_token\":\"x\"}",
                "{\"labels\":%s,\"access_token\":\"x\"}",
                "{\"labels\":{\"a\":%s},\"access_token\":\"x\"}",
                "{\"properties\":[%s],\"access_token\":\"x\"}");
        Corpus.DOCUMENTS.forEach((name, document) -> {
            for (String place : places) {
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                int at = place.indexOf("%s");
                bytes.writeBytes(place.substring(0, at).getBytes(UTF_8));
                bytes.writeBytes(document);
                bytes.writeBytes(place.substring(at + 2).getBytes(UTF_8));
                try {
                    assertSame(bytes.toByteArray());
                } catch (AssertionError different) {
                    throw new AssertionError(name + " in " + place, different);
                }
            }
        });
    }

    @Test
    void duplicates() {
        List<String> documents = List.of(
                "{\"access_token\":\"x\",\"labels\":{\"a\":\"1\",\"b\":\"2\",\"\\u0061\":\"3\"},\"u\":0}",
                "{\"access_token\":\"x\",\"labels\":{\"\\u0061\":null,\"a\":null,\"c\":0}}",
                "{\"access_token\":\"x\",\"labels\":{\"\\u0061\":null,\"\\u0061\":null}}",
                "{\"access_token\":\"x\",\"labels\":{\"a\":null,\"a\":nul}}",
                "{\"access_token\":\"x\",\"labels\":{\"a\":null,\"a\":null",
                "{\"access_token\":\"x\",\"u\":1,\"labels\":{\"u\":null},\"v\":2,\"\\u0075\":3}",
                "{\"access_token\":\"x\",\"\\u0075\\n\":1,\"u\\n\":2}",
                "{\"access_token\":\"x\",\"u\":{\"a\":1,\"a\":2},\"u2\":{\"a\":1}}",
                "{\"access_token\":\"x\",\"expires\":1,\"expires_in\":2}",
                "{\"access_token\":\"x\",\"properties\":[{\"key\":null,\"k\\u0065y\":null}]}",
                "{\"access_token\":\"x\",\"properties\":[{\"key\":null,\"u\":1,\"u\":2}]}");
        documents.forEach(document -> assertSame(document.getBytes(UTF_8)));
        assertThat(view.tryParse(
                        documents.get(0).getBytes(UTF_8), 0, documents.get(0).length(), error))
                .isFalse();
        assertThat(error.code()).isEqualTo(JsonErrorCode.DUPLICATE_MEMBER);
        assertThat(error.path()).isEqualTo("$.labels");
    }

    @Test
    void limits() {
        byte[] document = TokenBodies.SMALL.getBytes(UTF_8);
        for (JsonLimits limits : List.of(
                JsonLimits.builder().maxDocumentBytes(document.length - 1).build(),
                JsonLimits.builder().maxDepth(2).build(),
                JsonLimits.builder().maxStringBytes(10).build(),
                JsonLimits.builder().maxNumberBytes(2).build(),
                JsonLimits.builder().maxNameBytes(10).build(),
                JsonLimits.builder().maxMembers(3).build(),
                JsonLimits.builder().maxElements(1).build(),
                JsonLimits.builder().maxDocumentBytes(document.length).build())) {
            String expected;
            try {
                expected = TokenCodec.INSTANCE
                        .read(JsonReader.create(limits).reset(document))
                        .text();
            } catch (JsonException rejected) {
                expected = rejected.getMessage();
            }
            TokenView limited = new TokenView(limits);
            assertThat(outcome(limited, () -> limited.parse(document))).isEqualTo(expected);
            assertThat(outcome(limited, () -> limited.parse(ByteBuffer.wrap(document))))
                    .isEqualTo(expected);
            assertThat(outcome(limited, () -> parseStream(limited, document))).isEqualTo(expected);
            boolean accepted = limited.tryParse(document, 0, document.length, error);
            assertThat(accepted ? limited.describe() : error.toString()).isEqualTo(expected);
        }
    }

    private static void parseStream(TokenView view, byte[] document) {
        try {
            view.parse(new Trickle(document));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Returns a few bytes at a time, as sockets do. */
    private static final class Trickle extends ByteArrayInputStream {
        Trickle(byte[] bytes) {
            super(bytes);
        }

        @Override
        public synchronized int read(byte[] target, int offset, int length) {
            return super.read(target, offset, Math.min(length, 7));
        }
    }

    @Test
    void buffersAndStreamsAreCopied() {
        byte[] document = TokenBodies.SMALL.getBytes(UTF_8);
        String expected = codec(document, 0, document.length);
        for (ByteBuffer buffer : List.of(ByteBuffer.allocate(1_000), ByteBuffer.allocateDirect(1_000))) {
            for (int round = 0; round < 2; round++) {
                buffer.clear().position(3);
                buffer.put(document).flip().position(3);
                if (round == 0) {
                    view.parse(buffer);
                } else {
                    assertThat(view.tryParse(buffer, error)).isTrue();
                }
                assertThat(buffer.hasRemaining()).isFalse();
                for (int at = 0; at < buffer.limit(); at++) {
                    buffer.put(at, (byte) 0);
                }
                assertThat(view.describe()).isEqualTo(expected);
            }
            buffer.clear().position(1);
            assertThrows(JsonException.class, () -> view.parse(buffer));
            assertThat(view.tryParse(buffer, error)).isFalse();
            assertThat(buffer.position()).isEqualTo(1);
            assertEmpty(view);
        }
        parseStream(view, document);
        assertThat(view.describe()).isEqualTo(expected);
    }

    @Test
    void failingStreamLeavesTheViewEmpty() {
        view.parse(TokenBodies.SMALL.getBytes(UTF_8));
        ByteArrayInputStream failing = new ByteArrayInputStream(new byte[0]) {
            @Override
            public synchronized int read(byte[] target, int offset, int length) {
                throw new UncheckedIOException(new IOException("connection reset"));
            }
        };
        assertThrows(UncheckedIOException.class, () -> view.parse(failing));
        assertEmpty(view);
    }

    @Test
    void documentOutsideTheArrayIsRefused() {
        byte[] array = "{\"access_token\":\"x\"}".getBytes(UTF_8);
        int[][] parts = {{-1, 2}, {0, -1}, {0, 99}, {99, 0}, {Integer.MAX_VALUE, 1}, {1, Integer.MAX_VALUE}};
        for (int[] part : parts) {
            view.parse(array);
            assertThrows(IndexOutOfBoundsException.class, () -> view.parse(array, part[0], part[1]));
            assertEmpty(view);
            assertThrows(IndexOutOfBoundsException.class, () -> view.tryParse(array, part[0], part[1], error));
        }
        JsonException real = assertThrows(JsonException.class, () -> view.parse(new byte[0]));
        assertWithMessage("the signal of tryParse").that(real.getStackTrace()).isNotEmpty();
    }

    @Test
    void objectIsWrittenAsItStands() {
        byte[] document = TokenBodies.SHUFFLED.getBytes(UTF_8);
        String object = TokenBodies.SHUFFLED.strip();
        view.parse(document);
        assertThat(view.toString()).isEqualTo("TokenView[" + object.length() + " bytes]");
        JsonWriter writer = JsonWriter.create();
        writer.beginArray();
        view.write(writer);
        view.write(writer);
        writer.endArray();
        assertThat(writer.toJson()).isEqualTo("[" + object + "," + object + "]");
        byte[] target = new byte[object.length() + 2];
        assertThat(view.tryCopyTo(target, 1, object.length() - 1)).isEqualTo(-object.length());
        assertThat(target).isEqualTo(new byte[target.length]);
        assertThat(view.tryCopyTo(target, 1, object.length())).isEqualTo(object.length());
        assertThat(new String(target, UTF_8)).isEqualTo("\0" + object + "\0");
        assertThrows(IndexOutOfBoundsException.class, () -> view.tryCopyTo(target, 3, object.length()));
        ByteBuffer buffer = ByteBuffer.allocateDirect(target.length);
        assertThat(view.tryCopyTo(buffer.position(3))).isEqualTo(-object.length());
        assertThat(buffer.position()).isEqualTo(3);
        assertThat(view.tryCopyTo(buffer.position(1))).isEqualTo(object.length());
        assertThat(buffer.position()).isEqualTo(1 + object.length());
        assertThat(UTF_8.decode(buffer.rewind()).toString()).isEqualTo("\0" + object + "\0");
    }
}
