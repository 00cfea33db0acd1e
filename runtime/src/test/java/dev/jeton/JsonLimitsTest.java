package dev.jeton;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.jeton.codegen.CodecReader;
import dev.jeton.codegen.NameTable;
import dev.jeton.internal.read.DocumentReader;
import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Every limit one below, at and one above, in whatever way the value is read. */
class JsonLimitsTest {
    private static final NameTable NAMES =
            NameTable.of("n", "nn", "nnn", "nnnn", "nnnnn", "nnnnnn", "nnnnnnn", "nnnnnnnn");

    /** Reads objects by a table that holds their names, so that names are compared whole. */
    private static void readKnownMembers(CodecReader reader) {
        reader.beginObject(NAMES);
        while (reader.nextMember() != JsonReader.END_OBJECT) {
            reader.skipValue();
        }
    }

    private static void readMap(CodecReader reader) {
        reader.beginMap();
        while (reader.nextEntry()) {
            reader.skipValue();
        }
    }

    private static void readArray(CodecReader reader) {
        reader.beginArray();
        while (reader.nextElement()) {
            reader.skipValue();
        }
    }

    private static @Nullable JsonErrorCode verdict(JsonLimits limits, String document, Consumer<CodecReader> reading) {
        CodecReader reader = new DocumentReader(limits);
        try {
            reading.accept(Readers.of(reader.reset(document.getBytes(UTF_8))));
            reader.endDocument();
            return null;
        } catch (JsonException rejected) {
            return rejected.code();
        }
    }

    /** Checks that documents of a size are accepted up to the limit, for limits from 1 to 40. */
    private static void assertLimit(
            JsonErrorCode code,
            IntFunction<JsonLimits> limits,
            IntFunction<String> document,
            List<Consumer<CodecReader>> ways) {
        for (int limit = 1; limit <= 40; limit++) {
            for (int way = 0; way < ways.size(); way++) {
                for (int size = Math.max(1, limit - 1); size <= limit + 2; size++) {
                    assertWithMessage("way %s, size %s, limit %s", way, size, limit)
                            .that(verdict(limits.apply(limit), document.apply(size), ways.get(way)))
                            .isEqualTo(size <= limit ? null : code);
                }
            }
        }
    }

    @Test
    void document() {
        assertLimit(
                JsonErrorCode.DOCUMENT_TOO_LARGE,
                limit -> JsonLimits.builder().maxDocumentBytes(limit).build(),
                size -> "1" + " ".repeat(size - 1),
                List.of(CodecReader::skipValue, CodecReader::readInt));
    }

    @Test
    void documentIsMeasuredInUtf8WhateverItComesFrom() {
        CodecReader reader =
                new DocumentReader(JsonLimits.builder().maxDocumentBytes(5).build());
        assertThat(Readers.of(reader.reset("\"\u20ac\"")).readString()).isEqualTo("\u20ac");
        for (Runnable tooLarge : List.<Runnable>of(
                () -> reader.reset("\"\u20aca\""),
                () -> reader.reset("123456"),
                () -> reader.reset("123456".getBytes(UTF_8)),
                () -> reader.reset(ByteBuffer.wrap("123456".getBytes(UTF_8))),
                () -> reader.reset(ByteBuffer.allocateDirect(6)))) {
            JsonException error = assertThrows(JsonException.class, tooLarge::run);
            assertThat(error.code()).isEqualTo(JsonErrorCode.DOCUMENT_TOO_LARGE);
        }
        assertThat(Readers.of(reader.reset("12345")).readInt()).isEqualTo(12345);
    }

    @Test
    void streamIsReadNoFurtherThanTheLimit() {
        long[] taken = {0};
        ByteArrayInputStream endless = new ByteArrayInputStream(new byte[0]) {
            @Override
            public synchronized int read(byte[] target, int offset, int length) {
                Arrays.fill(target, offset, offset + length, (byte) ' ');
                taken[0] += length;
                return length;
            }

            @Override
            public synchronized byte[] readNBytes(int length) {
                byte[] bytes = new byte[length];
                read(bytes, 0, length);
                return bytes;
            }
        };
        JsonException error = assertThrows(JsonException.class, () -> TokenCodec.INSTANCE.read(endless));
        assertThat(error.code()).isEqualTo(JsonErrorCode.DOCUMENT_TOO_LARGE);
        assertThat(taken[0]).isEqualTo(JsonLimits.DEFAULT.maxDocumentBytes() + 1L);
    }

