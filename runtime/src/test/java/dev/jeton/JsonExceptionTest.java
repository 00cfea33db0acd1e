package dev.jeton;

import static com.google.common.truth.Truth.assertThat;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.jeton.codegen.CodecReader;
import dev.jeton.codegen.NameTable;
import dev.jeton.codegen.ReadStack;
import dev.jeton.internal.read.DocumentReader;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every error: its code, its place in the bytes, its line and column, its path, and that it tells nothing of the document. */
class JsonExceptionTest {
    /** Stands in every document where a secret could be. */
    private static final String SECRET = "zQ9xV";

    /** In a document of the table it marks where the error is, and is taken out. */
    private static final char HERE = '\u00b6';

    private static final JsonLimits SMALL = JsonLimits.builder()
            .maxDocumentBytes(200)
            .maxDepth(3)
            .maxStringBytes(20)
            .maxNumberBytes(20)
            .maxNameBytes(30)
            .maxMembers(4)
            .maxElements(3)
            .maxEqualHashes(1)
            .build();

    private static final Consumer<CodecReader> TOKEN = TokenCodec.INSTANCE::read;

    private static final NameTable MEMBERS = NameTable.of("a", "b c", "it's");

    private static final Consumer<CodecReader> STRICT = reader -> {
        reader.beginObject(MEMBERS);
        for (int member = reader.nextMember(); member != JsonReader.END_OBJECT; member = reader.nextMember()) {
            if (member == JsonReader.UNKNOWN_MEMBER) {
                throw reader.unknownMember();
            }
            reader.readInt();
        }
        reader.requireMembers(MEMBERS, 0, 0b100, 0);
    };

    private static void refuse(CodecReader reader) {
        throw reader.invalidObject(
                new IllegalArgumentException(reader.readStrings().toString()));
    }

    record Case(JsonErrorCode code, String path, String document, Consumer<CodecReader> reading) {
        @Override
        public String toString() {
            return code + " " + document.replace("\n", "\\n");
        }
    }

    private static Case token(JsonErrorCode code, String path, String document) {
        return new Case(code, path, document, TOKEN);
    }

