package dev.jeton;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class JsonTreeTest {
    private static final ObjectMapper JACKSON = new ObjectMapper();

    private static final String EVERY_KIND =
            "{\"o\":{},\"a\":[],\"s\":\"\",\"n\":-0.0e+1,\"t\":true,\"f\":false,\"z\":null,\"\":[[{\"x\":1}],2]}";

    private static final JsonLimits DEEPEST =
            JsonLimits.builder().maxDepth(1_000).build();

    @Test
    void everyKindIsWrittenAsItWasRead() {
        JsonTree tree = JsonTree.parse(EVERY_KIND);
        assertThat(tree.toJson()).isEqualTo(EVERY_KIND);
        assertThat(tree.size()).isEqualTo(8);
        assertThat(tree.depth()).isEqualTo(4);
        assertThat(((JsonObject) tree).members().keySet())
                .containsExactly("o", "a", "s", "n", "t", "f", "z", "")
                .inOrder();
    }

    /** What a tree adds to the checks of skipping is that a name must not come twice. */
    @Test
    void documentsAreJudgedAsRawJsonIsAndKeptWhole() {
        Corpus.DOCUMENTS.forEach((name, document) -> {
            JsonErrorCode raw = codeOf(() -> JsonCodecs.of(RawJson.class).read(document));
            JsonErrorCode tree = codeOf(() -> JsonTree.codec().read(document));
            if (tree != JsonErrorCode.DUPLICATE_MEMBER) {
                assertWithMessage(name).that(tree).isEqualTo(raw);
            }
            if (tree == null) {
                assertKept(name, document);
            }
        });
    }

    private static void assertKept(String name, byte[] document) {
        JsonTree tree = JsonTree.codec().read(document);
        byte[] written = JsonTree.codec().toBytes(tree);
        assertWithMessage(name).that(JsonTree.codec().read(written)).isEqualTo(tree);
        assertWithMessage(name).that(jackson(written)).isEqualTo(jackson(document));
    }

    private static JsonNode jackson(byte[] document) {
        try {
            return JACKSON.readTree(document);
        } catch (IOException rejected) {
            throw new AssertionError(rejected);
        }
    }

    private static @Nullable JsonErrorCode codeOf(Executable reading) {
        try {
            reading.execute();
            return null;
        } catch (JsonException rejected) {
            return rejected.code();
        } catch (Throwable other) {
            throw new AssertionError(other);
        }
    }

    @Test
    void everyPrefixAndEveryChangedByteIsATreeOrARejection() {
        byte[] document = EVERY_KIND.getBytes(UTF_8);
        int trees = 0;
        for (int at = 0; at < document.length; at++) {
            byte[] prefix = Arrays.copyOf(document, at);
            assertThrows(JsonException.class, () -> JsonTree.codec().read(prefix));
            for (byte b : "{}[]\",:0 \\en\0".getBytes(UTF_8)) {
                byte[] changed = document.clone();
                changed[at] = b;
                JsonErrorCode code = codeOf(() -> JsonTree.codec().read(changed));
                if (code != JsonErrorCode.DUPLICATE_MEMBER) {
                    JsonErrorCode raw =
                            codeOf(() -> JsonCodecs.of(RawJson.class).read(changed));
                    assertThat(code).isEqualTo(raw);
                }
                trees += code == null ? 1 : 0;
            }
        }
        assertThat(trees).isGreaterThan(20);
    }

    @Test
    void nameThatComesTwiceIsRejectedAtItsSecondPlace() {
        JsonException rejected =
                assertThrows(JsonException.class, () -> JsonTree.parse("[{\"secret\":1,\"s\\u0065cret\":2}]"));
        assertThat(rejected.code()).isEqualTo(JsonErrorCode.DUPLICATE_MEMBER);
        assertThat(rejected.path()).isEqualTo("$[0].*");
        assertThat(rejected.offset()).isEqualTo(13);
        assertThat(rejected.getMessage()).doesNotContain("secret");
    }

    @Test
    void numbersKeepTheirSpellingAndAreExact() {
        String digits = "123456789012345678901234567890.12345678901234567890";
        assertThat(JsonTree.parse(digits).toJson()).isEqualTo(digits);
        assertThat(JsonTree.parse(digits).asBigDecimal()).isEqualTo(new BigDecimal(digits));
        assertThat(JsonTree.parse("9".repeat(999)).asBigInteger()).isEqualTo(new BigInteger("9".repeat(999)));
        assertThat(JsonTree.parse("-9223372036854775808").asLong()).isEqualTo(Long.MIN_VALUE);
        assertThat(JsonTree.parse("9007199254740993").asLong()).isEqualTo(9007199254740993L);
        assertThat(JsonTree.parse("-2147483648").asInt()).isEqualTo(Integer.MIN_VALUE);
        assertThat(JsonTree.parse("1e-400").asDouble()).isEqualTo(0.0);
        assertThat(JsonTree.parse("0.1").asDouble()).isEqualTo(0.1);
        assertThat(JsonTree.of(1.5).toJson()).isEqualTo("1.5");
        assertThat(JsonTree.of(new BigDecimal("1.50")).toJson()).isEqualTo("1.50");
        assertThat(JsonTree.of(BigInteger.TEN).toJson()).isEqualTo("10");
        assertThat(new JsonNumber(RawJson.of(" 1e2 ")).toJson()).isEqualTo("1e2");
        assertThrows(IllegalArgumentException.class, () -> new JsonNumber(RawJson.of("true")));
        assertThat(codeOf(() -> JsonTree.of(Double.NaN))).isEqualTo(JsonErrorCode.NOT_FINITE);
    }

    @Test
    void equalityIsOfKindAndContentWithNumbersAsTheyAreSpelt() {
        assertEqual("{\"a\":1,\"b\":[true]}", "{ \"b\" : [ true ], \"\\u0061\" : 1 }");
        assertEqual("[1,2]", "[1, 2]");
        List<String> different = List.of(
                "1",
                "1.0",
                "1e0",
                "100",
                "1e2",
                "0",
                "-0",
                "\"1\"",
                "\"\"",
                "true",
                "false",
                "null",
                "{}",
                "[]",
                "[1,2]",
                "[2,1]",
                "[null]",
                "[[]]",
                "{\"a\":1}",
                "{\"a\":1.0}",
                "{\"A\":1}",
                "{\"a\":null}",
                "{\"a\":1,\"b\":1}");
        for (String one : different) {
            for (String other : different) {
                assertWithMessage("%s and %s", one, other)
                        .that(JsonTree.parse(one).equals(JsonTree.parse(other)))
                        .isEqualTo(one.equals(other));
            }
            assertThat(JsonTree.parse(one)).isNotEqualTo(one);
        }
        assertThat(JsonTree.of(1)).isEqualTo(JsonTree.parse("1"));
        assertThat(JsonTree.parse("1")
                        .asBigDecimal()
                        .compareTo(JsonTree.parse("10e-1").asBigDecimal()))
                .isEqualTo(0);
    }

    private static void assertEqual(String one, String other) {
        assertThat(JsonTree.parse(one)).isEqualTo(JsonTree.parse(other));
        assertThat(JsonTree.parse(one).hashCode())
                .isEqualTo(JsonTree.parse(other).hashCode());
    }

    @Test
    void toStringShowsKindAndSizeAndNothingOfTheContent() {
        assertThat(JsonTree.parse("{\"secret\":1}").toString()).isEqualTo("JsonObject[1 member]");
        assertThat(JsonTree.parse("{}").toString()).isEqualTo("JsonObject[0 members]");
        assertThat(JsonTree.parse("[7]").toString()).isEqualTo("JsonArray[1 element]");
        assertThat(JsonTree.parse("[7,8]").toString()).isEqualTo("JsonArray[2 elements]");
        assertThat(JsonTree.parse("\"secret\"").toString()).isEqualTo("JsonString[6 characters]");
        assertThat(JsonTree.parse("\"s\"").toString()).isEqualTo("JsonString[1 character]");
        assertThat(JsonTree.parse("77").toString()).isEqualTo("JsonNumber[2 characters]");
        assertThat(JsonTree.parse("7").toString()).isEqualTo("JsonNumber[1 character]");
        assertThat(JsonTree.parse("true").toString())
                .isEqualTo(JsonTree.parse("false").toString());
        assertThat(JsonTree.ofNull().toString()).isEqualTo("JsonNull");
        assertThat(JsonTree.codec().describe(JsonTree.of("secret"))).isEqualTo("<redacted>");
    }

    @Test
    void valueOfAnotherKindIsRejectedWithoutItsContent() {
        JsonTree text = JsonTree.of("12345");
        for (Executable wrong : List.<Executable>of(
                text::asInt, text::asLong, text::asDouble, text::asBigDecimal, text::asBigInteger, text::asBoolean)) {
            JsonException rejected = assertThrows(JsonException.class, wrong);
            assertThat(rejected.code()).isEqualTo(JsonErrorCode.WRONG_TYPE);
            assertThat(rejected.found()).isEqualTo(JsonKind.STRING);
            assertThat(rejected.path()).isEqualTo("$");
            assertThat(rejected.offset()).isEqualTo(0);
            assertThat(rejected.getMessage()).doesNotContain("12345");
        }
        assertThat(codeOf(() -> JsonTree.of(1).asString())).isEqualTo(JsonErrorCode.WRONG_TYPE);
        assertThat(codeOf(() -> JsonTree.ofNull().asString())).isEqualTo(JsonErrorCode.NULL_VALUE);
        assertThat(codeOf(() -> JsonTree.parse("1.0").asLong())).isEqualTo(JsonErrorCode.NOT_AN_INTEGER);
        assertThat(codeOf(() -> JsonTree.parse("1e2").asInt())).isEqualTo(JsonErrorCode.NOT_AN_INTEGER);
        assertThat(codeOf(() -> JsonTree.parse("2147483648").asInt())).isEqualTo(JsonErrorCode.NUMBER_OUT_OF_RANGE);
        assertThat(codeOf(() -> JsonTree.parse("9223372036854775808").asLong()))
                .isEqualTo(JsonErrorCode.NUMBER_OUT_OF_RANGE);
        assertThat(codeOf(() -> JsonTree.parse("1e309").asDouble())).isEqualTo(JsonErrorCode.NUMBER_OUT_OF_RANGE);
        assertThat(codeOf(() -> JsonTree.parse("1e99999999999").asBigDecimal()))
                .isEqualTo(JsonErrorCode.NUMBER_OUT_OF_RANGE);
    }

    @Test
    void whatIsNotThereIsNull() {
        JsonTree tree = JsonTree.parse("{\"a\":[10,null]}");
        assertThat(tree.get("b")).isNull();
        assertThat(tree.get(0)).isNull();
        assertThat(tree.get("a").get("0")).isNull();
        assertThat(tree.get("a").get(-1)).isNull();
        assertThat(tree.get("a").get(2)).isNull();
        assertThat(tree.get("a").get(1)).isEqualTo(JsonNull.INSTANCE);
        assertThat(tree.get("a").get(1).isNull()).isTrue();
        assertThat(tree.isNull()).isFalse();
        assertThat(tree.get("a").get(0).get("x")).isNull();
    }

    /** The examples of RFC 6901 section 5. */
    @Test
    void pointersFindValues() {
        JsonTree tree =
                JsonTree.parse("{\"foo\":[\"bar\",\"baz\"],\"\":0,\"a/b\":1,\"c%d\":2,\"e^f\":3,\"g|h\":4,\"i\\\\j\":5,"
                        + "\"k\\\"l\":6,\" \":7,\"m~n\":8,\"~1\":9}");
        assertThat(tree.at("")).isSameInstanceAs(tree);
        assertThat(tree.at("/foo").size()).isEqualTo(2);
        assertThat(tree.at("/foo/0").asString()).isEqualTo("bar");
        Map<String, Long> found = Map.of(
                "/", 0L, "/a~1b", 1L, "/c%d", 2L, "/e^f", 3L, "/g|h", 4L, "/i\\j", 5L, "/k\"l", 6L, "/ ", 7L, "/m~0n",
                8L, "/~01", 9L);
        found.forEach((pointer, value) ->
                assertWithMessage(pointer).that(tree.at(pointer).asLong()).isEqualTo(value));
        for (String none : List.of(
                "/x",
                "/foo/2",
                "/foo/00",
                "/foo/-",
                "/foo/",
                "/foo/1/x",
                "/foo/x",
                "/foo/4294967296",
                "//",
                "/x/y/z")) {
            assertWithMessage(none).that(tree.at(none)).isNull();
        }
        for (String malformed : List.of("foo", "/m~n", "/~", "/foo/~2", "/x/~")) {
            assertThrows(IllegalArgumentException.class, () -> tree.at(malformed), malformed);
        }
    }

    @Test
    void buildersMakeTreesThatDoNotChange() {
        JsonObject.Builder builder = JsonTree.object().put("s", "x").put("n", 1).put("b", true);
        JsonObject first = builder.build();
        JsonObject second =
                builder.put("z", JsonTree.ofNull()).remove("s").remove("absent").build();
        assertThat(first.toJson()).isEqualTo("{\"s\":\"x\",\"n\":1,\"b\":true}");
        assertThat(second.toJson()).isEqualTo("{\"n\":1,\"b\":true,\"z\":null}");
        assertThat(first.toBuilder().put("a", JsonTree.array().build()).build().toJson())
                .isEqualTo("{\"s\":\"x\",\"n\":1,\"b\":true,\"a\":[]}");
        JsonArray.Builder elements = JsonTree.array().add("x").add(1).add(false);
        JsonArray array = elements.build();
        assertThat(elements.add(first).build().size()).isEqualTo(4);
        assertThat(array.toJson()).isEqualTo("[\"x\",1,false]");
        IllegalArgumentException twice = assertThrows(IllegalArgumentException.class, () -> builder.put("n", 2));
        assertThat(twice).hasMessageThat().isEqualTo("a member of that name is there already");
        assertThrows(UnsupportedOperationException.class, () -> first.members().clear());
        assertThrows(UnsupportedOperationException.class, () -> array.elements().clear());
        JsonObject read = (JsonObject) JsonTree.parse("{\"a\":[1]}");
        assertThrows(UnsupportedOperationException.class, () -> read.members().clear());
        assertThrows(NullPointerException.class, () -> builder.put("x", (String) null));
        assertThrows(NullPointerException.class, () -> elements.add((JsonTree) null));
    }

    @Test
    void treesAreNoDeeperThanLimitsAllow() {
        String deep = "[".repeat(65) + "]".repeat(65);
        assertThat(codeOf(() -> JsonTree.parse(deep))).isEqualTo(JsonErrorCode.TOO_DEEP);
        JsonTree nested = JsonTree.array().build();
        for (int depth = 1; depth < 1_000; depth++) {
            nested = depth % 2 == 0
                    ? JsonTree.array().add(nested).build()
                    : JsonTree.object().put("a", nested).build();
        }
        JsonTree deepest = nested;
        assertThat(deepest.depth()).isEqualTo(1_000);
        assertThrows(
                IllegalArgumentException.class,
                () -> JsonTree.array().add(deepest).build());
        assertThrows(
                IllegalArgumentException.class,
                () -> JsonTree.object().put("a", deepest).build());
        assertThat(codeOf(deepest::toJson)).isEqualTo(JsonErrorCode.TOO_DEEP);
    }

    /** 3 KB a level is what {@link JsonLimits#maxDepth()} states. */
    @Test
    void deepestTreesNeedNoMoreStackThanIsStated() throws InterruptedException {
        byte[] document = ("[{\"a\":".repeat(500) + "1" + "}]".repeat(500)).getBytes(UTF_8);
        boolean[] done = {false};
        Thread small = new Thread(
                null,
                () -> {
                    JsonTree tree =
                            JsonTree.codec().read(JsonReader.create(DEEPEST).reset(document));
                    JsonTree other =
                            JsonTree.codec().read(JsonReader.create(DEEPEST).reset(document));
                    JsonWriter writer = JsonWriter.create(DEEPEST);
                    JsonTree.codec().write(tree, writer);
                    assertThat(writer.toBytes()).isEqualTo(document);
                    assertThat(tree.equals(other)).isTrue();
                    assertThat(tree.hashCode()).isEqualTo(other.hashCode());
                    assertThat(tree.toString()).isEqualTo("JsonArray[1 element]");
                    done[0] = true;
                },
                "small stack",
                3_064 * 1_024);
        small.start();
        small.join();
        assertThat(done[0]).isTrue();
    }

    /** Names with one hash: a table that goes through all of them would need hours for these. */
    @Test
    void namesOfOneHashTakeNoQuadraticTime() {
        int bits = 17;
        StringBuilder json = new StringBuilder("{");
        for (int number = 0; number < 1 << bits; number++) {
            json.append(number == 0 ? "\"" : ",\"");
            for (int bit = 0; bit < bits; bit++) {
                json.append((number >> bit & 1) == 0 ? "Aa" : "BB");
            }
            json.append("\":").append(number);
        }
        byte[] document = json.append('}').toString().getBytes(UTF_8);
        JsonLimits limits = JsonLimits.builder().maxMembers(1 << bits).build();
        JsonCodec<JsonTree> codec = JsonTree.codec().withLimits(limits);
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            JsonTree tree = codec.read(document);
            assertThat(tree.get("BB".repeat(bits)).asLong()).isEqualTo((1 << bits) - 1);
            assertThat(tree.equals(codec.read(document))).isTrue();
            assertThat(((JsonObject) tree).toBuilder().build()).isEqualTo(tree);
            assertThat(codec.toBytes(tree)).isEqualTo(document);
        });
    }

    @Test
    void setOfTreesWithChosenHashesIsRejected() {
        StringBuilder json = new StringBuilder("[\"\"");
        for (int number = 0; number < 128; number++) {
            json.append(",\"");
            for (int bit = 0; bit < 7; bit++) {
                json.append((number >> bit & 1) == 0 ? "Aa" : "BB");
            }
            json.append('"');
        }
        String document = json.append(']').toString();
        assertThat(codeOf(() -> JsonTree.codec().set().read(document))).isEqualTo(JsonErrorCode.TOO_MANY_COLLISIONS);
        assertThat(JsonTree.codec().list().read(document)).hasSize(129);
    }

    @Test
    void codecIsFoundAndComposed() {
        assertThat(JsonCodecs.of(JsonTree.class)).isSameInstanceAs(JsonTree.codec());
        assertThat(JsonTree.codec().type()).isEqualTo(JsonTree.class);
        assertThat(JsonTree.codec().map().read("{\"a\":null,\"b\":1}"))
                .containsExactly("a", JsonTree.ofNull(), "b", JsonTree.of(1));
        JsonCodec<@Nullable JsonTree> nullable = JsonTree.codec().nullable();
        assertThat(nullable.type()).isEqualTo(JsonTree.class);
        assertThat(nullable.read("null")).isEqualTo(JsonNull.INSTANCE);
        JsonWriter writer = JsonWriter.create();
        nullable.encode(null, writer);
        assertThat(writer.toJson()).isEqualTo("null");
    }

    @Test
    void treeIsReadByOtherCodecs() {
        JsonTree tree = JsonTree.parse("[1,2]");
        assertThat(tree.as(JsonCodecs.of(Long.class).list()))
                .containsExactly(1L, 2L)
                .inOrder();
        assertThat(codeOf(() -> tree.as(JsonCodecs.of(String.class)))).isEqualTo(JsonErrorCode.WRONG_TYPE);
        JsonTree deep = JsonReader.create(DEEPEST)
                .reset("[".repeat(100) + "]".repeat(100))
                .readRaw()
                .as(JsonTree.codec().withLimits(DEEPEST));
        assertThat(deep.as(JsonTree.codec().withLimits(DEEPEST))).isEqualTo(deep);
        assertThat(codeOf(() -> deep.as(JsonTree.codec()))).isEqualTo(JsonErrorCode.TOO_DEEP);
    }

    @Test
    void textThatIsNoUnicodeIsRefusedWhereItIsWritten() {
        assertThat(codeOf(() -> JsonTree.of("\ud800").toJson())).isEqualTo(JsonErrorCode.UNPAIRED_SURROGATE);
    }
}
