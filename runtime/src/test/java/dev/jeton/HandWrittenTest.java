package dev.jeton;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What codecs that are written by hand need of a reader is as strict as what generated ones call. */
class HandWrittenTest {
    private static final JsonNames NAMES = JsonNames.of("a", "b");

    private static JsonException rejection(Runnable reading) {
        return assertThrows(JsonException.class, reading::run);
    }

    @Test
    void namesHaveTheirIndexesAndPaths() {
        JsonReader reader = new JsonReader().reset("{\"b\":true,\"x\":0,\"\\u0061\":[1]}");
        reader.beginObject(NAMES);
        assertThat(reader.nextName()).isEqualTo(1);
        assertThat(reader.failure(JsonErrorCode.INVALID_VALUE).path()).isEqualTo("$.b");
        reader.skipValue();
        assertThat(reader.nextName()).isEqualTo(JsonReader.UNKNOWN_MEMBER);
        assertThat(reader.failure(JsonErrorCode.INVALID_VALUE).path()).isEqualTo("$.*");
        reader.skipValue();
        assertThat(reader.nextName()).isEqualTo(0);
        assertThat(reader.failure(JsonErrorCode.INVALID_VALUE).path()).isEqualTo("$.a");
        reader.skipValue();
        assertThat(reader.nextName()).isEqualTo(JsonReader.END_OBJECT);
        assertThat(reader.missingMember(NAMES, 1).path()).isEqualTo("$.b");
        assertThat(reader.missingMember(NAMES, 1).code()).isEqualTo(JsonErrorCode.MISSING_MEMBER);
        reader.endDocument();
        assertThat(NAMES.size()).isEqualTo(2);
        assertThat(NAMES.name(1)).isEqualTo("b");
        assertThrows(IllegalArgumentException.class, () -> JsonNames.of("a", "a"));
    }

    /** Objects in each other, one after the other, each with names of its own, and one reader for all documents. */
    @Test
    void nextNameRejectsDuplicatesOfTheSameObjectOnly() {
        JsonReader reader = new JsonReader();
        for (int depth = 1; depth < 20; depth++) {
            String sound = "{\"b\":1,\"a\":".repeat(depth) + "2" + "}".repeat(depth);
            readNested(reader.reset(sound));
            String doubled = "{\"b\":1,\"a\":".repeat(depth) + "2" + "}".repeat(depth - 1) + ",\"b\":1}";
            JsonException error = rejection(() -> readNested(reader.reset(doubled)));
            assertThat(error.code()).isEqualTo(JsonErrorCode.DUPLICATE_MEMBER);
            assertThat(error.path()).isEqualTo("$.b");
            assertThat(error.offset()).isEqualTo(doubled.length() - 6);
            String list = "{\"a\":[" + (sound + ",").repeat(3) + sound + "]}";
            readNested(reader.reset(list));
        }
    }

    private static void readNested(JsonReader reader) {
        switch (reader.peek()) {
            case OBJECT -> {
                reader.beginObject(NAMES);
                while (reader.nextName() != JsonReader.END_OBJECT) {
                    readNested(reader);
                }
            }
            case ARRAY -> {
                reader.beginArray();
                while (reader.nextElement()) {
                    readNested(reader);
                }
            }
            default -> reader.skipValue();
        }
    }

    @Test
    void duplicatesAreFoundAmongManyNames() {
        for (int count : new int[] {1, 63, 64, 65, 128, 129, 1000}) {
            JsonNames names = JsonNames.of(
                    IntStream.range(0, count).mapToObj(index -> "n" + index).toArray(String[]::new));
            StringBuilder json = new StringBuilder();
            for (int index = 0; index < count; index++) {
                json.append(index == 0 ? '{' : ',').append("\"n").append(index).append("\":0");
            }
            for (int repeated : new int[] {0, count / 2, count - 1}) {
                JsonReader reader = new JsonReader().reset(json + ",\"n" + repeated + "\":0}");
                reader.beginObject(names);
                for (int index = 0; index < count; index++) {
                    assertThat(reader.nextName()).isEqualTo(index);
                    reader.skipValue();
                }
                JsonException error = rejection(reader::nextName);
                assertThat(error.code()).isEqualTo(JsonErrorCode.DUPLICATE_MEMBER);
                assertThat(error.path()).isEqualTo("$.n" + repeated);
                assertThat(error.offset()).isEqualTo(json.length() + 1);
            }
        }
    }