    static Stream<Case> errors() {
        return Stream.of(
                token(JsonErrorCode.EMPTY_DOCUMENT, "$", "\u00b6"),
                token(JsonErrorCode.EMPTY_DOCUMENT, "$", " \n\t\u00b6"),
                token(JsonErrorCode.UNEXPECTED_END, "$", "{\u00b6"),
                token(JsonErrorCode.UNEXPECTED_END, "$.access_token", "{\"access_token\":\"zQ9xV\u00b6"),
                token(JsonErrorCode.UNEXPECTED_END, "$.access_token", "{\"access_token\":\"zQ9xV\\u00\u00b6"),
                token(JsonErrorCode.UNEXPECTED_END, "$.*", "{\"zQ9xV\u00b6"),
                token(JsonErrorCode.UNEXPECTED_END, "$.retries", "{\"retries\":-\u00b6"),
                token(JsonErrorCode.UNEXPECTED_END, "$.*", "{\"zQ9xV\":tr\u00b6"),
                token(JsonErrorCode.UNEXPECTED_CHARACTER, "$", "\u00b6'zQ9xV'"),
                token(JsonErrorCode.UNEXPECTED_CHARACTER, "$", "{\u00b6'zQ9xV':1}"),
                token(JsonErrorCode.UNEXPECTED_CHARACTER, "$.access_token", "{\"access_token\":\"zQ9xV\",\n \u00b6}"),
                token(JsonErrorCode.UNEXPECTED_CHARACTER, "$.access_token", "{\"access_token\"\u00b6=\"zQ9xV\"}"),
                token(JsonErrorCode.UNEXPECTED_CHARACTER, "$.access_token", "{\"access_token\":\u00b6zQ9xV}"),
                token(
                        JsonErrorCode.UNEXPECTED_CHARACTER,
                        "$.access_token",
                        "{\"access_token\":\"zQ9xV\" \u00b6\"b\":1}"),
                token(JsonErrorCode.UNEXPECTED_CHARACTER, "$.*[1]", "{\"zQ9xV\":[1,\u00b6]}"),
                token(JsonErrorCode.UNEXPECTED_CHARACTER, "$.*[0]", "{\"zQ9xV\":[1 \u00b62]}"),
                token(JsonErrorCode.UNEXPECTED_CHARACTER, "$.times[2]", "{\"times\":[1,2,\u00b6]}"),
                token(
                        JsonErrorCode.UNEXPECTED_CHARACTER,
                        "$.properties[0].hidden",
                        "{\"properties\":[{\"hidden\":fa\u00b6x}]}"),
                token(JsonErrorCode.TRAILING_CONTENT, "$", "{\"access_token\":\"zQ9xV\"}\n\u00b6zQ9xV"),
                token(JsonErrorCode.BYTE_ORDER_MARK, "$", "\u00b6\ufeff{\"access_token\":\"zQ9xV\"}"),
                // U+FEC0 shares its first two bytes with the mark.
                token(JsonErrorCode.UNEXPECTED_CHARACTER, "$", "\u00b6\ufec0{\"access_token\":\"zQ9xV\"}"),
                token(JsonErrorCode.FORM_ENCODED, "$", "\u00b6access_token=zQ9xV&token_type=Bearer"),
                token(JsonErrorCode.FORM_ENCODED, "$", "\n\u00b6error=invalid_grant&token=zQ9xV"),
                token(JsonErrorCode.FORM_ENCODED, "$", "\u00b6token_type=Bearer&access_token=zQ9xV"),
                token(JsonErrorCode.MARKUP, "$", "\r\n\u00b6<!DOCTYPE html><p>zQ9xV"),
                token(JsonErrorCode.SCRIPT, "$", "\n\u00b6callback({\"access_token\":\"zQ9xV\"});"),
                token(JsonErrorCode.COMPRESSED, "$", "\u00b6x\u0001zQ9xV"),
                token(JsonErrorCode.WRONG_CHARSET, "$", "{\u00b6\0\"\0a\0\"\0:\0zQ9xVz"),
                token(JsonErrorCode.INVALID_NUMBER, "$.retries", "{\"retries\":0\u00b61}"),
                token(JsonErrorCode.INVALID_NUMBER, "$.retries", "{\"retries\":1.\u00b6}"),
                token(JsonErrorCode.INVALID_NUMBER, "$.retries", "{\"retries\":-\u00b6x}"),
                token(JsonErrorCode.INVALID_NUMBER, "$.expires_in", "{\"expires_in\":\u00b6\"zQ9xV\"}"),
                token(JsonErrorCode.INVALID_NUMBER, "$.*", "{\"zQ9xV\":1e\u00b6}"),
                token(JsonErrorCode.INVALID_ESCAPE, "$.access_token", "{\"access_token\":\"zQ9xV\u00b6\\x\"}"),
                token(JsonErrorCode.INVALID_ESCAPE, "$.*", "{\"zQ9xV\u00b6\\u00g0\":1}"),
                token(JsonErrorCode.CONTROL_CHARACTER, "$.access_token", "{\"access_token\":\"zQ9xV\u00b6\nzQ9xV\"}"),
                token(JsonErrorCode.CONTROL_CHARACTER, "$.*", "{\"zQ9xV\u00b6\0\":1}"),
                token(JsonErrorCode.UNPAIRED_SURROGATE, "$.access_token", "{\"access_token\":\"zQ9xV\u00b6\\ud800\"}"),
                token(JsonErrorCode.WRONG_TYPE, "$", "\u00b6[\"zQ9xV\"]"),
                token(JsonErrorCode.WRONG_TYPE, "$", " \u00b6\"zQ9xV\""),
                token(JsonErrorCode.WRONG_TYPE, "$.access_token", "{\"access_token\":\u00b612345}"),
                token(JsonErrorCode.WRONG_TYPE, "$.properties[1]", "{\"properties\":[null,\u00b6[\"zQ9xV\"]]}"),
                token(JsonErrorCode.WRONG_TYPE, "$.properties[0].key", "{\"properties\":[{\"key\":\u00b6true}]}"),
                token(JsonErrorCode.WRONG_TYPE, "$.labels.*", "{\"labels\":{\"zQ9xV\":\u00b60}}"),
                token(JsonErrorCode.NULL_VALUE, "$", "\u00b6null"),
                token(JsonErrorCode.NULL_VALUE, "$.access_token", "{\"access_token\":\n\n  \u00b6null}"),
                token(JsonErrorCode.NULL_VALUE, "$.times[1]", "{\"times\":[7, \u00b6null]}"),
                token(JsonErrorCode.NUMBER_OUT_OF_RANGE, "$.retries", "{\"retries\":\u00b62147483648}"),
                token(JsonErrorCode.NUMBER_OUT_OF_RANGE, "$.times[0]", "{\"times\":[\u00b69223372036854775808]}"),
                token(JsonErrorCode.NUMBER_OUT_OF_RANGE, "$.expires_in", "{\"expires\":\u00b6\"1e19\"}"),
                token(JsonErrorCode.NOT_AN_INTEGER, "$.retries", "{\"retries\":\u00b61.0}"),
                token(JsonErrorCode.NOT_AN_INTEGER, "$.expires_in", "{\"expires_in\":\u00b60.5}"),
                new Case(JsonErrorCode.UNKNOWN_VALUE, "$", " \u00b6\"zQ9xV\"", KindCodec.INSTANCE::read),
                new Case(JsonErrorCode.INVALID_VALUE, "$", "\u00b6\"zQ9xV\"", CodecReader::readBase64),
                new Case(JsonErrorCode.INVALID_VALUE, "$", "\u00b6\"zQ9xV\"", CodecReader::readChar),
                new Case(JsonErrorCode.INVALID_OBJECT, "$", "\u00b6[\"zQ9xV\"]", JsonExceptionTest::refuse),
                new Case(JsonErrorCode.UNKNOWN_MEMBER, "$.*", "{\"a\":1,\u00b6\"zQ9xV\":1}", STRICT),
                token(
                        JsonErrorCode.DUPLICATE_MEMBER,
                        "$.access_token",
                        "{\"access_token\":\"zQ9xV\",\u00b6\"access_token\":1}"),
                token(JsonErrorCode.DUPLICATE_MEMBER, "$.*", "{\"zQ9xV\":1,\u00b6\"zQ9xV\":1}"),
                token(JsonErrorCode.DUPLICATE_MEMBER, "$.labels", "{\"labels\":\u00b6{\"zQ9xV\":null,\"zQ9xV\":null}}"),
                token(JsonErrorCode.MISSING_MEMBER, "$.access_token", "{\"zQ9xV\":1,\n\"retries\":1\u00b6}\n"),
                new Case(JsonErrorCode.MISSING_MEMBER, "$['it\\'s']", "{\"a\":1\u00b6}", STRICT),
                new Case(JsonErrorCode.WRONG_TYPE, "$['b c']", "{\"b c\":\u00b6\"zQ9xV\"}", STRICT),
                token(JsonErrorCode.DOCUMENT_TOO_LARGE, "$", "\u00b6" + " ".repeat(201)),
                token(JsonErrorCode.TOO_DEEP, "$.*[0][0]", "{\"zQ9xV\":[[\u00b6[]]]}"),
                token(
                        JsonErrorCode.STRING_TOO_LONG,
                        "$.access_token",
                        "{\"access_token\":\u00b6\"zQ9xV5678901234567890\"}"),
                token(JsonErrorCode.NUMBER_TOO_LONG, "$.*", "{\"zQ9xV\":\u00b6123456789012345678901}"),
                token(JsonErrorCode.NAME_TOO_LONG, "$.*", "{\u00b6\"zQ9xV56789012345678901234567890\":1}"),
                token(JsonErrorCode.TOO_MANY_MEMBERS, "$.*", "{\"zQ9xV\":1,\"b\":2,\"c\":3,\"d\":4,\u00b6\"e\":5}"),
                token(JsonErrorCode.TOO_MANY_ELEMENTS, "$.times[2]", "{\"times\":[1,2,3,\u00b64]}"),
                new Case(
                        JsonErrorCode.TOO_MANY_COLLISIONS,
                        "$",
                        "\u00b6[\"AaAa\",\"AaAa\",\"BBBB\"]",
                        JsonExceptionTest::readSetOfLists));
    }

