package dev.jeton;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.jeton.codegen.CodecWriter;
import dev.jeton.codegen.MemberName;
import dev.jeton.codegen.NameTable;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** A member is written alike by its table and by its name, whatever the name's length and wherever it stands. */
class MemberWritingTest {
    private static final int LONGEST = 70;

    private static NameTable tableOfNamesOfLength(int length) {
        String name = "abcdefghij".repeat(LONGEST).substring(0, length);
        return NameTable.of(name, name + "\u00e9", name + "\n");
    }

    private static void writeByTable(CodecWriter writer, NameTable table) {
        writer.beginArray();
        for (int count = 0; count <= table.size(); count++) {
            writer.beginObject();
            for (int index = 0; index < count; index++) {
                writer.member(table, index);
                writer.writeInt(index);
            }
            writer.endObject();
        }
        writer.endArray();
    }

    private static void writeByName(CodecWriter writer, NameTable table) {
        writer.beginArray();
        for (int count = 0; count <= table.size(); count++) {
            writer.beginObject();
            for (int index = 0; index < count; index++) {
                writer.member(table.memberName(index));
                writer.writeInt(index);
            }
            writer.endObject();
        }
        writer.endArray();
    }

    @Test
    void namesOfAllLengths() {
        for (Supplier<CodecWriter> kind : List.<Supplier<CodecWriter>>of(
                () -> (CodecWriter) JsonWriter.create(), () -> (CodecWriter) JsonWriter.pretty())) {
            CodecWriter writer = kind.get();
            CodecWriter expected = kind.get();
            for (int length = 0; length <= LONGEST; length++) {
                NameTable table = tableOfNamesOfLength(length);
                expected.reset();
                writeByTable(expected, table);
                writer.reset();
                writeByName(writer, table);
                assertThat(writer.toJson()).isEqualTo(expected.toJson());
            }
        }
    }

    @Test
    void compactMembersHaveCommasAndColonsOnly() {
        NameTable table = NameTable.of("a", "expires_in");
        CodecWriter writer = (CodecWriter) JsonWriter.create();
        writer.beginObject();
        writer.member(table.memberName(0));
        writer.writeInt(1);
        writer.member(table.memberName(1));
        writer.beginArray();
        writer.endArray();
        writer.endObject();
        assertThat(writer.toJson()).isEqualTo("{\"a\":1,\"expires_in\":[]}");
    }

    @Test
    void theArrayGrowsWhereANameDoesNotFit() {
        for (int length = 0; length <= LONGEST; length += 7) {
            MemberName name = tableOfNamesOfLength(length).memberName(0);
            for (int fill = 150; fill < 260; fill++) {
                CodecWriter writer = (CodecWriter) JsonWriter.create();
                writer.beginArray();
                writer.writeString("x".repeat(fill));
                writer.beginObject();
                writer.member(name);
                writer.writeInt(0);
                writer.endObject();
                writer.endArray();
                assertWithMessage("length %s, fill %s", length, fill)
                        .that(writer.toJson())
                        .isEqualTo("[\"" + "x".repeat(fill) + "\",{\"" + name + "\":0}]");
            }
        }
    }

    @Test
    void errorsNameTheMemberThatWasWritten() {
        NameTable table = NameTable.of("a", "b");
        CodecWriter writer = (CodecWriter) JsonWriter.create();
        writer.beginObject();
        writer.member(table.memberName(1));
        assertThat(writer.failure(JsonErrorCode.NOT_FINITE).path()).isEqualTo("$.b");
        writer.writeInt(0);
        writer.member(table.memberName(0));
        assertThat(writer.failure(JsonErrorCode.NOT_FINITE).path()).isEqualTo("$.a");
    }
}
