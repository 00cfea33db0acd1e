package dev.jeton.internal.read;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.jeton.JsonErrorCode;
import dev.jeton.JsonReader;
import org.junit.jupiter.api.Test;

/** A codec that refuses what it has read points at the start of the value, and one that refuses what comes next at that. */
class ValueStartTest {
    private static final String[] VALUES = {
        "0",
        "-1.5e+7",
        "true",
        "false",
        "null",
        "\"\"",
        "\"a\"",
        "\"\\\"\"",
        "\"\\\\\"",
        "\"\\\\\\\"b\\\\\"",
        "\"[{:, \"",
        "\"\u20ac\"",
        "{}",
        "[]",
        "{\"a\":{\"b\":[1]}}",
        "[[],[[]],{}]",
        "[ {} ]",
        "{ \"a\" : [ ] }"
    };

    private static long offset(JsonReader reader) {
        return reader.failure(JsonErrorCode.INVALID_VALUE).offset();
    }

    @Test
    void failurePointsAtTheValueThatWasReadLast() {
        for (String value : VALUES) {
            for (String space : new String[] {"", " ", "\n\t"}) {
                JsonReader reader = JsonReader.create().reset(space + value + space);
                reader.skipValue();
                assertWithMessage(value).that(offset(reader)).isEqualTo(space.length());
                reader.endDocument();
                assertWithMessage(value).that(offset(reader)).isEqualTo(space.length());

                reader.reset("[" + space + "1," + space + value + space + "]");
                reader.beginArray();
                reader.nextElement();
                reader.skipValue();
                assertThat(offset(reader)).isEqualTo(1 + space.length());
                reader.nextElement();
                assertWithMessage(value).that(offset(reader)).isEqualTo(3 + 2 * space.length());
                reader.skipValue();
                assertWithMessage(value).that(offset(reader)).isEqualTo(3 + 2 * space.length());
                assertThat(reader.failure(JsonErrorCode.INVALID_VALUE).path()).isEqualTo("$[1]");
                assertThat(reader.nextElement()).isFalse();
                assertThat(offset(reader)).isEqualTo(0);

                reader.reset("{\"a\"" + space + ":" + space + value + space + "}");
                reader.beginMap();
                assertThat(reader.nextKey()).isEqualTo("a");
                assertWithMessage(value).that(offset(reader)).isEqualTo(5 + 2 * space.length());
                reader.skipValue();
                assertWithMessage(value).that(offset(reader)).isEqualTo(5 + 2 * space.length());
                assertThat(reader.nextKey()).isNull();
                assertThat(offset(reader)).isEqualTo(0);
            }
        }
    }

    @Test
    void nothingThatWasReadIsTheValueThatComesNext() {
        for (String space : new String[] {"", " "}) {
            JsonReader reader = JsonReader.create().reset(space + "[" + space + "7]");
            assertThat(offset(reader)).isEqualTo(space.length());
            reader.beginArray();
            assertThat(offset(reader)).isEqualTo(1 + 2 * space.length());
        }
        assertThat(offset(JsonReader.create().reset(""))).isEqualTo(0);
        assertThat(offset(JsonReader.create().reset("  "))).isEqualTo(2);
    }

    @Test
    void documentsInsideArraysCountFromTheirStart() {
        byte[] array = {'"', '1', '2', '"'};
        JsonReader reader = JsonReader.create().reset(array, 1, 2);
        reader.readInt();
        assertThat(offset(reader)).isEqualTo(0);
    }

    /** A codec may have been given the reader at any depth, and its frames may be full. */
    @Test
    void anyDepthWillDo() {
        for (int depth = 1; depth <= 40; depth++) {
            JsonReader reader = JsonReader.create().reset("[".repeat(depth) + "]".repeat(depth));
            for (int level = 0; level < depth; level++) {
                reader.beginArray();
                if (level < depth - 1) {
                    assertThat(reader.nextElement()).isTrue();
                }
            }
            assertThat(offset(reader)).isEqualTo(depth);
            for (int level = depth - 1; level >= 0; level--) {
                assertThat(reader.nextElement()).isFalse();
                assertThat(offset(reader)).isEqualTo(level);
            }
        }
    }
}
