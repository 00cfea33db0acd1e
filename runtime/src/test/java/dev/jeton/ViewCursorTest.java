package dev.jeton;

import static com.google.common.truth.Truth.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.jeton.codegen.CodecReader;
import dev.jeton.codegen.NameTable;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Cursors over arrays, maps, unknown members and words. */
class ViewCursorTest {
    private static CodecReader reader(String json) {
        return Readers.of(JsonReader.create().reset(json));
    }

    private static ElementCursor elements(String json) {
        return begun(new ElementCursor(), json);
    }

    private static MemberCursor members(String json) {
        return begun(new MemberCursor(), json);
    }

    private static <C extends ValueCursor> C begun(C cursor, String json) {
        CodecReader reader = reader(json);
        cursor.begin(reader);
        reader.skipValue();
        cursor.end(reader);
        reader.endDocument();
        return cursor;
    }

    /** Spells a value by means of cursors alone; asks for each value more than once and in several ways. */
    private static void spell(ValueCursor value, StringBuilder target) {
        switch (value.asRaw().byteAt(0)) {
            case '[' -> {
                ElementCursor elements = value.asArray();
                target.append('[');
                for (String separator = ""; elements.next(); separator = ",") {
                    assertThat(elements.isNull()).isEqualTo(elements.asRaw().contentEquals("null"));
                    target.append(separator);
                    spell(elements, target);
                }
                target.append(']');
            }
            case '{' -> {
                MemberCursor members = value.asMap();
                target.append('{');
                for (String separator = ""; members.next(); separator = ",") {
                    target.append(separator)
                            .append('"')
                            .append(members.key().text())
                            .append("\":");
                    spell(members, target);
                }
                target.append('}');
            }
            case '"' -> target.append('"').append(value.asSlice().text()).append('"');
            case 't', 'f' -> target.append(value.asBoolean());
            case 'n' -> target.append("null");
            default -> target.append(value.asBigDecimal());
        }
    }

    @Test
    void nestedArraysAndMapsInAnyOrder() {
        String json =
                "[[],[[]],{},{\"a\":{\"b\":[1,{\"c\":null},\"x\"]},\"d\":[[2],[3,[4]]]},[{\"e\":{}},5],true,1.50,null]";
        ElementCursor elements = elements(" " + json.replace(",", " ,\n ") + " ");
        for (int pass = 0; pass < 3; pass++) {
            StringBuilder spelt = new StringBuilder("[");
            for (String separator = ""; elements.next(); separator = ",") {
                spelt.append(separator);
                spell(elements, spelt);
            }
            assertThat(spelt.append(']').toString()).isEqualTo(json);
            assertThat(elements.next()).isFalse();
            assertThat(elements.index()).isEqualTo(8);
            elements.rewind();
            assertThat(elements.index()).isEqualTo(-1);
            // Half of the elements, none of them asked for: the next pass must not notice.
            assertThat(elements.next() && elements.next() && elements.next()).isTrue();
            assertThat(elements.index()).isEqualTo(2);
            elements.rewind();
        }
    }

    @Test
    void outerCursorGoesOnWhateverTheInnerOneDid() {
        ElementCursor outer = elements("[[1,[2,3]],[4],[],[5,6]]");
        List<Integer> first = new ArrayList<>();
        while (outer.next()) {
            ElementCursor inner = outer.asArray();
            if (inner.next()) {
                first.add(inner.asInt());
            }
        }
        assertThat(first).containsExactly(1, 4, 5).inOrder();
    }

    @Test
    void childrenAreTheSameObjects() {
        ElementCursor elements = elements("[[1],{\"a\":1},[2],{\"b\":2}]");
        assertThat(elements.next()).isTrue();
        ElementCursor array = elements.asArray();
        assertThat(elements.next()).isTrue();
        MemberCursor map = elements.asMap();
        assertThat(elements.next()).isTrue();
        assertThat(elements.asArray()).isSameInstanceAs(array);
        assertThat(array.next() && array.asInt() == 2).isTrue();
        assertThat(elements.next()).isTrue();
        assertThat(elements.asMap()).isSameInstanceAs(map);
        assertThat(map.next() && map.key().contentEquals("b")).isTrue();
    }