    private static void readSetOfLists(CodecReader reader) {
        ReadStack elements = reader.elements();
        int mark = elements.mark();
        reader.beginArray();
        while (reader.nextElement()) {
            elements.push(List.of(reader.readString()));
        }
        elements.popSet(mark);
    }

    @ParameterizedTest
    @MethodSource
    void errors(Case expected) {
        byte[] marked = expected.document().getBytes(UTF_8);
        String bytes = new String(marked, ISO_8859_1);
        String mark = new String(String.valueOf(HERE).getBytes(UTF_8), ISO_8859_1);
        int offset = bytes.indexOf(mark);
        CodecReader reader = new DocumentReader(SMALL);

        JsonException error = assertThrows(
                JsonException.class,
                () -> expected.reading()
                        .accept(Readers.of(reader.reset(bytes.replace(mark, "").getBytes(ISO_8859_1)))));

        String before = expected.document().substring(0, expected.document().indexOf(HERE));
        int line = before.split("\n", -1).length;
        int column = before.substring(before.lastIndexOf('\n') + 1).length() + 1;
        assertThat(error.code()).isEqualTo(expected.code());
        assertThat(error.offset()).isEqualTo(offset);
        assertThat(error.line()).isEqualTo(line);
        assertThat(error.column()).isEqualTo(column);
        assertThat(error.path()).isEqualTo(expected.path());
        assertTellsNothing(error);
    }

