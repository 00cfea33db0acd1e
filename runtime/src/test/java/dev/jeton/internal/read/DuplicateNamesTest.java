package dev.jeton.internal.read;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.jeton.Allocation;
import dev.jeton.JsonErrorCode;
import dev.jeton.JsonException;
import dev.jeton.JsonLimits;
import dev.jeton.JsonReader;
import dev.jeton.Readers;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Names that come twice are found in every spelling, in nested objects, and in no other ones. */
class DuplicateNamesTest {
    private final Random random = new Random(11);

    /** Whether some object of the document has had a name twice when it ended. */
    private boolean expected;

    private String randomName(int names) {
        String name = Integer.toString(random.nextInt(names), 36);
        if (random.nextInt(3) > 0) {
            return name;
        }
        int at = random.nextInt(name.length());
        return name.substring(0, at) + String.format("\\u%04x", (int) name.charAt(at)) + name.substring(at + 1);
    }

    private void writeObject(StringBuilder json, int depth, int names) {
        Set<String> seen = new HashSet<>();
        json.append('{');
        int count = random.nextInt(20) == 0 ? random.nextInt(2 * FewNames.MOST) : random.nextInt(6);
        for (int index = 0; index < count; index++) {
            String name = randomName(names);
            String plain = name;
            int escape = name.indexOf('\\');
            if (escape >= 0) {
                plain = name.substring(0, escape)
                        + (char) Integer.parseInt(name.substring(escape + 2, escape + 6), 16)
                        + name.substring(escape + 6);
            }
            expected |= !seen.add(plain);
            json.append(index == 0 ? "\"" : ",\"").append(name).append("\":");
            if (depth > 0 && random.nextBoolean()) {
                json.append('[');
                writeObject(json, depth - 1, names);
                json.append(',');
                writeObject(json, depth - 1, names);
                json.append(']');
            } else {
                json.append(0);
            }
        }
        json.append('}');
    }

    private static void readMap(DocumentReader reader) {
        reader.beginMap();
        while (reader.nextDistinctEntry()) {
            readValue(reader);
        }
    }

    private static void readUnknown(DocumentReader reader) {
        reader.beginObject(ReaderState.FREE_NAMES);
        while (reader.nextMember() != JsonReader.END_OBJECT) {
            reader.noteUnknownMember();
            readValue(reader);
        }
    }

    /** Reads a number or an array of two objects, the first of them as a map. */
    private static void readValue(DocumentReader reader) {
        if (reader.next() == '0') {
            reader.readInt();
            return;
        }
        reader.beginArray();
        for (int index = 0; reader.nextElement(); index++) {
            if (index == 0) {
                readMap(reader);
            } else {
                readUnknown(reader);
            }
        }
    }

    @Test
    void someRandomObjects() {
        assertDuplicatesAreFound(800);
    }

    @Test
    @Tag("exhaustive")
    void manyRandomObjects() {
        assertDuplicatesAreFound(20_000);
    }

    private void assertDuplicatesAreFound(int rounds) {
        DocumentReader reader = new DocumentReader(JsonLimits.DEFAULT);
        int duplicates = 0;
        for (int round = 0; round < rounds; round++) {
            StringBuilder json = new StringBuilder();
            expected = false;
            writeObject(json, 3, round % 2 == 0 ? 50 : 2_000);
            boolean found = false;
            reader.reset(json.toString());
            try {
                readMap(reader);
            } catch (JsonException duplicate) {
                assertThat(duplicate.code()).isEqualTo(JsonErrorCode.DUPLICATE_MEMBER);
                found = true;
            }
            assertWithMessage(json.toString()).that(found).isEqualTo(expected);
            duplicates += found ? 1 : 0;
        }
        assertThat(duplicates).isGreaterThan(rounds / 10);
        assertThat(duplicates).isLessThan(rounds - rounds / 10);
    }

