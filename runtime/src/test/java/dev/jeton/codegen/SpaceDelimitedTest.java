package dev.jeton.codegen;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.jeton.JsonErrorCode;
import dev.jeton.JsonException;
import dev.jeton.JsonReader;
import dev.jeton.JsonWriter;
import dev.jeton.Readers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpaceDelimitedTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"a b\"|a,b",
                "\"a\"|a",
                "\"\"|``",
                "\"   \"|``",
                "\"  a   b \"|a,b",
                "\"a\\u0020b\"|a,b",
                "\"a\\tb c\"|a\tb,c",
                "\"\u00e9 \u20ac\"|\u00e9,\u20ac",
                "\"b a b\"|b,a,b",
                "[\"a\",\"b\"]|a,b",
                "[\"a b\",\"\",\" c \"]|a,b,c",
                "[]|``",
                "[ ]|``",
            })
    void stringsAndArraysAreRead(String document, String expected) {
        List<String> list =
                SpaceDelimited.readList(Readers.of(JsonReader.create().reset(document)));
        assertThat(String.join(",", list)).isEqualTo(expected);
        assertThat(list).hasSize(expected.isEmpty() ? 0 : expected.split(",").length);
        assertThat(SpaceDelimited.readSet(Readers.of(JsonReader.create().reset(document))))
                .containsExactlyElementsIn(list.stream().distinct().toList())
                .inOrder();
        assertThrows(UnsupportedOperationException.class, () -> list.add("x"));
    }

    @Test
    void otherValuesAreRejected() {
        for (String document : List.of("1", "true", "{}", "[1]", "[null]", "[[\"a\"]]", "[\"a\",]", "[\"a\" \"b\"]")) {
            assertThrows(
                    JsonException.class,
                    () -> SpaceDelimited.readList(Readers.of(JsonReader.create().reset(document))),
                    document);
        }
        JsonException error = assertThrows(
                JsonException.class,
                () -> SpaceDelimited.readList(Readers.of(JsonReader.create().reset("null"))));
        assertThat(error.code()).isEqualTo(JsonErrorCode.NULL_VALUE);
    }

    private static String written(List<String> strings) {
        CodecWriter writer = (CodecWriter) JsonWriter.create();
        SpaceDelimited.write(strings, writer);
        return writer.toJson();
    }

    @Test
    void oneStringIsWritten() {
        assertThat(written(List.of())).isEqualTo("\"\"");
        assertThat(written(List.of("a"))).isEqualTo("\"a\"");
        assertThat(written(List.of("a", "b\"", "\u20ac\ud83d\ude00"))).isEqualTo("\"a b\\\" \u20ac\ud83d\ude00\"");
    }

    @Test
    void whatWouldBeReadBackAsSomethingElseIsRejected() {
        for (String bad : Arrays.asList("", " ", "a b", "a ", " a", null)) {
            List<String> strings = new ArrayList<>(List.of("x"));
            strings.add(bad);
            JsonException error = assertThrows(JsonException.class, () -> written(strings));
            assertThat(error.code()).isEqualTo(JsonErrorCode.INVALID_VALUE);
        }
        assertThat(assertThrows(JsonException.class, () -> written(List.of("\ud83d", "\ude00")))
                        .code())
                .isEqualTo(JsonErrorCode.UNPAIRED_SURROGATE);
    }

    @Test
    void nothingStaysOnTheStackOfTheWriter() {
        CodecWriter writer = (CodecWriter) JsonWriter.create();
        SpaceDelimited.write(List.of("a", "b"), writer);
        assertThat(writer.stack().mark()).isEqualTo(0);
    }
}
