package dev.jeton;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.jeton.codegen.CodecReader;
import dev.jeton.internal.read.DocumentReader;
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
        CodecReader reader = Readers.of(JsonReader.create().reset("{\"b\":true,\"x\":0,\"\\u0061\":[1]}"));
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
        CodecReader reader = new DocumentReader(JsonLimits.DEFAULT);
        for (int depth = 1; depth < 20; depth++) {
            String sound = "{\"b\":1,\"a\":".repeat(depth) + "2" + "}".repeat(depth);
            readNested(Readers.of(reader.reset(sound)));
            String doubled = "{\"b\":1,\"a\":".repeat(depth) + "2" + "}".repeat(depth - 1) + ",\"b\":1}";
            JsonException error = rejection(() -> readNested(Readers.of(reader.reset(doubled))));
            assertThat(error.code()).isEqualTo(JsonErrorCode.DUPLICATE_MEMBER);
            assertThat(error.path()).isEqualTo("$.b");
            assertThat(error.offset()).isEqualTo(doubled.length() - 6);
            String list = "{\"a\":[" + (sound + ",").repeat(3) + sound + "]}";
            readNested(Readers.of(reader.reset(list)));
        }
    }

    private static void readNested(CodecReader reader) {
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
                CodecReader reader = Readers.of(JsonReader.create().reset(json + ",\"n" + repeated + "\":0}"));
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
        CodecReader reader = Readers.of(JsonReader.create().reset("{\"x\":1,\"x\":2}"));
        reader.beginObject(NAMES);
        assertThat(reader.nextName()).isEqualTo(JsonReader.UNKNOWN_MEMBER);
        reader.skipValue();
        assertThat(reader.nextName()).isEqualTo(JsonReader.UNKNOWN_MEMBER);
        reader.skipValue();
        assertThat(reader.nextName()).isEqualTo(JsonReader.END_OBJECT);
    }

    @Test
    void namesOfAnObjectThatWasEnteredOtherwiseAreAMistake() {
        CodecReader reader = Readers.of(JsonReader.create().reset("{\"a\":{\"a\":1}}"));
        reader.beginObject(NAMES);
        reader.nextName();
        reader.beginObject(NAMES.table);
        assertThrows(IllegalStateException.class, reader::nextName);
        CodecReader array = Readers.of(JsonReader.create().reset("[\"a\"]"));
        array.beginArray();
        assertThrows(IllegalStateException.class, array::nextName);
    }

    @Test
    void nextKeyRejectsDuplicates() {
        for (String second : new String[] {"a", "\\u0061"}) {
            CodecReader reader =
                    Readers.of(JsonReader.create().reset("{\"m\":{\"a\":{\"a\":1},\"" + second + "\":2}}"));
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
            CodecReader reader = Readers.of(JsonReader.create().reset("[ " + values[index] + "]"));
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
                    .that(rejection(() ->
                                    Readers.of(JsonReader.create().reset(none)).peek())
                            .code())
                    .isEqualTo(JsonErrorCode.UNEXPECTED_CHARACTER);
        }
        assertThat(rejection(() -> Readers.of(JsonReader.create().reset(" ")).peek())
                        .code())
                .isEqualTo(JsonErrorCode.EMPTY_DOCUMENT);
        assertThat(rejection(() -> Readers.of(JsonReader.create().reset("<p>")).peek())
                        .code())
                .isEqualTo(JsonErrorCode.MARKUP);
    }

    @Test
    void stringsAreMatchedByName() {
        CodecReader reader = new DocumentReader(JsonLimits.DEFAULT);
        assertThat(Readers.of(reader.reset("\"\\u0062\"")).matchString(NAMES)).isEqualTo(1);
        assertThat(Readers.of(reader.reset("\"c\"")).matchString(NAMES)).isEqualTo(-1);
        assertThat(reader.readString()).isEqualTo("c");
        assertThat(Readers.of(reader.reset("7")).matchString(NAMES)).isEqualTo(-1);
    }
}