    @Test
    void manyNames() {
        List<String> members = new ArrayList<>();
        for (int index = 0; index < 9_999; index++) {
            members.add("\"" + "name".repeat(index % 5) + index + "\":0");
        }
        DocumentReader reader = new DocumentReader(JsonLimits.DEFAULT);
        readMap(Readers.of(reader.reset("{" + String.join(",", members) + "}")));
        members.add(members.get(4_321));
        reader.reset("{" + String.join(",", members) + "}");
        JsonErrorCode code = null;
        try {
            readMap(reader);
        } catch (JsonException duplicate) {
            code = duplicate.code();
        }
        assertThat(code).isEqualTo(JsonErrorCode.DUPLICATE_MEMBER);
    }

    @Test
    void namesThatLookAlikeAreToldApart() {
        DocumentReader reader = new DocumentReader(JsonLimits.DEFAULT);
        for (int count = 1; count <= FewNames.MOST + 3; count++) {
            List<String> members = new ArrayList<>();
            for (int index = 0; index < count; index++) {
                members.add("\"same____" + (char) ('A' + index) + "____same\":0");
            }
            readMap(Readers.of(reader.reset("{" + String.join(",", members) + "}")));
            for (int twice = 0; twice < count; twice++) {
                String json = "{" + String.join(",", members) + "," + members.get(twice) + "}";
                reader.reset(json);
                JsonException rejected = assertThrows(JsonException.class, () -> readUnknown(reader));
                assertThat(rejected.code()).isEqualTo(JsonErrorCode.DUPLICATE_MEMBER);
                assertThat(rejected.offset()).isEqualTo(json.lastIndexOf("\"same"));
            }
        }
    }

    /** What guesses and values that are forgiven do. */
    @Test
    void anObjectThatIsReadOnceMoreHasNoNamesYet() {
        DocumentReader reader = new DocumentReader(JsonLimits.DEFAULT);
        for (String json : List.of("{\"a\":0,\"b\":0}", "{\"a\":[{\"a\":0},{\"b\":0,\"a\":0}],\"\\u0062\":0}")) {
            reader.reset(json.getBytes(UTF_8));
            readUnknown(reader);
            reader.moveTo(0, 0);
            reader.forgetNamesInside();
            readUnknown(reader);
            reader.endDocument();
        }
    }

    @Test
    void shortNamesAreToldApartAtTheEndOfTheArray() {
        DocumentReader reader = new DocumentReader(JsonLimits.DEFAULT);
        for (String name : List.of("", "a", "ab", "abc", "abcdefg", "abcdefgh", "abcdefghi")) {
            for (String other : List.of("", "b", "aa", "a\0".trim(), "abcdefgi", "bbcdefghi")) {
                String json = "{\"" + name + "\":0,\"" + other + "\":0}";
                reader.reset(json.getBytes(UTF_8));
                if (name.equals(other)) {
                    assertThrows(JsonException.class, () -> readUnknown(reader));
                } else {
                    readUnknown(reader);
                }
            }
        }
    }

    /** Names of one object after the other share the table: what it needs is what the largest object does. */
    @Test
    @Tag("allocation")
    void objectsThatWereLeftTakeNoRoom() {
        String json = "{\"a\":[{},{\"x\":[{\"a\":0,\"\\u0062\":0},{\"c\":0}],\"y\":0}]}";
        byte[] document = ("[" + (json + ",").repeat(20_000) + json + "]").getBytes(UTF_8);
        long allocated = Long.MAX_VALUE;
        // The first time the JVM makes some things of its own.
        for (int round = 0; round < 3; round++) {
            DocumentReader reader = new DocumentReader(JsonLimits.DEFAULT);
            reader.reset(json);
            readMap(reader);
            allocated = Math.min(allocated, Allocation.allocatedOnce(() -> {
                reader.reset(document);
                reader.beginArray();
                while (reader.nextElement()) {
                    readMap(reader);
                }
            }));
        }
        assertThat(allocated).isLessThan(1_000);
    }
}