    @Test
    void strings() {
        IntFunction<String> plain = size -> "\"" + "s".repeat(size) + "\"";
        List<Consumer<CodecReader>> ways = List.of(
                CodecReader::skipValue,
                CodecReader::readString,
                CodecReader::readLenientString,
                CodecReader::readRaw,
                reader -> reader.readString(NAMES));
        assertLimit(
                JsonErrorCode.STRING_TOO_LONG,
                limit -> JsonLimits.builder().maxStringBytes(limit).build(),
                plain,
                ways);
        // What counts is the length in the document: six bytes an escape, three a euro sign.
        IntFunction<String> escaped = size -> "\"" + "\\u0041".repeat(size) + "\"";
        assertLimit(
                JsonErrorCode.STRING_TOO_LONG,
                limit -> JsonLimits.builder().maxStringBytes(6 * limit).build(),
                escaped,
                ways);
        IntFunction<String> euros = size -> "\"" + "\u20ac".repeat(size) + "\"";
        assertLimit(
                JsonErrorCode.STRING_TOO_LONG,
                limit -> JsonLimits.builder().maxStringBytes(3 * limit).build(),
                euros,
                ways);
    }

    @Test
    void names() {
        IntFunction<String> document = size -> "{\"" + "n".repeat(size) + "\":1}";
        List<Consumer<CodecReader>> ways =
                List.of(CodecReader::skipValue, JsonLimitsTest::readMap, JsonLimitsTest::readKnownMembers);
        assertLimit(
                JsonErrorCode.NAME_TOO_LONG,
                limit -> JsonLimits.builder().maxNameBytes(limit).build(),
                document,
                ways);
    }

    @Test
    void namesThatAreLikely() {
        JsonLimits limits = JsonLimits.builder().maxNameBytes(4).build();
        String inOrder = "{\"n\":1,\"nn\":1,\"nnn\":1,\"nnnn\":1}";
        assertThat(verdict(limits, inOrder, JsonLimitsTest::readKnownMembers)).isNull();
        String oneMore = inOrder.replace("}", ",\"nnnnn\":1}");
        assertThat(verdict(limits, oneMore, JsonLimitsTest::readKnownMembers)).isEqualTo(JsonErrorCode.NAME_TOO_LONG);
    }

    @Test
    void members() {
        IntFunction<String> document = size -> "{" + "\"x\":1,".repeat(size - 1) + "\"y\":2}";
        List<Consumer<CodecReader>> ways =
                List.of(CodecReader::skipValue, JsonLimitsTest::readMap, JsonLimitsTest::readKnownMembers);
        assertLimit(
                JsonErrorCode.TOO_MANY_MEMBERS,
                limit -> JsonLimits.builder().maxMembers(limit).build(),
                document,
                ways);
    }

    @Test
    void elements() {
        IntFunction<String> document = size -> "[" + "[],".repeat(size - 1) + "{}]";
        List<Consumer<CodecReader>> ways = List.of(CodecReader::skipValue, JsonLimitsTest::readArray);
        assertLimit(
                JsonErrorCode.TOO_MANY_ELEMENTS,
                limit -> JsonLimits.builder().maxElements(limit).build(),
                document,
                ways);
    }

