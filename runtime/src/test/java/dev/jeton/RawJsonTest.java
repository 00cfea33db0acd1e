package dev.jeton;

import static com.google.common.truth.Truth.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class RawJsonTest {
    @Test
    void textIsKeptAndWhiteSpaceAroundItDropped() {
        RawJson raw = RawJson.of(" \t\r\n{ \"a\" : [1, \"\u20ac\"] }\n");
        assertThat(raw.json()).isEqualTo("{ \"a\" : [1, \"\u20ac\"] }");
        assertThat(raw.size()).isEqualTo(20);
    }

    @Test
    void malformedTextIsRefused() {
        for (String text : List.of("", "[1,]", "1 2", "{\"a\":1}}", "\"\ud800\"", "\"\\ud800\"", "nul", "'a'")) {
            assertThrows(JsonException.class, () -> RawJson.of(text), text);
        }
    }

    @Test
    void equalityIsOfTheText() {
        assertThat(RawJson.of("1")).isEqualTo(RawJson.of(" 1 "));
        assertThat(RawJson.of("1").hashCode()).isEqualTo(RawJson.of(" 1 ").hashCode());
        assertThat(RawJson.of("1")).isNotEqualTo(RawJson.of("1.0"));
        assertThat(RawJson.of("1")).isNotEqualTo("1");
    }

    @Test
    void toStringShowsTheSizeOnly() {
        assertThat(RawJson.of("\"secret\"").toString()).isEqualTo("RawJson[8 bytes]");
    }

    @Test
    void valueIsCopiedWhereItFits() {
        RawJson raw = RawJson.of("[[1]]");
        assertThat(raw.depth()).isEqualTo(2);
        assertThat(RawJson.of("1").depth()).isEqualTo(0);
        byte[] target = new byte[7];
        assertThat(raw.tryCopyTo(target, 1, 4)).isEqualTo(-5);
        assertThat(target).isEqualTo(new byte[7]);
        assertThat(raw.tryCopyTo(target, 1, 5)).isEqualTo(5);
        assertThat(new String(target, UTF_8)).isEqualTo("\0[[1]]\0");
        assertThrows(IndexOutOfBoundsException.class, () -> raw.tryCopyTo(target, 3, 5));
    }

    @Test
    void valueIsACopyOfTheDocument() {
        byte[] document = "[\"secret\"]".getBytes(UTF_8);
        RawJson raw = JsonReader.create().reset(document).readRaw();
        document[3] = 'X';
        assertThat(raw.json()).isEqualTo("[\"secret\"]");
    }

    @Test
    void kindIsThatOfTheValue() {
        assertThat(RawJson.of("{}").kind()).isEqualTo(JsonKind.OBJECT);
        assertThat(RawJson.of(" []").kind()).isEqualTo(JsonKind.ARRAY);
        assertThat(RawJson.of("\"\"").kind()).isEqualTo(JsonKind.STRING);
        assertThat(RawJson.of("true").kind()).isEqualTo(JsonKind.BOOLEAN);
        assertThat(RawJson.of("false").kind()).isEqualTo(JsonKind.BOOLEAN);
        assertThat(RawJson.of("null").kind()).isEqualTo(JsonKind.NULL);
        for (String number : List.of("0", "-1", "9e9", "1.5")) {
            assertThat(RawJson.of(number).kind()).isEqualTo(JsonKind.NUMBER);
        }
    }

    @Test
    void valueIsReadAsWhatItIs() {
        assertThat(RawJson.of("\"a\\u20ac\"").asString()).isEqualTo("a\u20ac");
        assertThat(RawJson.of("-9223372036854775808").asLong()).isEqualTo(Long.MIN_VALUE);
        assertThat(RawJson.of("[1,2]").as(JsonCodecs.of(Long.class).list())).containsExactly(1L, 2L);
        assertThat(RawJson.of("null").as(JsonCodecs.of(Long.class).nullable())).isNull();
        assertThat(RawJson.of("{\"a\":[null,1.0]}").toTree())
                .isEqualTo(JsonTree.object()
                        .put(
                                "a",
                                JsonTree.array()
                                        .add(JsonTree.ofNull())
                                        .add(JsonTree.parse("1.0"))
                                        .build())
                        .build());
    }

    @Test
    void wrongKindIsRejectedWithItsPlaceAndNothingOfTheValue() {
        assertWrong(JsonErrorCode.WRONG_TYPE, 0, () -> RawJson.of("12345").asString());
        assertWrong(JsonErrorCode.WRONG_TYPE, 0, () -> RawJson.of("\"12345\"").asLong());
        assertWrong(JsonErrorCode.NULL_VALUE, 0, () -> RawJson.of("null").asLong());
        assertWrong(JsonErrorCode.NOT_AN_INTEGER, 0, () -> RawJson.of("12345.0").asLong());
        assertWrong(
                JsonErrorCode.NUMBER_OUT_OF_RANGE,
                0,
                () -> RawJson.of("12345123451234512345").asLong());
        assertWrong(
                JsonErrorCode.WRONG_TYPE,
                1,
                () -> RawJson.of("[\"12345\"]").as(JsonCodecs.of(Long.class).list()));
        assertWrong(
                JsonErrorCode.DUPLICATE_MEMBER,
                11,
                () -> RawJson.of("{\"12345\":1,\"12345\":1}").toTree());
    }

    private static void assertWrong(JsonErrorCode code, long offset, Executable reading) {
        JsonException wrong = assertThrows(JsonException.class, reading);
        assertThat(wrong.code()).isEqualTo(code);
        assertThat(wrong.offset()).isEqualTo(offset);
        assertThat(wrong.getMessage()).doesNotContain("12345");
    }

    @Test
    void valueIsReadWithTheLimitsOfTheCodec() {
        RawJson deep = JsonReader.create(JsonLimits.builder().maxDepth(200).build())
                .reset("[".repeat(100) + "]".repeat(100))
                .readRaw();
        assertThat(assertThrows(JsonException.class, deep::toTree).code()).isEqualTo(JsonErrorCode.TOO_DEEP);
        JsonLimits limits = JsonLimits.builder().maxDepth(100).build();
        assertThat(deep.as(JsonTree.codec().withLimits(limits)).depth()).isEqualTo(100);
    }

    /** A number longer than the default limits allow was allowed by the reader that found it. */
    @Test
    void valueOfAnySizeIsReadAsTextOrNumber() {
        JsonLimits limits = JsonLimits.builder().maxNumberBytes(2_000).build();
        String digits = "1".repeat(1_500);
        RawJson number = JsonReader.create(limits).reset(digits).readRaw();
        assertThat(assertThrows(JsonException.class, number::asLong).code())
                .isEqualTo(JsonErrorCode.NUMBER_OUT_OF_RANGE);
        assertThat(new JsonNumber(number).asBigInteger().toString()).isEqualTo(digits);
    }
}
