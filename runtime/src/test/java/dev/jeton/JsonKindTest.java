package dev.jeton;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.jeton.codegen.CodecReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Errors say which kind of value was expected and which one was found. */
class JsonKindTest {
    private static final Map<JsonKind, String> VALUES = new LinkedHashMap<>();

    private static final Map<Consumer<CodecReader>, JsonKind> READING = new LinkedHashMap<>();

    static {
        VALUES.put(JsonKind.OBJECT, "{}");
        VALUES.put(JsonKind.ARRAY, "[]");
        VALUES.put(JsonKind.STRING, "\"s\"");
        VALUES.put(JsonKind.NUMBER, "-7");
        VALUES.put(JsonKind.BOOLEAN, "false");
        VALUES.put(JsonKind.NULL, "null");

        READING.put(CodecReader::beginMap, JsonKind.OBJECT);
        READING.put(CodecReader::beginArray, JsonKind.ARRAY);
        READING.put(CodecReader::checkStrings, JsonKind.ARRAY);
        READING.put(CodecReader::checkNonNullStrings, JsonKind.ARRAY);
        READING.put(CodecReader::readString, JsonKind.STRING);
        READING.put(CodecReader::readBase64, JsonKind.STRING);
        READING.put(CodecReader::readChar, JsonKind.STRING);
        READING.put(reader -> reader.readSlice(new Utf8Slice()), JsonKind.STRING);
        READING.put(reader -> reader.readBase64Slice(new Utf8Slice()), JsonKind.STRING);
        READING.put(KindCodec.INSTANCE::decode, JsonKind.STRING);
        READING.put(CodecReader::readBoolean, JsonKind.BOOLEAN);
        READING.put(CodecReader::readByte, JsonKind.NUMBER);
        READING.put(CodecReader::readShort, JsonKind.NUMBER);
        READING.put(CodecReader::readInt, JsonKind.NUMBER);
        READING.put(CodecReader::readLong, JsonKind.NUMBER);
        READING.put(CodecReader::readFloat, JsonKind.NUMBER);
        READING.put(CodecReader::readDouble, JsonKind.NUMBER);
        READING.put(CodecReader::readBigDecimal, JsonKind.NUMBER);
        READING.put(CodecReader::readBigInteger, JsonKind.NUMBER);
        READING.put(reader -> reader.readNumberSlice(new Utf8Slice()), JsonKind.NUMBER);
        READING.put(reader -> reader.readIntegerSlice(new Utf8Slice()), JsonKind.NUMBER);
    }

    @Test
    void everyMethodSaysWhatItExpectedAndWhatItFound() {
        READING.forEach((reading, expected) -> VALUES.forEach((found, json) -> {
            if (found == expected) {
                return;
            }
            for (String document : new String[] {json, " \n" + json}) {
                CodecReader reader = Readers.of(JsonReader.create().reset(document));
                JsonException error = assertThrows(JsonException.class, () -> reading.accept(reader));
                assertWithMessage(document).that(error.expected()).isEqualTo(expected);
                assertThat(error.found()).isEqualTo(found);
                assertThat(error.code())
                        .isEqualTo(found == JsonKind.NULL ? JsonErrorCode.NULL_VALUE : JsonErrorCode.WRONG_TYPE);
                assertThat(error.offset()).isEqualTo(document.length() - json.length());
                assertThat(error)
                        .hasMessageThat()
                        .endsWith("expected " + expected.description() + ", found " + found.description());
            }
        }));
    }

    @Test
    void whereTwoKindsWillDoTheUsualOneIsExpected() {
        JsonException number = assertThrows(
                JsonException.class,
                () -> Readers.of(JsonReader.create().reset("true")).readLenientLong());
        assertThat(number.expected()).isEqualTo(JsonKind.NUMBER);
        JsonException string = assertThrows(
                JsonException.class,
                () -> Readers.of(JsonReader.create().reset("true")).readLenientString());
        assertThat(string.expected()).isEqualTo(JsonKind.STRING);
    }

    @Test
    void errorsAboutSomethingElseHaveNoKinds() {
        JsonException error = assertThrows(
                JsonException.class,
                () -> Readers.of(JsonReader.create().reset("2147483648")).readInt());
        assertThat(error.code()).isEqualTo(JsonErrorCode.NUMBER_OUT_OF_RANGE);
        assertThat(error.expected()).isNull();
        assertThat(error.found()).isNull();
        assertThat(error.thrown()).isNull();
    }

    @Test
    void tryParseSaysTheSameAsParse() {
        TokenView view = new TokenView();
        JsonError error = new JsonError();
        for (String json :
                new String[] {"[]", "{\"access_token\":{}}", "{\"access_token\":null}", "{\"expires_in\":true}"}) {
            byte[] bytes = json.getBytes(UTF_8);
            JsonException thrown = assertThrows(JsonException.class, () -> view.parse(bytes));
            assertThat(view.tryParse(bytes, 0, bytes.length, error)).isFalse();
            assertThat(error.expected()).isNotNull();
            assertThat(error.expected()).isEqualTo(thrown.expected());
            assertThat(error.found()).isEqualTo(thrown.found());
            assertThat(error.toString()).isEqualTo(thrown.getMessage());
            assertThat(error.toException()).hasMessageThat().isEqualTo(thrown.getMessage());
            assertThat(error.toException().expected()).isEqualTo(thrown.expected());
        }
        byte[] malformed = "{\"access_token\":,".getBytes(UTF_8);
        assertThat(view.tryParse(malformed, 0, malformed.length, error)).isFalse();
        assertThat(error.expected()).isNull();
        assertThat(error.found()).isNull();
        error.take(Readers.of(JsonReader.create().reset("[0]")).invalidObject(new IllegalStateException()));
        assertThat(error.thrown()).isInstanceOf(IllegalStateException.class);
        error.reset();
        assertThat(error.thrown()).isNull();
    }

    @Test
    void exceptionsAreSerializedWithoutWhatUsersThrew() throws IOException, ClassNotFoundException {
        CodecReader reader = Readers.of(JsonReader.create().reset(" [0]"));
        reader.skipValue();
        JsonException error = reader.invalidObject(new IllegalArgumentException("secret"));
        assertThat(error.thrown()).hasMessageThat().isEqualTo("secret");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream stream = new ObjectOutputStream(bytes)) {
            stream.writeObject(error);
        }
        assertThat(new String(bytes.toByteArray(), UTF_8)).doesNotContain("secret");
        try (ObjectInputStream stream = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            JsonException copy = (JsonException) stream.readObject();
            assertThat(copy).hasMessageThat().isEqualTo(error.getMessage());
            assertThat(copy.offset()).isEqualTo(1);
            assertThat(copy.thrown()).isNull();
        }
    }
}