    @Test
    void valueIsAskedForInEveryWayThatFits() {
        ElementCursor elements = elements("[12,\"12\",12.0,\"x\",\"Zm9v\",\"code\",\"new\",null,true]");
        for (int number = 0; number < 3; number++) {
            assertThat(elements.next()).isTrue();
            assertThat(elements.asByte()).isEqualTo(12);
            assertThat(elements.asShort()).isEqualTo(12);
            assertThat(elements.asInt()).isEqualTo(12);
            assertThat(elements.asLong()).isEqualTo(12);
            assertThat(elements.asFloat()).isEqualTo(12f);
            assertThat(elements.asDouble()).isEqualTo(12.0);
            assertThat(elements.asBigDecimal().compareTo(BigDecimal.valueOf(12)))
                    .isEqualTo(0);
            assertThat(elements.asBigInteger()).isEqualTo(BigInteger.valueOf(12));
            assertThat(elements.asSlice().startsWith("12")).isTrue();
            assertThat(elements.isNull()).isFalse();
        }
        assertThat(elements.next() && elements.asChar() == 'x').isTrue();
        assertThat(elements.next()).isTrue();
        assertThat(elements.asBytes()).isEqualTo("foo".getBytes(UTF_8));
        assertThat(elements.next()).isTrue();
        assertThat(elements.as(KindCodec.INSTANCE)).isEqualTo(Kind.CODE);
        assertThat(elements.asOpen(KindCodec.INSTANCE)).isEqualTo(Kind.CODE);
        assertThat(elements.next()).isTrue();
        assertThat(elements.asOpen(KindCodec.INSTANCE)).isNull();
        assertThat(elements.asSlice().text()).isEqualTo("new");
        assertThat(elements.next() && elements.isNull()).isTrue();
        assertThat(elements.next() && elements.asBoolean()).isTrue();
        assertThat(elements.next()).isFalse();
    }

    @Test
    void wrongQuestionIsRefusedAndForgiven() {
        ElementCursor elements = elements("[{\"key\":[{\"x\":1}]},[1],\"new\",7]");
        PropertyView property = new PropertyView();
        assertThat(elements.next()).isTrue();
        assertThrows(JsonException.class, () -> elements.as(property));
        assertThat(property.isEmpty()).isTrue();
        JsonException error = assertThrows(JsonException.class, elements::asInt);
        assertThat(error.code()).isEqualTo(JsonErrorCode.WRONG_TYPE);
        assertThat(error.path()).isEqualTo("$[0]");
        assertThat(error.offset()).isEqualTo(1);
        assertThrows(JsonException.class, elements::asArray);
        assertThat(elements.asMap().next()).isTrue();
        assertThat(elements.next()).isTrue();
        assertThrows(JsonException.class, elements::asMap);
        assertThrows(JsonException.class, elements::asSlice);
        assertThat(elements.next()).isTrue();
        assertThrows(JsonException.class, () -> elements.as(KindCodec.INSTANCE));
        assertThat(elements.next() && elements.asInt() == 7).isTrue();
        assertThat(elements.next()).isFalse();
    }

    @Test
    void valueOutsideOfTheElementsIsRefused() {
        ElementCursor elements = elements("[1]");
        assertThrows(IllegalStateException.class, elements::asInt);
        assertThat(elements.next() && elements.asInt() == 1).isTrue();
        assertThat(elements.next()).isFalse();
        assertThrows(IllegalStateException.class, elements::asInt);
        assertThrows(IllegalStateException.class, elements::isNull);
        elements.forget();
        assertThat(elements.isPresent() || elements.next()).isFalse();
        assertThrows(IllegalStateException.class, elements::asRaw);
        assertThat(new ElementCursor().next()).isFalse();
    }

    @Test
    void unknownMembersAreThoseThatTheTypeDoesNotKnowInAnySpelling() {
        NameTable known = NameTable.of("a", "b").withAlias(1, "bee").ignoringCase();
        MemberCursor unknown = MemberCursor.unknownOf(known);
        begun(
                unknown,
                "{\"a\":1,\"x\":[2],\"\\u0062\":{},\"bee\":\"\",\"BEE\":0,\"\\u0078\\n\":3,\"A\":4,\"ab\":5,\"\":6}");
        List<String> found = new ArrayList<>();
        while (unknown.next()) {
            found.add(unknown.key().text() + "=" + unknown.asRaw().text());
        }
        assertThat(found).containsExactly("x=[2]", "x\n=3", "ab=5", "=6").inOrder();
        assertThat(unknown.key().isPresent()).isFalse();
        unknown.rewind();
        assertThat(unknown.next() && unknown.key().contentEquals("x")).isTrue();
        assertThat(begun(unknown, "{\"a\":1,\"b\":2}").next()).isFalse();
        assertThat(begun(unknown, "{}").next()).isFalse();
    }

