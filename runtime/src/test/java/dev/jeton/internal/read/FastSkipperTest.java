package dev.jeton.internal.read;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.jeton.JsonException;
import dev.jeton.JsonLimits;
import dev.jeton.Readers;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What is passed over at once ends and fails exactly as what is passed over value by value. */
class FastSkipperTest {
    private static final List<String> DOCUMENTS = List.of(
            "[{\"id\":\"U1234\",\"scope\":\"chat:write\",\"n\":[]},{\"limits\":[{\"burst\":1.5e2},{\"burst\":[10,20,30]}]}]",
            "[{\"channel\":\"#g\u00e9n\u00e9ral\",\"url\":\"https:\\/\\/hooks\\/T9TK\",\"d\":{\"e\":[[],{},[null]]},\"x\":true}]",
            "[1,[2,[3,-0.5,[\"four\",{\"five\":[false,{}]}],6],{\"seven\" : 8}],\t\"nine\"]",
            "[{\"a\":{\"b\":{\"c\":{\"d\":{\"e\":{\"f\":{\"g\":[[[[[[[[1]]]]]]]]}}}}}}},{\"long\":\"0123456789abcdefghij\\u0041\"}]");

    private static final byte[] INTERESTING = "{}[]\",:\\ 0-.eEntfau\n\u0000\u00c3".getBytes(UTF_8);

    private static final List<JsonLimits> LIMITS = List.of(
            JsonLimits.DEFAULT,
            JsonLimits.builder().maxDepth(5).build(),
            JsonLimits.builder().maxMembers(2).build(),
            JsonLimits.builder().maxElements(2).build(),
            JsonLimits.builder().maxNameBytes(3).build(),
            JsonLimits.builder().maxStringBytes(9).build(),
            JsonLimits.builder().maxNumberBytes(2).build());

    /** One value after the other, each by the methods that readers of values use. */
    private static void walk(DocumentReader reader) {
        switch (reader.next()) {
            case '{' -> {
                reader.beginMap();
                while (reader.nextEntry()) {
                    walk(reader);
                }
            }
            case '[' -> {
                reader.beginArray();
                while (reader.nextElement()) {
                    walk(reader);
                }
            }
            default -> reader.skipValue();
        }
    }

    /** Reads the outer array and passes over its elements. Returns all that can be told from outside. */
    private static String outcome(DocumentReader reader, byte[] document, int length, boolean atOnce) {
        try {
            Readers.of(reader.reset(document, 0, length)).beginArray();
            StringBuilder outcome = new StringBuilder();
            while (reader.nextElement()) {
                reader.next();
                reader.deepest = reader.depth;
                if (atOnce) {
                    reader.skipValue();
                } else {
                    walk(reader);
                }
                outcome.append(reader.position)
                        .append(' ')
                        .append(reader.deepest)
                        .append(' ');
            }
            reader.endDocument();
            return outcome.toString();
        } catch (JsonException error) {
            return error.code() + " " + error.path() + " " + error.offset();
        }
    }

    private static void assertSame(JsonLimits limits, byte[] document, int length) {
        String expected = outcome(new DocumentReader(limits), document, length, false);
        String actual = outcome(new DocumentReader(limits), document, length, true);
        if (!actual.equals(expected)) {
            assertWithMessage(new String(document, 0, length, UTF_8) + " by " + limits)
                    .that(actual)
                    .isEqualTo(expected);
        }
    }

    @Test
    void everyEnd() {
        for (JsonLimits limits : LIMITS) {
            for (String text : DOCUMENTS) {
                byte[] document = text.getBytes(UTF_8);
                for (int length = 0; length <= document.length; length++) {
                    assertSame(limits, document, length);
                    assertSame(limits, Arrays.copyOf(document, length), length);
                }
            }
        }
        byte[] whole = DOCUMENTS.get(0).getBytes(UTF_8);
        assertThat(outcome(new DocumentReader(JsonLimits.DEFAULT), whole, whole.length, true))
                .startsWith("43 3 ");
    }

    @Test
    void everyByteReplaced() {
        for (JsonLimits limits : LIMITS) {
            for (String text : DOCUMENTS) {
                byte[] document = text.getBytes(UTF_8);
                for (int at = 0; at < document.length; at++) {
                    byte original = document[at];
                    for (byte other : INTERESTING) {
                        document[at] = other;
                        assertSame(limits, document, document.length);
                    }
                    document[at] = original;
                }
            }
        }
    }

    @Test
    void manyLevelsOfEitherKind() {
        Random random = new Random(22);
        JsonLimits limits = JsonLimits.builder().maxDepth(200).build();
        for (int levels = 1; levels < 150; levels++) {
            StringBuilder text = new StringBuilder("[");
            StringBuilder end = new StringBuilder();
            for (int level = 0; level < levels; level++) {
                boolean object = random.nextBoolean();
                text.append(object ? "{\"a\":1,\"b\":" : "[1,2,");
                end.insert(0, object ? ",\"c\":3}" : ",4]");
            }
            byte[] valid = (text + "null" + end + "]").getBytes(UTF_8);
            assertSame(limits, valid, valid.length);
            assertSame(JsonLimits.DEFAULT, valid, valid.length);
            byte[] odd = (text + "\"\\n\"" + end.toString().replace("}", " }") + "]").getBytes(UTF_8);
            assertSame(limits, odd, odd.length);
            byte[] wrong = (text + "nil" + end + "]").getBytes(UTF_8);
            assertSame(limits, wrong, wrong.length);
        }
    }
}
