package dev.jeton.internal.read;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.jeton.JsonErrorCode;
import dev.jeton.JsonException;
import dev.jeton.JsonLimits;
import org.junit.jupiter.api.Test;

/** Strings in an array that is skipped. */
class SkippedStringsTest {
    /** Strings that follow each other, alone and between other values. */
    private static final String[] ARRAYS = {
        "[\"a\",\"b\",\"c\",\"d\"]",
        "[1,\"b\",\"c\",\"d\"]",
        "[[\"x\",\"y\"],\"b\",\"c\",{\"z\":[\"a\",\"b\",\"c\"]}]",
        "[\"a\",\"\\u0062\",\"\u00e9\",\"\"]",
        "[ \"a\" , \"b\",\"c\" ,\"d\"]"
    };

    private static DocumentReader skipped(String json, int mostElements) {
        DocumentReader reader = new DocumentReader(
                JsonLimits.builder().maxElements(mostElements).build());
        reader.reset(json.getBytes(UTF_8));
        reader.skipValue();
        reader.endDocument();
        return reader;
    }

    private static JsonException rejectedOneByOne(String json, int mostElements) {
        DocumentReader reader = new DocumentReader(
                JsonLimits.builder().maxElements(mostElements).build());
        reader.reset(json.getBytes(UTF_8));
        reader.beginArray();
        return assertThrows(JsonException.class, () -> {
            while (reader.nextElement()) {
                reader.skipValue();
            }
        });
    }

    @Test
    void theLimitOnElementsHoldsForThem() {
        for (String json : ARRAYS) {
            skipped(json, 4);
            JsonException rejected = assertThrows(JsonException.class, () -> skipped(json, 3));
            assertThat(rejected.code()).isEqualTo(JsonErrorCode.TOO_MANY_ELEMENTS);
            assertThat(rejected.getMessage())
                    .isEqualTo(rejectedOneByOne(json, 3).getMessage());
        }
    }

    /** With a blank behind each comma the strings are skipped one by one. */
    @Test
    void whatIsWrongIsFoundWhereItIsWithBlanksBetween() {
        int rejected = 0;
        for (String array : ARRAYS) {
            byte[] bytes = array.getBytes(UTF_8);
            for (int at = 0; at < bytes.length; at++) {
                for (char value : new char[] {'"', ',', ']', '[', '\\', ' ', '1', '\u0001'}) {
                    byte[] changed = bytes.clone();
                    changed[at] = (byte) value;
                    String json = new String(changed, UTF_8);
                    JsonErrorCode expected = code(json.replace("\",\"", "\", \""));
                    assertWithMessage(json).that(code(json)).isEqualTo(expected);
                    rejected += expected == null ? 0 : 1;
                }
            }
        }
        assertThat(rejected).isGreaterThan(100);
    }

    private static JsonErrorCode code(String json) {
        try {
            skipped(json, 100);
            return null;
        } catch (JsonException rejected) {
            return rejected.code();
        }
    }
}
