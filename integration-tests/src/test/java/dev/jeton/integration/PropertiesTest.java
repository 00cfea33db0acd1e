package dev.jeton.integration;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.jeton.JsonErrorCode;
import dev.jeton.JsonException;
import dev.jeton.RawJson;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** What each annotation and each kind of property does, on types as users write them. */
class PropertiesTest {

    private static void assertFails(JsonErrorCode code, String path, Executable reading) {
        JsonException error = assertThrows(JsonException.class, reading);
        assertThat(error.code()).isEqualTo(code);
        assertThat(error.path()).isEqualTo(path);
    }

    @Test
    void absentPropertiesAreEmpty() {
        Everything empty = ViewedCodec.EVERYTHING.read("{}");
        assertThat(empty.large()).isEqualTo(0);
        assertThat(empty.flag()).isFalse();
        assertThat(empty.boxedLarge()).isNull();
        assertThat(empty.text()).isNull();
        assertThat(empty.optionalText()).isEmpty();
        assertThat(empty.optionalLong().isPresent()).isFalse();
        assertThat(empty.texts()).isNull();
        assertThat(empty.extra()).isEmpty();
    }

    @Test
    void nullIsEmptyButNotForPrimitives() {
        Everything nulls = ViewedCodec.EVERYTHING.read(
                "{\"text\":null,\"boxed_large\":null,\"optional_text\":null,\"optional_int\":null,\"texts\":null,\"color\":null,"
                        + "\"open_color\":null,\"nested\":null,\"scope\":null,\"prices\":null}");
        assertThat(nulls).isEqualTo(ViewedCodec.EVERYTHING.read("{}"));
        assertFails(JsonErrorCode.NULL_VALUE, "$.large", () -> ViewedCodec.EVERYTHING.read("{\"large\":null}"));
        assertFails(JsonErrorCode.NULL_VALUE, "$.letter", () -> ViewedCodec.EVERYTHING.read("{\"letter\":null}"));
    }

    @Test
    void rawKeepsEvenNull() {
        Everything nothing = ViewedCodec.EVERYTHING.read("{\"raw\":null,\"raw_text\":null}");
        assertThat(nothing.raw()).isEqualTo(RawJson.of("null"));
        assertThat(nothing.rawText()).isEqualTo("null");
        Everything value = ViewedCodec.EVERYTHING.read("{\"raw_text\": { \"a\" : 1 } , \"unknown\":null}");
        assertThat(value.rawText()).isEqualTo("{ \"a\" : 1 }");
        assertThat(value.extra().get("unknown").json()).isEqualTo("null");
        assertThat(ViewedCodec.EVERYTHING.toJson(value)).endsWith(",\"unknown\":null}");
    }

    @Test
    void arraysOfEveryKindGoInAndOut() {
        String json =
                "{\"flags\":[true,false],\"bytes\":\"AP9/\",\"smalls\":[-32768,0],\"numbers\":[1,2,3],\"larges\":[],"
                        + "\"letters\":\"a\u20ac\",\"singles\":[1.5],\"precises\":[-0.0,1.0E300],\"texts\":[\"x\",null],"
                        + "\"boxes\":[null,7],\"colors\":[\"red\"],\"matrix\":[[1],[],null,[2,3]],\"children\":[{}],"
                        + "\"lists\":[[1],[]],\"maps\":{\"k\":[\"v\"]}}";
        Arrays value = ViewedCodec.ARRAYS.read(json);
        assertThat(value.bytes()).isEqualTo(new byte[] {0, -1, 127});
        assertThat(value.matrix()).hasLength(4);
        assertThat(value.numbers()).isEqualTo(new int[] {1, 2, 3});
        assertThat(ViewedCodec.ARRAYS.toJson(value)).isEqualTo(json);
        assertFails(JsonErrorCode.NULL_VALUE, "$.numbers[1]", () -> ViewedCodec.ARRAYS.read("{\"numbers\":[1,null]}"));
        assertFails(
                JsonErrorCode.NUMBER_OUT_OF_RANGE,
                "$.smalls[0]",
                () -> ViewedCodec.ARRAYS.read("{\"smalls\":[32768]}"));
        assertFails(
                JsonErrorCode.INVALID_VALUE, "$.bytes", () -> ViewedCodec.ARRAYS.read("{\"bytes\":\"not base64!\"}"));
    }