    @Test
    void keysOfMapsMayComeTwiceWhereThatWasAllowed() {
        MemberCursor members = members("{\"a\":1,\"a\":2}");
        assertThat(members.next() && members.asInt() == 1).isTrue();
        assertThat(members.next() && members.asInt() == 2 && members.key().contentEquals("a"))
                .isTrue();
        assertThat(members.next()).isFalse();
    }

    @Test
    void wordsOfStringsAndArrays() {
        WordCursor words = new WordCursor();
        for (String json : List.of(
                "\" openid  email \\u0070rofile\\u0020x \"",
                "[\"openid\", \"\", \" email \\u0070rofile\" ,\"x\"]",
                "[\"openid email profile x\"]")) {
            words.readValue(reader(json));
            for (int pass = 0; pass < 2; pass++) {
                List<String> found = new ArrayList<>();
                while (words.next()) {
                    found.add(words.word().toString());
                }
                assertThat(found)
                        .containsExactly("openid", "email", "profile", "x")
                        .inOrder();
                assertThat(words.next() || words.word().isPresent()).isFalse();
                words.rewind();
            }
        }
        for (String json : List.of("\"\"", "\"  \"", "[]", "[\"\",\" \"]")) {
            words.readValue(reader(json));
            assertThat(words.isPresent()).isTrue();
            assertThat(words.next()).isFalse();
        }
        words.forget();
        assertThat(words.isPresent() || words.next()).isFalse();
        for (String json : List.of("1", "null", "{}", "[1]", "[null]", "[[\"a\"]]", "[\"a\",]")) {
            assertThrows(JsonException.class, () -> words.readValue(reader(json)));
        }
    }

    @Test
    void secretsAreInherited() {
        ElementCursor elements = begun(ElementCursor.secret(), "[\"s\",[\"s\"],{\"s\":\"s\"}]");
        assertThat(elements.next()).isTrue();
        assertThat(elements.asSlice().toString()).isEqualTo("<redacted>");
        assertThat(elements.next()).isTrue();
        ElementCursor array = elements.asArray();
        assertThat(array.next()).isTrue();
        assertThat(array.asSlice().toString()).isEqualTo("<redacted>");
        assertThat(elements.next()).isTrue();
        MemberCursor map = elements.asMap();
        assertThat(map.next()).isTrue();
        assertThat(map.key().toString() + map.asSlice()).isEqualTo("<redacted><redacted>");
        MemberCursor secretMap = begun(MemberCursor.secret(), "{\"s\":1}");
        assertThat(secretMap.next()).isTrue();
        assertThat(secretMap.key().toString()).isEqualTo("<redacted>");
        WordCursor words = WordCursor.secret();
        for (String json : List.of("\"s\"", "[\"s\"]")) {
            words.readValue(reader(json));
            assertThat(words.next()).isTrue();
            assertThat(words.word().toString()).isEqualTo("<redacted>");
        }
    }

    @Test
    void limitsOfTheReaderHoldForItsCursors() {
        JsonLimits limits =
                JsonLimits.builder().maxDepth(1_000).maxNumberBytes(5_000).build();
        String json = "[".repeat(900) + "1".repeat(4_000) + "]".repeat(900);
        CodecReader reader = Readers.of(JsonReader.create(limits).reset(json));
        ElementCursor elements = new ElementCursor();
        elements.begin(reader);
        reader.skipValue();
        elements.end(reader);
        for (int depth = 1; depth < 900; depth++) {
            assertThat(elements.next()).isTrue();
            elements = elements.asArray();
        }
        assertThat(elements.next()).isTrue();
        assertThat(elements.asBigInteger().toString()).hasLength(4_000);
        assertThat(elements.next()).isFalse();
    }
}