    @Test
    void depth() {
        List<IntFunction<String>> documents = List.of(
                size -> "[".repeat(size) + "]".repeat(size),
                size -> "{\"a\":".repeat(size - 1) + "{}" + "}".repeat(size - 1),
                size -> "[[],{},1," + "[".repeat(size - 1) + "]".repeat(size - 1) + ",{\"a\":{}}]");
        for (IntFunction<String> document : documents.subList(0, 2)) {
            assertLimit(
                    JsonErrorCode.TOO_DEEP,
                    limit -> JsonLimits.builder().maxDepth(limit).build(),
                    document,
                    List.of(CodecReader::skipValue, CodecReader::readRaw));
        }
        assertLimit(
                JsonErrorCode.TOO_DEEP,
                limit -> JsonLimits.builder().maxDepth(limit + 2).build(),
                size -> documents.get(2).apply(size + 2),
                List.of(CodecReader::skipValue));
    }

    @Test
    void numbers() {
        List<Consumer<CodecReader>> ways = List.of(
                CodecReader::skipValue,
                CodecReader::readRaw,
                CodecReader::readDouble,
                CodecReader::readBigDecimal,
                CodecReader::readBigInteger,
                CodecReader::readLenientString,
                CodecReader::readLenientDouble,
                CodecReader::readLenientBigDecimal,
                CodecReader::readLenientBigInteger);
        IntFunction<String> document = size -> "1".repeat(size);
        assertLimit(
                JsonErrorCode.NUMBER_TOO_LONG,
                limit -> JsonLimits.builder().maxNumberBytes(limit).build(),
                document,
                ways);
        IntFunction<String> fraction = size -> size < 3 ? "1".repeat(size) : "0." + "1".repeat(size - 2);
        assertLimit(
                JsonErrorCode.NUMBER_TOO_LONG,
                limit -> JsonLimits.builder().maxNumberBytes(limit).build(),
                fraction,
                List.of(CodecReader::readFloat, CodecReader::readLenientFloat, CodecReader::readDouble));
    }

    @Test
    void integersThatFitALong() {
        List<Consumer<CodecReader>> ways =
                List.of(CodecReader::readLong, CodecReader::readLenientLong, CodecReader::skipValue);
        for (int limit = 1; limit < 18; limit++) {
            for (Consumer<CodecReader> way : ways) {
                JsonLimits limits = JsonLimits.builder().maxNumberBytes(limit).build();
                String atLimit = "1".repeat(limit);
                assertThat(verdict(limits, atLimit, way)).isNull();
                assertWithMessage("limit %s", limit)
                        .that(verdict(limits, atLimit + "1", way))
                        .isEqualTo(JsonErrorCode.NUMBER_TOO_LONG);
                assertThat(verdict(limits, "-" + atLimit, way)).isEqualTo(JsonErrorCode.NUMBER_TOO_LONG);
            }
        }
    }

    @Test
    void lenientNumbersInStringsHaveTheLimitOfNumbers() {
        JsonLimits limits = JsonLimits.builder().maxNumberBytes(4).build();
        assertThat(verdict(limits, "\"1234\"", CodecReader::readLenientLong)).isNull();
        assertThat(verdict(limits, "\"12345\"", CodecReader::readLenientLong)).isEqualTo(JsonErrorCode.NUMBER_TOO_LONG);
        assertThat(verdict(limits, "\"\\u0031234\"", CodecReader::readLenientDouble))
                .isNull();
    }

    @Test
    void hundredThousandBracketsAreTooDeepAndNoStackOverflow() {
        for (String bracket : List.of("[", "{\"a\":", "[{\"a\":")) {
            String document = bracket.repeat(100_000);
            assertThat(verdict(JsonLimits.DEFAULT, document, CodecReader::skipValue))
                    .isEqualTo(JsonErrorCode.TOO_DEEP);
            String unknown = "{\"access_token\":\"a\",\"unknown\":" + document;
            assertThat(verdict(JsonLimits.DEFAULT, unknown, TokenCodec.INSTANCE::read))
                    .isEqualTo(JsonErrorCode.TOO_DEEP);
            assertThrows(JsonException.class, () -> RawJson.of(document));
        }
    }

    @Test
    void highestDepthIsReadAndSkipped() {
        JsonLimits limits = JsonLimits.builder().maxDepth(1_000).build();
        String document = "[".repeat(1_000) + "]".repeat(1_000);
        assertThat(verdict(limits, document, CodecReader::skipValue)).isNull();
        assertThat(verdict(limits, "[" + document + "]", CodecReader::skipValue))
                .isEqualTo(JsonErrorCode.TOO_DEEP);
    }

