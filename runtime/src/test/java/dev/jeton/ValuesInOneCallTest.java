package dev.jeton;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.jeton.codegen.CodecReader;
import dev.jeton.codegen.CodecWriter;
import dev.jeton.codegen.MemberName;
import dev.jeton.codegen.NameTable;
import dev.jeton.internal.read.DocumentReader;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** The methods that do in one call what generated code would do in several. */
class ValuesInOneCallTest {
    private static final NameTable MEMBERS = NameTable.of("first", "second");
    private static final MemberName FIRST = MEMBERS.memberName(0);
    private static final MemberName SECOND = MEMBERS.memberName(1);

    private final CodecReader reader = new DocumentReader(JsonLimits.DEFAULT);
    private final CodecWriter writer = (CodecWriter) JsonWriter.create();

    private CodecReader read(String json) {
        return Readers.of(reader.reset(json));
    }

    @Test
    void nullableStringIsAStringOrNullAndNothingElse() {
        assertThat(read("null").readNullableString()).isNull();
        assertThat(read("\"a\"").readNullableString()).isEqualTo("a");
        assertThat(assertThrows(JsonException.class, () -> read("1").readNullableString())
                        .code())
                .isEqualTo(JsonErrorCode.WRONG_TYPE);
    }

    @Test
    void nullableKnownStringIsTheTablesConstant() {
        assertThat(read("null").readNullableString(MEMBERS)).isNull();
        assertThat(read("\"second\"").readNullableString(MEMBERS)).isSameInstanceAs(MEMBERS.name(1));
        assertThat(read("\"third\"").readNullableString(MEMBERS)).isEqualTo("third");
    }

    @Test
    void stringsMayBeNullInAListThatMayBeNull() {
        assertThat(read("null").readNullableStrings()).isNull();
        assertThat(read("[]").readNullableStrings()).isEmpty();
        assertThat(read("[\"a\",null,\"b\"]").readNullableStrings())
                .containsExactly("a", null, "b")
                .inOrder();
        assertThrows(JsonException.class, () -> read("null").readStrings());
        assertThrows(JsonException.class, () -> read("[1]").readStrings());
        List<String> list = read("[\"a\"]").readStrings();
        assertThrows(UnsupportedOperationException.class, () -> list.set(0, "b"));
    }

    @Test
    void checkedStringsAreAsStrictAsReadOnes() {
        read("[\"a\",null]").checkStrings();
        reader.endDocument();
        for (String wrong : List.of("null", "\"a\"", "[1]", "[\"a\",]", "[\"\\ud800\"]")) {
            JsonErrorCode code = assertThrows(
                            JsonException.class, () -> read(wrong).readStrings())
                    .code();
            assertThat(assertThrows(JsonException.class, () -> read(wrong).checkStrings())
                            .code())
                    .isEqualTo(code);
        }
    }

    @Test
    void nonNullStringsAreStringsAndNothingElse() {
        assertThat(read("[]").readNonNullStrings()).isEmpty();
        assertThat(read("[\"a\",\"b\"]").readNonNullStrings())
                .containsExactly("a", "b")
                .inOrder();
        List<String> list = read("[\"a\"]").readNonNullStrings();
        assertThrows(UnsupportedOperationException.class, () -> list.set(0, "b"));
        assertThrows(JsonException.class, () -> read("null").readNonNullStrings());
        assertThrows(JsonException.class, () -> read("[1]").readNonNullStrings());
    }

    @Test
    void nullAmongNonNullStringsIsReportedAtItsIndex() {
        List<Consumer<CodecReader>> methods =
                List.of(CodecReader::readNonNullStrings, CodecReader::checkNonNullStrings);
        for (Consumer<CodecReader> method : methods) {
            JsonException rejection =
                    assertThrows(JsonException.class, () -> method.accept(read("[\"a\", null,\"b\"]")));
            assertThat(rejection.code()).isEqualTo(JsonErrorCode.NULL_VALUE);
            assertThat(rejection.path()).isEqualTo("$[1]");
            assertThat(rejection.offset()).isEqualTo(6);
        }
    }

