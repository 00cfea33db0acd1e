package dev.jeton;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.jeton.codegen.CodecWriter;
import dev.jeton.codegen.NameTable;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Every way to write a value puts its own comma, and makes its own room wherever in the array it begins. */
class WriterGrowthTest {
    private static final Utf8Slice PLAIN = slice("\"slice\"");
    private static final Utf8Slice ESCAPED = slice("\"\\u0041\\n\\\"\\u0001\\u20ac\"");
    private static final Utf8Slice LONG = slice("\"" + "x".repeat(300) + "\\n" + "\u20ac".repeat(100) + "\"");

    private static Utf8Slice slice(String json) {
        Utf8Slice slice = new Utf8Slice();
        Readers.of(JsonReader.create().reset(json.getBytes(UTF_8))).readSlice(slice);
        return slice;
    }

    private static Map<String, Consumer<CodecWriter>> values() {
        BigInteger large = new BigInteger("-" + "1234567890".repeat(30));
        Map<String, Consumer<CodecWriter>> values = new LinkedHashMap<>();
        values.put("null", CodecWriter::writeNull);
        values.put("false", writer -> writer.writeBoolean(false));
        values.put(large.toString(), writer -> writer.writeBigInteger(large));
        values.put("-1", writer -> writer.writeBigInteger(BigInteger.ONE.negate()));
        values.put("\"c\"", writer -> writer.writeChar('c'));
        values.put("\"\\u0001\"", writer -> writer.writeChar('\u0001'));
        values.put("\"\u20ac\"", writer -> writer.writeChar('\u20ac'));
        values.put("\"in parts\u20ac\\u0002\"", writer -> {
            writer.beginString();
            writer.appendString("in ");
            writer.appendString("parts");
            writer.appendString("\u20ac");
            writer.appendString("\u0002");
            writer.endString();
        });
        values.put("\"\"", writer -> {
            writer.beginString();
            writer.endString();
        });
        values.put("\"" + "y".repeat(300) + "\"", writer -> {
            writer.beginString();
            writer.appendString("y".repeat(300));
            writer.endString();
        });
        values.put("\"slice\"", PLAIN::write);
        values.put("\"A\\n\\\"\\u0001\u20ac\"", ESCAPED::write);
        values.put("\"" + "x".repeat(300) + "\\n" + "\u20ac".repeat(100) + "\"", LONG::write);
        values.put("[]", writer -> {
            writer.beginArray();
            writer.endArray();
        });
        return values;
    }

    @Test
    void everyValueInEveryPlaceOfTheArray() {
        for (Map.Entry<String, Consumer<CodecWriter>> value : values().entrySet()) {
            for (int fill = 225; fill < 256; fill++) {
                CodecWriter writer = (CodecWriter) JsonWriter.create();
                String filling = "x".repeat(fill);
                writer.beginArray();
                writer.writeString(filling);
                value.getValue().accept(writer);
                value.getValue().accept(writer);
                writer.endArray();
                String expected = "[\"" + filling + "\"," + value.getKey() + "," + value.getKey() + "]";
                assertWithMessage("fill %s", fill).that(writer.toJson()).isEqualTo(expected);
            }
        }
    }

    @Test
    void whiteSpaceMakesItsOwnRoom() {
        for (int fill = 200; fill < 256; fill++) {
            for (int depth = 1; depth < 10; depth++) {
                CodecWriter writer = (CodecWriter) JsonWriter.pretty();
                writer.beginArray();
                writer.writeString("x".repeat(fill));
                for (int level = 0; level < depth; level++) {
                    writer.beginArray();
                }
                writer.writeInt(0);
                for (int level = 0; level < depth; level++) {
                    writer.endArray();
                }
                assertThat(writer.size()).isEqualTo(fill + 11 + 6 * depth + 2 * depth * (depth + 1));
            }
        }
    }

    @Test
    void placeOfAnErrorIsThatOfTheInnermostContainerThatIsOpen() {
        NameTable names = NameTable.of("a", "b");
        CodecWriter writer = (CodecWriter) JsonWriter.create();
        writer.beginObject();
        writer.member(names, 1);
        writer.beginArray();
        for (int index = 0; index < 4; index++) {
            writer.beginObject();
            writer.member(names, 0);
            writer.beginArray();
            writer.writeNull();
            writer.endArray();
            assertThat(writer.failure(JsonErrorCode.INVALID_VALUE).path()).isEqualTo("$.b[" + index + "].a");
            writer.endObject();
            assertThat(writer.failure(JsonErrorCode.INVALID_VALUE).path()).isEqualTo("$.b[" + index + "]");
        }
        writer.endArray();
        JsonException error = writer.failure(JsonErrorCode.INVALID_VALUE);
        assertThat(error.path()).isEqualTo("$.b");
        assertThat(error.offset()).isEqualTo(writer.size());
        assertThat(error.line()).isEqualTo(1);
        assertThat(error.column()).isEqualTo(writer.size() + 1);
        JsonException missing = writer.missingMember(names, 0);
        assertThat(missing.code()).isEqualTo(JsonErrorCode.MISSING_MEMBER);
        assertThat(missing.path()).isEqualTo("$.a");
    }

