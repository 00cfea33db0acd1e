package dev.jeton;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.jeton.codegen.CodecReader;
import dev.jeton.codegen.CodecWriter;
import dev.jeton.codegen.NameTable;
import dev.jeton.codegen.ValueForms;
import dev.jeton.internal.read.DocumentReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Single values, and what a codec asks of a reader before it reads one. */
class JsonReaderTest {
    private final CodecReader reader = new DocumentReader(JsonLimits.DEFAULT);

    private JsonErrorCode rejection(Runnable reading) {
        return assertThrows(JsonException.class, reading::run).code();
    }

    @Test
    void streamsAreReadWithTheReadersOwnLimits() throws IOException {
        CodecReader reader =
                new DocumentReader(JsonLimits.builder().maxDocumentBytes(4).build());
        assertThat(Readers.of(reader.reset(new ByteArrayInputStream(new byte[] {'"', 'a', 'b', '"'})))
                        .readString())
                .isEqualTo("ab");
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return ' ';
            }
        };
        assertThat(assertThrows(JsonException.class, () -> reader.reset(endless))
                        .code())
                .isEqualTo(JsonErrorCode.DOCUMENT_TOO_LARGE);
    }

    @Test
    void documentDoesNotEndInsideAnArray() {
        CodecReader reader = Readers.of(JsonReader.create().reset("["));
        reader.beginArray();
        assertThrows(IllegalStateException.class, reader::endDocument);
    }

    @Test
    void askingForNullOrAStringConsumesNothingElse() {
        for (String document : List.of(" 1", " true", " [1]", " {\"a\":1}", " \"null\"")) {
            reader.reset(document);
            assertThat(reader.readNull()).isFalse();
            assertThat(reader.isString()).isEqualTo(document.contains("null"));
            assertThat(reader.matchString(NameTable.of("other"))).isEqualTo(NameTable.NONE);
            assertThat(reader.readRawText()).isEqualTo(document.strip());
        }
        assertThat(Readers.of(reader.reset("\t null ")).readNull()).isTrue();
        reader.endDocument();
        assertThat(rejection(() -> Readers.of(reader.reset("nulL")).readNull()))
                .isEqualTo(JsonErrorCode.UNEXPECTED_CHARACTER);
    }

    @Test
    void askingAtTheEndOfADocumentFindsNothingAndReadingThenFails() {
        for (String document : List.of("", " ", "[", "[1,", "{\"a\":")) {
            reader.reset(document);
            JsonErrorCode expected = JsonErrorCode.UNEXPECTED_END;
            switch (document.strip()) {
                case "[1," -> {
                    reader.beginArray();
                    assertThat(reader.nextElement()).isTrue();
                    reader.skipValue();
                    assertThat(reader.nextElement()).isTrue();
                }
                case "[" -> {
                    reader.beginArray();
                    assertThat(rejection(reader::nextElement)).isEqualTo(expected);
                }
                case "{\"a\":" -> {
                    reader.beginMap();
                    assertThat(reader.nextKey()).isEqualTo("a");
                }
                default -> expected = JsonErrorCode.EMPTY_DOCUMENT;
            }
            assertThat(reader.readNull()).isFalse();
            assertThat(reader.readNullOrEmpty()).isFalse();
            assertThat(reader.isString()).isFalse();
            assertThat(reader.matchString(NameTable.of("other"))).isEqualTo(NameTable.NONE);
            for (Runnable read : List.<Runnable>of(
                    reader::readNullableString,
                    reader::readLenientString,
                    reader::readBoolean,
                    reader::readLong,
                    reader::readLenientLong,
                    reader::readDouble,
                    reader::readBigDecimal,
                    reader::readBase64,
                    reader::readRaw,
                    reader::skipValue,
                    reader::beginArray,
                    reader::beginMap,
                    () -> reader.readSlice(new Utf8Slice()),
                    () -> reader.readRawSlice(new Utf8Slice()))) {
                assertThat(rejection(read)).isEqualTo(expected);
            }
            assertThat(reader.unknownValue().code()).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"true", "false"})
    void booleansAreTrueAndFalseOnly(String text) {
        assertThat(Readers.of(reader.reset(text)).readBoolean()).isEqualTo(Boolean.parseBoolean(text));
        assertThat(rejection(() -> Readers.of(reader.reset('"' + text + '"')).readBoolean()))
                .isEqualTo(JsonErrorCode.WRONG_TYPE);
        assertThat(rejection(() ->
                        Readers.of(reader.reset(text.toUpperCase(Locale.ROOT))).readBoolean()))
                .isEqualTo(JsonErrorCode.UNEXPECTED_CHARACTER);
        assertThat(rejection(
                        () -> Readers.of(reader.reset(text.substring(0, 3))).readBoolean()))
                .isEqualTo(JsonErrorCode.UNEXPECTED_END);
    }

    @Test
    void numbersAreNoBooleansAndNullIsNone() {
        assertThat(rejection(() -> Readers.of(reader.reset("1")).readBoolean())).isEqualTo(JsonErrorCode.WRONG_TYPE);
        assertThat(rejection(() -> Readers.of(reader.reset("null")).readBoolean()))
                .isEqualTo(JsonErrorCode.NULL_VALUE);
        assertThat(rejection(() -> Readers.of(reader.reset("null")).readInt())).isEqualTo(JsonErrorCode.NULL_VALUE);
        assertThat(rejection(() -> Readers.of(reader.reset("null")).readString()))
                .isEqualTo(JsonErrorCode.NULL_VALUE);
        assertThat(rejection(() -> Readers.of(reader.reset("null")).readDouble()))
                .isEqualTo(JsonErrorCode.NULL_VALUE);
        assertThat(rejection(() -> Readers.of(reader.reset("null")).beginArray()))
                .isEqualTo(JsonErrorCode.NULL_VALUE);
        assertThat(rejection(() -> Readers.of(reader.reset("null")).beginMap())).isEqualTo(JsonErrorCode.NULL_VALUE);
        assertThat(rejection(() -> Readers.of(reader.reset("\"1\"")).readInt())).isEqualTo(JsonErrorCode.WRONG_TYPE);
        assertThat(rejection(() -> Readers.of(reader.reset("1")).readString())).isEqualTo(JsonErrorCode.WRONG_TYPE);
    }

    @Test
    void charIsOneUnit() {
        assertThat(Readers.of(reader.reset("\"a\"")).readChar()).isEqualTo('a');
        assertThat(Readers.of(reader.reset("\"\\u0000\"")).readChar()).isEqualTo('\0');
        assertThat(Readers.of(reader.reset("\"\uffff\"")).readChar()).isEqualTo('\uffff');
        for (String other : List.of("\"\"", "\"ab\"", "\"\ud83d\ude00\"")) {
            assertThat(rejection(() -> Readers.of(reader.reset(other)).readChar()))
                    .isEqualTo(JsonErrorCode.INVALID_VALUE);
        }
        assertThat(rejection(() -> Readers.of(reader.reset("97")).readChar())).isEqualTo(JsonErrorCode.WRONG_TYPE);
    }

    @Test
    void base64IsReadWithAndWithoutPadding() {
        SplittableRandom random = new SplittableRandom(64);
        JsonWriter writer = JsonWriter.create();
        for (int length = 0; length < 100; length++) {
            byte[] bytes = new byte[length];
            random.nextBytes(bytes);
            writer.reset();
            writer.writeBase64(bytes);
            assertThat(Readers.of(reader.reset(writer.toBytes())).readBase64()).isEqualTo(bytes);
            String url = Base64.getUrlEncoder().encodeToString(bytes);
            assertThat(Readers.of(reader.reset('"' + url + '"')).readBase64()).isEqualTo(bytes);
            assertThat(Readers.of(reader.reset('"' + url.replace("=", "") + '"'))
                            .readBase64())
                    .isEqualTo(bytes);
            String bare = Base64.getEncoder().withoutPadding().encodeToString(bytes);
            assertThat(Readers.of(reader.reset('"' + bare + '"')).readBase64()).isEqualTo(bytes);
            assertThat(Readers.of(reader.reset('"' + bare.replace("/", "\\/") + '"'))
                            .readBase64())
                    .isEqualTo(bytes);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A",
                "AA=",
                "A===",
                "AAAA=",
                "+A-_",
                "+_8=",
                "AB",
                "AAB=",
                "AA A",
                "AAAA\\n",
                "=",
                "AA==AA==",
                "\u20ac"
            })
    void malformedBase64IsRejected(String text) {
        assertThat(rejection(() -> Readers.of(reader.reset('"' + text + '"')).readBase64()))
                .isEqualTo(JsonErrorCode.INVALID_VALUE);
    }

    @Test
    void memberNameIsTheNameOfTheValueThatComesNext() {
        Readers.of(reader.reset("{\"a\":1,\"\\u20ac\\n\":2,\"known\":3}")).beginObject(NameTable.of("known"));
        StringBuilder names = new StringBuilder();
        while (reader.nextMember() != JsonReader.END_OBJECT) {
            names.append(reader.memberName())
                    .append('=')
                    .append(reader.readInt())
                    .append(' ');
        }
        assertThat(names.toString()).isEqualTo("a=1 \u20ac\n=2 known=3 ");
    }

    @Test
    void requiredMembersAreFoundMissingInAnyGroup() {
        String[] names = new String[130];
        for (int index = 0; index < names.length; index++) {
            names[index] = "m" + index;
        }
        NameTable table = NameTable.of(names);
        Readers.of(reader.reset("{}")).beginObject(table);
        assertThat(reader.nextMember()).isEqualTo(JsonReader.END_OBJECT);
        reader.requireMembers(table, 0b101, 0b101, 64);
        JsonException error =
                assertThrows(JsonException.class, () -> reader.requireMembers(table, 0b1, 0b1 | 1L << 63, 64));
        assertThat(error.path()).isEqualTo("$.m127");
        assertThat(assertThrows(JsonException.class, () -> reader.requireMembers(table, 0, 0b110, 128))
                        .path())
                .isEqualTo("$.m129");
    }

    @Test
    void uuidIsReadInEitherCaseAndWithEscapesAndWrittenInLowerCase() {
        UUID uuid = UUID.fromString("f81d4fae-7dec-11d0-a765-00a0c91e6bf6");
        JsonWriter writer = JsonWriter.create();
        ((CodecWriter) writer).writeValue(uuid, ValueForms.UUID);
        assertThat(writer.toJson()).isEqualTo("\"f81d4fae-7dec-11d0-a765-00a0c91e6bf6\"");
        assertThat(Readers.of(reader.reset(writer.toBytes())).readValue(ValueForms.UUID))
                .isEqualTo(uuid);
        assertThat(Readers.of(reader.reset("\"F81D4FAE-7dec-11D0-a765-00A0C91E6BF6\""))
                        .readValue(ValueForms.UUID))
                .isEqualTo(uuid);
        assertThat(Readers.of(reader.reset("\"\\u0066\\u00381d4fae-7dec-11d0-a765-00a0c91e6bf6\""))
                        .readValue(ValueForms.UUID))
                .isEqualTo(uuid);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1-1-1-1-1",
                "f81d4fae7dec11d0a76500a0c91e6bf6",
                "{f81d4fae-7dec-11d0-a765-00a0c91e6bf6}",
                "g81d4fae-7dec-11d0-a765-00a0c91e6bf6",
                "f81d4fae-7dec-11d0-a76500a0c91e6bf6-",
                " f81d4fae-7dec-11d0-a765-00a0c91e6bf6"
            })
    void uuidInAnotherFormIsAnInvalidValue(String text) {
        assertThat(rejection(() -> Readers.of(reader.reset('"' + text + '"')).readValue(ValueForms.UUID)))
                .isEqualTo(JsonErrorCode.INVALID_VALUE);
        assertThat(rejection(() ->
                        Readers.of(reader.reset('"' + text + '"')).readValueSlice(ValueForms.UUID, reader.discarded())))
                .isEqualTo(JsonErrorCode.INVALID_VALUE);
    }
}