    private static void assertTellsNothing(JsonException error) {
        StringWriter trace = new StringWriter();
        error.printStackTrace(new PrintWriter(trace));
        String first = trace.toString().lines().findFirst().orElseThrow();
        JsonKind expected = error.expected();
        assertThat(first).contains(expected == null ? error.code().description() : expected.description());
        assertThat(trace.toString()).doesNotContain(SECRET);
        assertThat(error.getCause()).isNull();
        assertThat(error.getSuppressed()).isEmpty();
    }

    @Test
    void everyCodeHasACase() {
        Set<JsonErrorCode> codes = EnumSet.noneOf(JsonErrorCode.class);
        errors().forEach(expected -> codes.add(expected.code()));
        codes.add(JsonErrorCode.INVALID_UTF8); // invalidUtf8IsReportedOnTheFirstByteOfTheSequence
        codes.add(JsonErrorCode.NOT_FINITE); // JsonWriterTest
        codes.add(JsonErrorCode.NO_SUBTYPE); // SubtypeReaderTest
        assertThat(codes).containsExactlyElementsIn(JsonErrorCode.values());
    }

    @Test
    void invalidUtf8IsReportedOnTheFirstByteOfTheSequence() {
        byte[] document = "{\"access_token\":\"zQ9xV\u20ac\u00f0\u009f\u0098x\"}".getBytes(UTF_8);
        String text =
                new String(document, ISO_8859_1).replace("\u00c3\u00b0\u00c2\u009f\u00c2\u0098", "\u00f0\u009f\u0098");
        JsonException error =
                assertThrows(JsonException.class, () -> TokenCodec.INSTANCE.read(text.getBytes(ISO_8859_1)));
        assertThat(error.code()).isEqualTo(JsonErrorCode.INVALID_UTF8);
        assertThat(error.offset()).isEqualTo(25);
        assertThat(error.column()).isEqualTo(24);
        assertTellsNothing(error);
    }

    @Test
    void messageSaysWhatAndWhere() {
        JsonException error = assertThrows(
                JsonException.class, () -> TokenCodec.INSTANCE.read("{\n\"properties\":[{\"hidden\":0}]}"));
        assertThat(error)
                .hasMessageThat()
                .isEqualTo("WRONG_TYPE at $.properties[0].hidden (line 2, column 25, offset 26): "
                        + "expected a boolean, found a number");
    }

    @Test
    void columnsCountCodePointsAndLinesCountLineFeeds() {
        JsonException error = assertThrows(
                JsonException.class,
                () -> TokenCodec.INSTANCE.read("\r\n\r{\"\u00e9\u20ac\ud83d\ude00\":1,\t\"access_token\":0}"));
        assertThat(error.line()).isEqualTo(2);
        assertThat(error.column()).isEqualTo(27);
        assertThat(error.offset()).isEqualTo(34);
        assertThat(error.path()).isEqualTo("$.access_token");
    }

    @Test
    void offsetsCountFromTheStartOfTheDocumentAndNotOfTheArray() {
        byte[] array = "\n\n\n{\"access_token\":0}".getBytes(UTF_8);
        JsonException error =
                assertThrows(JsonException.class, () -> TokenCodec.INSTANCE.read(array, 3, array.length - 3));
        assertThat(error.offset()).isEqualTo(16);
        assertThat(error.line()).isEqualTo(1);
        assertThat(error.column()).isEqualTo(17);
    }

    @Test
    void theSameErrorAtAnotherPlaceKeepsEverythingElse() {
        JsonException error = assertThrows(JsonException.class, () -> TokenCodec.INSTANCE.read("{\"access_token\":1}"));
        JsonException moved = error.at("$[7].access_token", 5_000_000_000L, 3, 4);
        assertThat(moved.path()).isEqualTo("$[7].access_token");
        assertThat(moved.offset()).isEqualTo(5_000_000_000L);
        assertThat(moved.line()).isEqualTo(3);
        assertThat(moved.column()).isEqualTo(4);
        assertThat(moved.code()).isEqualTo(error.code());
        assertThat(moved.expected()).isEqualTo(JsonKind.STRING);
        assertThat(moved.found()).isEqualTo(JsonKind.NUMBER);
        assertThat(moved.getStackTrace()).isEqualTo(error.getStackTrace());
        assertThat(moved).hasMessageThat().contains("at $[7].access_token (line 3, column 4, offset 5000000000)");
        JsonException refused = assertThrows(
                JsonException.class, () -> refuse(Readers.of(JsonReader.create().reset("[]".getBytes(UTF_8)))));
        assertThat(refused.at("$", 0, 1, 1).thrown()).isSameInstanceAs(refused.thrown());
    }
}