    @Test
    void checkedNonNullStringsAreAsStrictAsReadOnes() {
        read("[\"a\",\"b\"]").checkNonNullStrings();
        reader.endDocument();
        for (String wrong : List.of("null", "\"a\"", "[1]", "[null]", "[\"a\",]", "[\"\\ud800\"]", "[\"a\"")) {
            JsonErrorCode code = assertThrows(
                            JsonException.class, () -> read(wrong).readNonNullStrings())
                    .code();
            assertThat(assertThrows(JsonException.class, () -> read(wrong).checkNonNullStrings())
                            .code())
                    .isEqualTo(code);
        }
    }

    @Test
    void nullAmongNonNullStringsIsNotWritten() {
        writer.reset();
        writer.beginObject();
        writer.nonNullStringsMember(FIRST, List.of("a", "b"));
        JsonException ofMember = assertThrows(
                JsonException.class, () -> writer.nonNullStringsMember(SECOND, Arrays.asList("a", null, "b")));
        assertThat(ofMember.code()).isEqualTo(JsonErrorCode.NULL_VALUE);
        assertThat(ofMember.path()).isEqualTo("$.second[1]");
        writer.reset();
        JsonException ofValue =
                assertThrows(JsonException.class, () -> writer.writeNonNullStrings(Arrays.asList((String) null)));
        assertThat(ofValue.path()).isEqualTo("$[0]");
        writer.reset();
        writer.writeNonNullStrings(List.of("a"));
        assertThat(writer.toJson()).isEqualTo("[\"a\"]");
    }

    /** Nothing of the value has been written, and nothing is by asking: the same error may be asked for twice. */
    @Test
    void errorForAValueThatWasNotWrittenHasItsPlace() {
        writer.reset();
        assertThat(writer.nullValue().path()).isEqualTo("$");
        writer.beginArray();
        assertThat(writer.nullValue().path()).isEqualTo("$[0]");
        assertThat(writer.noSubtype().path()).isEqualTo("$[0]");
        writer.writeString("a");
        assertThat(writer.nullValue().path()).isEqualTo("$[1]");
        writer.beginObject();
        writer.member(SECOND);
        assertThat(writer.nullValue().path()).isEqualTo("$[1].second");
        assertThat(writer.noSubtype().path()).isEqualTo("$[1].second");
    }

    @Test
    void nullableSliceIsTheBitOfItsMemberOrNothing() {
        Utf8Slice slice = new Utf8Slice();
        assertThat(read("\"a\"").readNullableSlice(slice, 0)).isEqualTo(1);
        assertThat(read("\"b\"").readNullableSlice(slice, 65)).isEqualTo(2);
        assertThat(slice.text()).isEqualTo("b");
        assertThat(read("null").readNullableSlice(slice, 3)).isEqualTo(0);
        assertThrows(JsonException.class, () -> read("1").readNullableSlice(slice, 0));
    }

    @Test
    void membersAreWrittenAsTheirValuesAre() {
        writer.beginArray();
        writer.beginObject();
        writer.stringMember(FIRST, "a\"");
        writer.stringsMember(SECOND, Arrays.asList("b", null));
        writer.endObject();
        writer.beginObject();
        writer.booleanMember(FIRST, true);
        writer.intMember(SECOND, Integer.MIN_VALUE);
        writer.endObject();
        writer.beginObject();
        writer.longMember(FIRST, Long.MIN_VALUE);
        writer.doubleMember(SECOND, -0.5);
        writer.endObject();
        writer.endArray();
        assertThat(writer.toJson())
                .isEqualTo("[{\"first\":\"a\\\"\",\"second\":[\"b\",null]},"
                        + "{\"first\":true,\"second\":-2147483648},"
                        + "{\"first\":-9223372036854775808,\"second\":-0.5}]");
    }

    @Test
    void memberThatCannotBeWrittenIsNamed() {
        writer.beginObject();
        JsonException failure =
                assertThrows(JsonException.class, () -> writer.doubleMember(SECOND, Double.POSITIVE_INFINITY));
        assertThat(failure.code()).isEqualTo(JsonErrorCode.NOT_FINITE);
        assertThat(failure.path()).isEqualTo("$.second");
    }
}
