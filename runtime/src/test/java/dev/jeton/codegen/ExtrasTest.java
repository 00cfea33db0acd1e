package dev.jeton.codegen;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.jeton.JsonErrorCode;
import dev.jeton.JsonException;
import dev.jeton.JsonReader;
import dev.jeton.JsonWriter;
import dev.jeton.RawJson;
import dev.jeton.Readers;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ExtrasTest {
    private static final NameTable MEMBERS = NameTable.of("known", "other").withAlias(0, "alias");

    private static Map<String, RawJson> read(String document, boolean lastWins) {
        CodecReader reader = Readers.of(JsonReader.create().reset(document));
        Map<String, RawJson> extra = null;
        reader.beginObject(MEMBERS);
        for (int member = reader.nextMember(); member != JsonReader.END_OBJECT; member = reader.nextMember()) {
            if (member == JsonReader.UNKNOWN_MEMBER) {
                extra = lastWins ? Extras.addLastWins(reader, extra) : Extras.add(reader, extra);
            } else {
                reader.skipValue();
            }
        }
        return Extras.seal(extra);
    }

    @Test
    void membersAreKeptInOrderWithTheirText() {
        Map<String, RawJson> extra =
                read("{\"z\":[ 1 ],\"known\":0,\"a\\n\\u00e9\":{\"known\":1},\"\":null,\"alias\":2}", false);
        assertThat(extra.keySet()).containsExactly("z", "a\n\u00e9", "").inOrder();
        assertThat(extra.get("z")).isEqualTo(RawJson.of("[ 1 ]"));
        assertThat(extra.get("")).isEqualTo(RawJson.of("null"));
        assertThrows(UnsupportedOperationException.class, () -> extra.put("x", RawJson.of("1")));
        assertThat(read("{}", false)).isEmpty();
    }

    @Test
    void duplicatesAreRejectedInWhateverSpelling() {
        JsonException error = assertThrows(JsonException.class, () -> read("{\"x\":1,\"\\u0078\":[}", false));
        assertThat(error.code()).isEqualTo(JsonErrorCode.DUPLICATE_MEMBER);
        assertThat(error.offset()).isEqualTo(7);
        assertThat(error.path()).isEqualTo("$.*");
    }

    @Test
    void lastOfDuplicatesWinsOnRequest() {
        assertThat(read("{\"x\":1,\"y\":2,\"\\u0078\":3}", true))
                .containsExactly("x", RawJson.of("3"), "y", RawJson.of("2"));
    }

    private static String written(@Nullable Map<String, RawJson> extra) {
        CodecWriter writer = (CodecWriter) JsonWriter.create();
        writer.beginObject();
        writer.member(MEMBERS, 1);
        writer.writeInt(1);
        Extras.write(extra, MEMBERS, writer);
        writer.endObject();
        return writer.toJson();
    }

    @Test
    void membersAreWrittenAsTheyWereRead() {
        assertThat(written(read("{\"b\": [1, 2],\"a\\\"\": {} }", false)))
                .isEqualTo("{\"other\":1,\"b\":[1, 2],\"a\\\"\":{}}");
        assertThat(written(null)).isEqualTo("{\"other\":1}");
        assertThat(written(Map.of())).isEqualTo("{\"other\":1}");
    }

    @Test
    void membersThatTheTypeKnowsAreNotWrittenTwice() {
        for (String name : new String[] {"known", "other", "alias"}) {
            Map<String, RawJson> extra = new LinkedHashMap<>();
            extra.put("fine", RawJson.of("1"));
            extra.put(name, RawJson.of("1"));
            JsonException error = assertThrows(JsonException.class, () -> written(extra));
            assertThat(error.code()).isEqualTo(JsonErrorCode.DUPLICATE_MEMBER);
            assertThat(error.path()).isEqualTo(name.equals("other") ? "$.other" : "$.known");
        }
    }

    @Test
    void nothingStaysOnTheStackOfTheWriter() {
        CodecWriter writer = (CodecWriter) JsonWriter.create();
        writer.beginObject();
        Extras.write(Map.of("a", RawJson.of("1")), NameTable.of("known"), writer);
        assertThat(writer.stack().mark()).isEqualTo(0);
    }
}