    @Test
    void lenientTakesNumbersInStringsAndStringsInNumbers() {
        Lenient value = ViewedCodec.LENIENT.read(
                "{\"tiny\":\"-128\",\"small\":\"7\",\"number\":3.6e3,\"large\":\"9223372036854775807\",\"single\":\"0.5\","
                        + "\"precise\":\"1e-1\",\"boxed\":\"\",\"optional\":\"3600\",\"optionalBoxed\":\"1.0\",\"decimal\":\"1.10\","
                        + "\"integer\":\"1e3\",\"text\":-1.50,\"texts\":[70011,\"x\"],\"numbers\":[\"1\",2.0]}");
        assertThat(value.tiny()).isEqualTo((byte) -128);
        assertThat(value.number()).isEqualTo(3600);
        assertThat(value.large()).isEqualTo(Long.MAX_VALUE);
        assertThat(value.boxed()).isNull();
        assertThat(value.optional()).isEqualTo(OptionalLong.of(3600));
        assertThat(value.optionalBoxed()).isEqualTo(Optional.of(1));
        assertThat(value.decimal()).isEqualTo(new BigDecimal("1.10"));
        assertThat(value.integer()).isEqualTo(BigInteger.valueOf(1000));
        assertThat(value.text()).isEqualTo("-1.50");
        assertThat(value.texts()).containsExactly("70011", "x").inOrder();
        assertThat(value.numbers()).isEqualTo(new int[] {1, 2});
    }

    @Test
    void lenientIsNotSloppy() {
        for (String text : List.of(" 1", "1 ", "+1", "0x1", "01", "1.", "NaN", "Infinity", "one")) {
            assertFails(
                    JsonErrorCode.INVALID_NUMBER,
                    "$.large",
                    () -> ViewedCodec.LENIENT.read("{\"large\":\"" + text + "\"}"));
        }
        assertFails(
                JsonErrorCode.NUMBER_OUT_OF_RANGE,
                "$.optional",
                () -> ViewedCodec.LENIENT.read("{\"optional\":\"9223372036854775808\"}"));
        assertFails(
                JsonErrorCode.NOT_AN_INTEGER, "$.optional", () -> ViewedCodec.LENIENT.read("{\"optional\":3600.5}"));
        assertFails(JsonErrorCode.WRONG_TYPE, "$.text", () -> ViewedCodec.LENIENT.read("{\"text\":true}"));
        assertFails(JsonErrorCode.NULL_VALUE, "$.large", () -> ViewedCodec.LENIENT.read("{\"large\":\"\"}"));
    }

    @Test
    void defaultsAreForAbsentMembersOnly() {
        Defaults defaults = ViewedCodec.DEFAULTS.read("{}");
        assertThat(defaults)
                .isEqualTo(new Defaults(
                        true,
                        -1,
                        Long.MAX_VALUE,
                        1e-3,
                        'x',
                        7,
                        "say \"hi\"",
                        new BigDecimal("1.50"),
                        new BigInteger("123456789012345678901234567890"),
                        Color.DARK_GREEN,
                        OptionalInt.of(60),
                        List.of(),
                        Set.of(),
                        Map.of()));
        Defaults nulls = ViewedCodec.DEFAULTS.read("{\"boxed\":null,\"text\":null,\"seconds\":null,\"list\":null}");
        assertThat(nulls.boxed()).isNull();
        assertThat(nulls.text()).isNull();
        assertThat(nulls.seconds().isPresent()).isFalse();
        assertThat(nulls.list()).isNull();
        assertFails(JsonErrorCode.NULL_VALUE, "$.number", () -> ViewedCodec.DEFAULTS.read("{\"number\":null}"));
    }