    @Test
    void unknownMembersMayComeTwiceAsInGeneratedCode() {
        JsonReader reader = new JsonReader().reset("{\"x\":1,\"x\":2}");
        reader.beginObject(NAMES);
        assertThat(reader.nextName()).isEqualTo(JsonReader.UNKNOWN_MEMBER);
        reader.skipValue();
        assertThat(reader.nextName()).isEqualTo(JsonReader.UNKNOWN_MEMBER);
        reader.skipValue();
        assertThat(reader.nextName()).isEqualTo(JsonReader.END_OBJECT);
    }

    @Test
    void namesOfAnObjectThatWasEnteredOtherwiseAreAMistake() {
        JsonReader reader = new JsonReader().reset("{\"a\":{\"a\":1}}");
        reader.beginObject(NAMES);
        reader.nextName();
        reader.beginObject(NAMES.table);
        assertThrows(IllegalStateException.class, reader::nextName);
        JsonReader array = new JsonReader().reset("[\"a\"]");
        array.beginArray();
        assertThrows(IllegalStateException.class, array::nextName);
    }

    @Test
    void nextKeyRejectsDuplicates() {
        for (String second : new String[] {"a", "\\u0061"}) {
            JsonReader reader = new JsonReader().reset("{\"m\":{\"a\":{\"a\":1},\"" + second + "\":2}}");
            reader.beginMap();
            assertThat(reader.nextKey()).isEqualTo("m");
            reader.beginMap();
            assertThat(reader.nextKey()).isEqualTo("a");
            reader.beginMap();
            assertThat(reader.nextKey()).isEqualTo("a");
            assertThat(reader.readInt()).isEqualTo(1);
            assertThat(reader.nextKey()).isNull();
            JsonException error = rejection(reader::nextKey);
            assertThat(error.code()).isEqualTo(JsonErrorCode.DUPLICATE_MEMBER);
            assertThat(error.path()).isEqualTo("$.*.*");
            assertThat(error.offset()).isEqualTo(18);
        }
    }

    @Test
    void peekSaysWhatComesNextAndLeavesIt() {
        String[] values = {"{}", "[]", "\"\"", "-1", "7", "true", "false", "null"};
        JsonKind[] kinds = {
            JsonKind.OBJECT,
            JsonKind.ARRAY,
            JsonKind.STRING,
            JsonKind.NUMBER,
            JsonKind.NUMBER,
            JsonKind.BOOLEAN,
            JsonKind.BOOLEAN,
            JsonKind.NULL
        };
        for (int index = 0; index < values.length; index++) {
            JsonReader reader = new JsonReader().reset("[ " + values[index] + "]");
            reader.beginArray();
            reader.nextElement();
            assertThat(reader.peek()).isEqualTo(kinds[index]);
            assertThat(reader.peek()).isEqualTo(kinds[index]);
            assertThat(reader.wrongType(JsonKind.ARRAY).found()).isEqualTo(kinds[index]);
            reader.skipValue();
            assertThat(reader.nextElement()).isFalse();
        }
        for (String none : new String[] {"]", "+1", "nul", "'a'", "tru", "falsE", ","}) {
            assertWithMessage(none)
                    .that(rejection(() -> new JsonReader().reset(none).peek()).code())
                    .isEqualTo(JsonErrorCode.UNEXPECTED_CHARACTER);
        }
        assertThat(rejection(() -> new JsonReader().reset(" ").peek()).code()).isEqualTo(JsonErrorCode.EMPTY_DOCUMENT);
        assertThat(rejection(() -> new JsonReader().reset("<p>").peek()).code()).isEqualTo(JsonErrorCode.MARKUP);
    }

    @Test
    void stringsAreMatchedByName() {
        JsonReader reader = new JsonReader();
        assertThat(reader.reset("\"\\u0062\"").matchString(NAMES)).isEqualTo(1);
        assertThat(reader.reset("\"c\"").matchString(NAMES)).isEqualTo(-1);
        assertThat(reader.readString()).isEqualTo("c");
        assertThat(reader.reset("7").matchString(NAMES)).isEqualTo(-1);
    }
}