    @Test
    void whatWasWrittenIsCopiedToAPartThatFitsExactly() {
        CodecWriter writer = (CodecWriter) JsonWriter.create();
        writer.writeInt(123);
        byte[] target = new byte[5];
        assertThat(writer.tryCopyTo(target, 0, 3)).isEqualTo(3);
        assertThat(target).isEqualTo(new byte[] {'1', '2', '3', 0, 0});
        assertThat(writer.tryCopyTo(target, 2, 3)).isEqualTo(3);
        assertThat(target).isEqualTo(new byte[] {'1', '2', '1', '2', '3'});
        assertThat(writer.tryCopyTo(target, 5, 0)).isEqualTo(-3);
        assertThat(writer.tryCopyTo(ByteBuffer.wrap(target, 2, 3))).isEqualTo(3);
        assertThrows(IndexOutOfBoundsException.class, () -> writer.tryCopyTo(target, -1, 3));
        assertThrows(IndexOutOfBoundsException.class, () -> writer.tryCopyTo(target, 0, -1));
        assertThrows(IndexOutOfBoundsException.class, () -> writer.tryCopyTo(target, 3, 3));
    }

    @Test
    void codecsWriteIntoAPartThatFitsByWayOfAWriter() {
        CodecWriter writer = (CodecWriter) JsonWriter.create();
        byte[] target = new byte[8];
        assertThat(KindCodec.INSTANCE.tryWrite(Kind.CODE, target, 1, 6, writer)).isEqualTo(6);
        assertThat(new String(target, 1, 6, UTF_8)).isEqualTo("\"code\"");
        ByteBuffer buffer = ByteBuffer.allocate(6);
        assertThat(KindCodec.INSTANCE.tryWrite(Kind.CODE, buffer, writer)).isEqualTo(6);
        assertThat(buffer.remaining()).isEqualTo(0);
        writer.reset();
        assertThat(KindCodec.INSTANCE.tryWrite(Kind.DEVICE_CODE, ByteBuffer.allocate(5), writer))
                .isEqualTo(-13);
        assertThat(writer.toJson()).isEqualTo("\"device_code\"");
    }

    @Test
    void whatDoesNotFitIsNotWrittenInPart() {
        JsonWriter writer = JsonWriter.create();
        for (int room = 0; room < 6; room++) {
            byte[] target = new byte[8];
            assertThat(KindCodec.INSTANCE.tryWrite(Kind.CODE, target, 1, room, writer))
                    .isEqualTo(-6);
            assertThat(KindCodec.INSTANCE.tryWrite(Kind.CODE, target, 1, room)).isEqualTo(-6);
            ByteBuffer buffer = ByteBuffer.wrap(target, 1, room);
            assertThat(KindCodec.INSTANCE.tryWrite(Kind.CODE, buffer, writer)).isEqualTo(-6);
            assertThat(KindCodec.INSTANCE.tryWrite(Kind.CODE, buffer)).isEqualTo(-6);
            assertThat(buffer.position()).isEqualTo(1);
            assertThat(target).isEqualTo(new byte[8]);
        }
    }

    @Test
    void aPartOutsideTheArrayIsRefusedBeforeAnythingIsWritten() {
        JsonWriter writer = JsonWriter.create();
        writer.writeInt(7);
        byte[] target = new byte[8];
        for (int[] part : new int[][] {{-1, 6}, {0, -1}, {3, 6}, {9, 0}, {Integer.MAX_VALUE, 1}}) {
            assertThrows(
                    IndexOutOfBoundsException.class,
                    () -> KindCodec.INSTANCE.tryWrite(Kind.CODE, target, part[0], part[1], writer));
        }
        assertThat(writer.toJson()).isEqualTo("7");
    }

    @Test
    void nothingStaysOfStringsThatWereWritten() {
        CodecWriter writer = (CodecWriter) JsonWriter.create();
        writer.writeStrings(List.of("a", "b"));
        assertThat(writer.toJson()).isEqualTo("[\"a\",\"b\"]");
        assertThat(writer.stack().mark()).isEqualTo(0);
    }

    @Test
    void resetForgetsWhatContainersHeld() {
        CodecWriter writer = (CodecWriter) JsonWriter.create();
        assertThat(writer.stack().push(List.of("a"))).isEqualTo(0);
        writer.reset();
        assertThat(writer.stack().mark()).isEqualTo(0);
    }
}
