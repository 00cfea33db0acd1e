package dev.jeton;

import static com.google.common.truth.Truth.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whole documents from and into every kind of place. */
class JsonCodecTest {
    private static final TokenCodec CODEC = TokenCodec.INSTANCE;

    @Test
    void everyKindOfInputGivesTheSameValue() throws IOException {
        for (String body : TokenBodies.ALL) {
            byte[] utf8 = body.getBytes(UTF_8);
            String expected = CODEC.read(utf8).text();
            byte[] padded = new byte[utf8.length + 10];
            Arrays.fill(padded, (byte) '!');
            System.arraycopy(utf8, 0, padded, 7, utf8.length);
            assertThat(CODEC.read(padded, 7, utf8.length).text()).isEqualTo(expected);
            assertThat(CODEC.read(body).text()).isEqualTo(expected);
            assertThat(CODEC.read(JsonReader.create().reset(body)).text()).isEqualTo(expected);
            assertThat(CODEC.read(new ByteArrayInputStream(utf8)).text()).isEqualTo(expected);
            assertThat(CODEC.read(byteByByte(utf8)).text()).isEqualTo(expected);
            for (ByteBuffer buffer : buffers(padded, 7, utf8.length)) {
                int limit = buffer.limit();
                assertThat(CODEC.read(buffer).text()).isEqualTo(expected);
                assertThat(buffer.position()).isEqualTo(limit);
                assertThat(buffer.limit()).isEqualTo(limit);
            }
        }
    }

    /** Heap, direct, read-only and sliced buffers over a part of an array. */
    private static List<ByteBuffer> buffers(byte[] array, int offset, int length) {
        ByteBuffer direct = ByteBuffer.allocateDirect(array.length).put(array);
        return List.of(
                ByteBuffer.wrap(array, offset, length),
                ByteBuffer.wrap(array, offset, length).slice(),
                ByteBuffer.wrap(array, offset, length).asReadOnlyBuffer(),
                ByteBuffer.wrap(array).slice(offset - 1, length + 2).slice(1, length),
                direct.duplicate().position(offset).limit(offset + length),
                direct.slice(offset, length),
                direct.slice(offset, length).asReadOnlyBuffer());
    }

    private static InputStream byteByByte(byte[] bytes) {
        return new FilterInputStream(new ByteArrayInputStream(bytes)) {
            @Override
            public int read(byte[] target, int offset, int length) throws IOException {
                return super.read(target, offset, Math.min(1, length));
            }
        };
    }

    @Test
    void rejectedBufferStaysAtItsPosition() {
        for (ByteBuffer buffer : buffers("!!{\"access_token\":\"x\"}?!".getBytes(UTF_8), 2, 21)) {
            int position = buffer.position();
            JsonException error = assertThrows(JsonException.class, () -> CODEC.read(buffer));
            assertThat(error.code()).isEqualTo(JsonErrorCode.TRAILING_CONTENT);
            assertThat(error.offset()).isEqualTo(20);
            assertThat(buffer.position()).isEqualTo(position);
        }
    }

    @Test
    void streamThatFailsIsReportedAsItFailed() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("reset by peer");
            }
        };
        assertThat(assertThrows(IOException.class, () -> CODEC.read(broken)))
                .hasMessageThat()
                .isEqualTo("reset by peer");
        assertThat(assertThrows(JsonException.class, () -> CODEC.read(InputStream.nullInputStream()))
                        .code())
                .isEqualTo(JsonErrorCode.EMPTY_DOCUMENT);
    }

    @Test
    void everyCharOfAStringDocumentArrives() {
        JsonReader reader = JsonReader.create();
        for (int unit = ' '; unit <= 0xFFFF; unit++) {
            if (Character.isSurrogate((char) unit) || unit == '"' || unit == '\\') {
                continue;
            }
            String text = "a" + (char) unit + "\ud83d\ude00" + (char) unit;
            if (!reader.reset('"' + text + '"').readString().equals(text)) {
                throw new AssertionError(Integer.toHexString(unit));
            }
        }
    }

    @Test
    void unpairedSurrogateInAStringDocumentIsRejectedWhereItStands() {
        JsonReader reader = JsonReader.create();
        for (String half : List.of("\ud800", "\udbff", "\udc00", "\udfff", "\udc00\ud800", "\ud800\ud800")) {
            JsonException error = assertThrows(JsonException.class, () -> reader.reset("\n\"\u20ac" + half + "\""));
            assertThat(error.code()).isEqualTo(JsonErrorCode.UNPAIRED_SURROGATE);
            assertThat(error.offset()).isEqualTo(5);
            assertThat(error.line()).isEqualTo(2);
            assertThat(error.column()).isEqualTo(3);
        }
        assertThat(reader.reset("1").readInt()).isEqualTo(1);
    }

    @Test
    void everyKindOfOutputGetsTheSameBytes() throws IOException {
        for (String body : TokenBodies.ALL) {
            Token token = CODEC.read(body);
            byte[] expected = CODEC.toBytes(token);
            assertThat(CODEC.read(expected).text()).isEqualTo(token.text());
            assertThat(CODEC.toJson(token)).isEqualTo(new String(expected, UTF_8));
            JsonWriter writer = JsonWriter.create();
            writer.beginArray();
            CODEC.write(token, writer);
            assertThat(writer.toBytes()).isEqualTo(expected);

            byte[] array = new byte[expected.length + 2];
            assertThat(CODEC.tryWrite(token, array, 1, expected.length)).isEqualTo(expected.length);
            assertThat(Arrays.copyOfRange(array, 1, 1 + expected.length)).isEqualTo(expected);
            ByteBuffer direct = ByteBuffer.allocateDirect(expected.length + 3).position(3);
            assertThat(CODEC.tryWrite(token, direct)).isEqualTo(expected.length);
            assertThat(direct.remaining()).isEqualTo(0);
            assertThat(direct.slice(3, expected.length)).isEqualTo(ByteBuffer.wrap(expected));
            ByteArrayOutputStream stream = new ByteArrayOutputStream();
            CODEC.write(token, stream);
            assertThat(stream.toByteArray()).isEqualTo(expected);
        }
    }

    @Test
    void streamGetsNothingOfAValueThatCannotBeWritten() {
        Token good = CODEC.read("{\"access_token\":\"x\"}");
        Token bad = new Token("\udc00", null, good.expiresIn(), 0, null, null, null, good.times(), null, good.extra());
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        assertThrows(JsonException.class, () -> CODEC.write(bad, stream));
        assertThat(stream.size()).isEqualTo(0);
        OutputStream broken = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("closed");
            }
        };
        assertThrows(IOException.class, () -> CODEC.write(good, broken));
    }

    @Test
    void writtenTokenIsInTheOrderOfTheTypeWithUnknownMembersLast() {
        assertThat(CODEC.toJson(CODEC.read(TokenBodies.SHUFFLED)))
                .isEqualTo(
                        "{\"access_token\":\"a.b-c_d~e+f/g==\",\"token_type\":\"N_A\",\"expires_in\":3600,\"retries\":7,"
                                + "\"scope\":\"openid profile\",\"times\":[9223372036854775807,-9223372036854775808,0],"
                                + "\"kind\":\"SOMETHING_NEW\",\"authed_user\":"
                                + "{ \"id\" : \"U1\", \"access_token\" : \"inner\", \"deep\" : [ [ { \"a\" : null } ] ] }}");
    }
}