    @Test
    void namesOfAnyKindGoInAndOut() {
        Names value = new Names(
                "1",
                "2",
                "3",
                "4",
                "5",
                "6",
                "7",
                "8",
                "9",
                "10",
                "11",
                "12",
                "13",
                "14",
                "15",
                "16",
                "17",
                List.of("18"),
                List.of("19"),
                List.of("20"),
                "21",
                "22",
                "23",
                "24",
                "25");
        String json = ViewedCodec.NAMES.toJson(value);
        assertThat(ViewedCodec.NAMES.read(json)).isEqualTo(value);
        assertThat(json).contains("\"client_name#ja-Jpan-JP\":\"4\"");
        assertThat(json).contains("\"\\\"\\\\/\\b\\f\\n\\r\\t\\u0001\":\"5\"");
        assertFails(
                JsonErrorCode.WRONG_TYPE,
                "$['not-before-policy']",
                () -> ViewedCodec.NAMES.read("{\"not-before-policy\":1}"));
    }

    private static String closed(String json) {
        return ViewedCodec.CLOSED.read(json).id();
    }

    @Test
    void unknownMembersFailWhereTheTypeSaysSo() {
        assertThat(closed("{\"third\":\"x\"}")).isEqualTo("x");
        assertFails(JsonErrorCode.UNKNOWN_MEMBER, "$.*", () -> closed("{\"id\":\"x\",\"unknown\":1}"));
        assertFails(JsonErrorCode.DUPLICATE_MEMBER, "$.id", () -> closed("{\"id\":\"x\",\"other\":\"y\"}"));
    }

    @Test
    void membersThatATypeSkipsMayComeTwice() {
        assertThat(ViewedCodec.NAMES.read("{\"skipped\":1,\"skipped\":{\"a\":1,\"a\":2}}"))
                .isEqualTo(ViewedCodec.NAMES.read("{}"));
    }

    @Test
    void theLastDuplicateWinsWhereTheTypeSaysSo() {
        Policies.Tolerant value = ViewedCodec.TOLERANT.read(
                "{\"id\":\"a\",\"count\":1,\"other\":\"b\",\"count\":2,\"labels\":{\"x\":1,\"x\":2}}");
        assertThat(value).isEqualTo(new Policies.Tolerant("b", 2, Map.of("x", 2)));
        assertFails(JsonErrorCode.MISSING_MEMBER, "$.count", () -> ViewedCodec.TOLERANT.read("{\"id\":\"a\"}"));
    }

    @Test
    void duplicateKeysOfMapsAreRejected() {
        assertFails(
                JsonErrorCode.DUPLICATE_MEMBER,
                "$.prices",
                () -> ViewedCodec.EVERYTHING.read("{\"prices\":{\"a\":1,\"\\u0061\":2}}"));
        assertFails(
                JsonErrorCode.DUPLICATE_MEMBER,
                "$.*",
                () -> ViewedCodec.EVERYTHING.read("{\"unknown\":1,\"unkn\\u006fwn\":2}"));
    }

    @Test
    void nullsAreWrittenWhereTheTypeSaysSo() {
        Policies.Explicit value = new Policies.Explicit(null, Optional.empty(), 0, null);
        assertThat(Policies_ExplicitCodec.INSTANCE.toJson(value))
                .isEqualTo("{\"id\":null,\"name\":null,\"size\":0,\"tags\":null}");
    }

    @Test
    void requiredMembersMustBeThereAndNotNull() {
        assertFails(
                JsonErrorCode.MISSING_MEMBER, "$.tags", () -> ViewedCodec.REQUIRED.read("{\"id\":\"a\",\"count\":0}"));
        assertFails(
                JsonErrorCode.NULL_VALUE,
                "$.id",
                () -> ViewedCodec.REQUIRED.read("{\"id\":null,\"count\":0,\"tags\":[]}"));
        assertThat(ViewedCodec.REQUIRED
                        .read("{\"tags\":[],\"count\":0,\"id\":\"\"}")
                        .note())
                .isNull();
    }

    @Test
    void requiredPropertiesAreNotWrittenWithoutValue() {
        Policies.Required value = new Policies.Required("a", 0, List.of(), null);
        assertThat(ViewedCodec.REQUIRED.toJson(value)).isEqualTo("{\"id\":\"a\",\"count\":0,\"tags\":[]}");
        assertFails(
                JsonErrorCode.MISSING_MEMBER,
                "$.tags",
                () -> ViewedCodec.REQUIRED.toJson(new Policies.Required("a", 0, null, null)));
    }