    private static final List<BiFunction<JsonLimits.Builder, Integer, JsonLimits.Builder>> SETTERS = List.of(
            JsonLimits.Builder::maxDocumentBytes,
            JsonLimits.Builder::maxDepth,
            JsonLimits.Builder::maxStringBytes,
            JsonLimits.Builder::maxNumberBytes,
            JsonLimits.Builder::maxNameBytes,
            JsonLimits.Builder::maxMembers,
            JsonLimits.Builder::maxElements,
            JsonLimits.Builder::maxEqualHashes,
            JsonLimits.Builder::maxRetainedBytes);

    private static final List<ToIntFunction<JsonLimits>> GETTERS = List.of(
            JsonLimits::maxDocumentBytes,
            JsonLimits::maxDepth,
            JsonLimits::maxStringBytes,
            JsonLimits::maxNumberBytes,
            JsonLimits::maxNameBytes,
            JsonLimits::maxMembers,
            JsonLimits::maxElements,
            JsonLimits::maxEqualHashes,
            JsonLimits::maxRetainedBytes);

    @Test
    void limitsMustBePositiveAndTheDepthAtMostAThousand() {
        for (BiFunction<JsonLimits.Builder, Integer, JsonLimits.Builder> setter : SETTERS) {
            assertThrows(IllegalArgumentException.class, () -> setter.apply(JsonLimits.builder(), 0));
            assertThrows(IllegalArgumentException.class, () -> setter.apply(JsonLimits.builder(), Integer.MIN_VALUE));
        }
        assertThrows(IllegalArgumentException.class, () -> JsonLimits.builder().maxDepth(1_001));
    }

    @Test
    void builderStartsFromTheDefaultsAndSetsOneLimitEach() {
        assertThat(JsonLimits.builder().build()).isEqualTo(JsonLimits.DEFAULT);
        for (int set = 0; set < SETTERS.size(); set++) {
            JsonLimits limits =
                    SETTERS.get(set).apply(JsonLimits.builder(), 7 + set).build();
            for (int got = 0; got < GETTERS.size(); got++) {
                ToIntFunction<JsonLimits> getter = GETTERS.get(got);
                assertThat(getter.applyAsInt(limits))
                        .isEqualTo(set == got ? 7 + set : getter.applyAsInt(JsonLimits.DEFAULT));
            }
        }
    }

    @Test
    void limitsAreEqualByTheirValuesAndSurviveTheirBuilder() {
        JsonLimits.Builder builder = JsonLimits.builder();
        for (int set = 0; set < SETTERS.size(); set++) {
            JsonLimits before = builder.build();
            SETTERS.get(set).apply(builder, 7 + set);
            JsonLimits after = builder.build();
            assertThat(after).isNotEqualTo(before);
            assertThat(after.toBuilder().build()).isEqualTo(after);
            assertThat(after.toBuilder().build().hashCode()).isEqualTo(after.hashCode());
            assertThat(after.toString()).isNotEqualTo(before.toString());
        }
        assertThat(builder.build().toString())
                .isEqualTo(
                        "JsonLimits[maxDocumentBytes=7, maxDepth=8, maxStringBytes=9, maxNumberBytes=10, maxNameBytes=11,"
                                + " maxMembers=12, maxElements=13, maxEqualHashes=14, maxRetainedBytes=15,"
                                + " skipByteOrderMark=false]");
    }

    @Test
    void largestPossibleLimitsDoNotOverflow() {
        int max = Integer.MAX_VALUE;
        JsonLimits limits = JsonLimits.builder()
                .maxDocumentBytes(max)
                .maxDepth(1_000)
                .maxStringBytes(max)
                .maxNumberBytes(max)
                .maxNameBytes(max)
                .maxMembers(max)
                .maxElements(max)
                .build();
        assertThat(verdict(limits, "{\"a\":[1,\"x\",{\"n\":1}]}", CodecReader::skipValue))
                .isNull();
    }
}