    @Test
    void typesThatOnlyThePackageSeesWork() {
        Policies.Hidden value = ViewedCodec.HIDDEN.read("{\"id\":\"a\",\"ignored\":{},\"kind\":\"TWO\"}");
        assertThat(value).isEqualTo(new Policies.Hidden("a", null, Policies.Hidden.Kind.TWO));
        assertThat(ViewedCodec.HIDDEN.toJson(value)).isEqualTo("{\"id\":\"a\",\"kind\":\"TWO\"}");
    }

    @Test
    void enumsHaveNamesAliasesAndFallbacks() {
        assertThat(ColorCodec.INSTANCE.read("\"dark-green\"")).isEqualTo(Color.DARK_GREEN);
        assertThat(ColorCodec.INSTANCE.read("\"gr\\u0061ss\"")).isEqualTo(Color.DARK_GREEN);
        assertThat(ColorCodec.INSTANCE.toJson(Color.BLUE)).isEqualTo("\"Blue!\"");
        assertFails(JsonErrorCode.UNKNOWN_VALUE, "$", () -> ColorCodec.INSTANCE.read("\"RED\""));
        assertThat(SizeCodec.INSTANCE.read("\"sMaLl\"")).isEqualTo(Size.SMALL);
        assertThat(SizeCodec.INSTANCE.read("\"huge\"")).isEqualTo(Size.OTHER);
        assertFails(JsonErrorCode.WRONG_TYPE, "$", () -> SizeCodec.INSTANCE.read("1"));
        assertFails(JsonErrorCode.NULL_VALUE, "$", () -> SizeCodec.INSTANCE.read("null"));
    }

    @Test
    void openEnumsKeepTheTextThatCame() {
        String json = "{\"open_color\":\"grass\",\"open_colors\":[\"red\",\"mauve\"]}";
        Everything value = ViewedCodec.EVERYTHING.read(json);
        assertThat(value.openColor().is(Color.DARK_GREEN)).isTrue();
        assertThat(value.openColors().get(1).constant()).isNull();
        assertThat(ViewedCodec.EVERYTHING.read(ViewedCodec.EVERYTHING.toBytes(value)))
                .isEqualTo(value);
        assertThat(ViewedCodec.EVERYTHING.toJson(value)).contains("\"open_color\":\"grass\"");
    }

    @Test
    void describeShowsNoUnknownMembers() {
        Everything value = ViewedCodec.EVERYTHING.read("{\"text\":\"shown\",\"token\":\"canary\"}");
        assertThat(value.toString()).contains("text=shown");
        assertThat(value.toString()).doesNotContain("canary");
        assertThat(value.toString()).doesNotContain("token");
    }

    @Test
    void manyPropertiesKeepTheirPresence() {
        String required = "\"p3\":\"a\",\"p63\":\"b\",\"p64\":64,\"p127\":127,\"p128\":[128],\"p149\":[149]";
        Huge value = ViewedCodec.HUGE.read("{" + required + ",\"p0\":\"zero\"}");
        assertThat(value.p0()).isEqualTo("zero");
        assertThat(value.p127()).isEqualTo(127);
        assertThat(value.p149()).containsExactly(149);
        assertThat(ViewedCodec.HUGE.read(ViewedCodec.HUGE.toBytes(value))).isEqualTo(value);
        for (String name : List.of("p3", "p63", "p64", "p127", "p128", "p149")) {
            String without =
                    "{" + required.replaceAll("\"" + name + "\":[^,]+,?", "").replaceAll(",$", "") + "}";
            assertFails(JsonErrorCode.MISSING_MEMBER, "$." + name, () -> ViewedCodec.HUGE.read(without));
        }
        for (int index : new int[] {0, 63, 64, 100, 128, 148}) {
            String member = "\"p" + index + "\":" + List.of("\"\"", "1", "[]").get(index % 3);
            assertFails(
                    JsonErrorCode.DUPLICATE_MEMBER,
                    "$.p" + index,
                    () -> ViewedCodec.HUGE.read("{" + member + "," + member + "}"));
        }
    }
}
