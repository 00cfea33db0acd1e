package dev.jeton.internal.read;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.jeton.Allocation;
import dev.jeton.HeldMemory;
import dev.jeton.JsonException;
import dev.jeton.JsonLimits;
import dev.jeton.JsonNames;
import dev.jeton.JsonReader;
import dev.jeton.codegen.NameTable;
import dev.jeton.codegen.ReadStack;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A reader keeps no more than its limit from one document to the next, whatever made it grow. */
class ReaderRetentionTest {
    private static final int LIMIT = 8 << 10;

    /** What small arrays of a new reader may take that are made at their first use. */
    private static final int SMALL = 2 << 10;

    private static final JsonLimits LIMITS = JsonLimits.builder()
            .maxRetainedBytes(LIMIT)
            .maxNumberBytes(100_000)
            .maxDepth(1_000)
            .build();

    private static final JsonNames NAMES =
            JsonNames.of(IntStream.range(0, 640).mapToObj(index -> "n" + index).toArray(String[]::new));

    /** Ways that copy the document; of the others its array is the caller's. */
    private static final Set<String> COPIED = Set.of("string", "string of many widths", "direct buffer", "stream");

    private static final NameTable NOBODY = NameTable.of();

    private static final byte[] NEXT = "[true]".getBytes(UTF_8);

    private final DocumentReader reader = new DocumentReader(LIMITS);

    private final long fresh = HeldMemory.bytes(new DocumentReader(LIMITS));

    private static byte[] utf8(String json) {
        return json.getBytes(UTF_8);
    }

    private static DocumentReader reset(DocumentReader reader, String json) {
        reader.reset(utf8(json));
        return reader;
    }

    private static String object(int members, String name) {
        return IntStream.range(0, members)
                .mapToObj(index -> '"' + name + index + "\":0")
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static void readDistinct(DocumentReader reader) {
        reader.beginMap();
        while (reader.nextDistinctEntry()) {
            reader.skipValue();
        }
    }

    private static void readSet(DocumentReader reader, int elements) {
        reader.reset(utf8("[]")).beginArray();
        reader.nextElement();
        ReadStack stack = reader.elements();
        int mark = stack.mark();
        for (int index = 0; index < elements; index++) {
            stack.push(index);
        }
        stack.popSet(mark);
    }

    private static void readDeep(DocumentReader reader, int depth) {
        reader.reset(utf8("[".repeat(depth) + "]".repeat(depth))).skipValue();
    }

    private static void readNamed(DocumentReader reader, int depth) {
        reader.reset(utf8("{\"n639\":".repeat(depth) + "0" + "}".repeat(depth)));
        for (int level = 0; level < depth; level++) {
            reader.beginObject(NAMES);
            reader.nextName();
        }
    }

    private static void readLongs(DocumentReader reader, int elements) {
        reader.reset(utf8("[" + "0,".repeat(elements) + "0]")).beginArray();
        int mark = reader.primitiveElements().mark();
        while (reader.nextElement()) {
            reader.primitiveElements().pushLong(reader.readLong());
        }
        reader.primitiveElements().popLongs(mark);
    }

    private static void readStream(DocumentReader reader, String json) {
        try {
            reader.reset(new ByteArrayInputStream(utf8(json))).readString();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Ways to read something of a size, each of which has something else grow in proportion. */
    private static Map<String, SizedReading> readings() {
        Map<String, SizedReading> ways = new LinkedHashMap<>();
        ways.put(
                "string",
                (reader, size) -> reader.reset('"' + "x".repeat(size) + '"').readString());
        ways.put(
                "string of many widths",
                (reader, size) ->
                        reader.reset('"' + "x\u20ac".repeat(size / 4) + '"').readString());
        ways.put("direct buffer", (reader, size) -> {
            byte[] json = utf8('"' + "x".repeat(size) + '"');
            reader.reset(ByteBuffer.allocateDirect(json.length).put(json).flip())
                    .readString();
        });
        ways.put("stream", (reader, size) -> readStream(reader, '"' + "x".repeat(size) + '"'));
        ways.put(
                "escapes",
                (reader, size) ->
                        reader.reset(utf8('"' + "\\n".repeat(size) + '"')).readString());
        ways.put(
                "Latin-1",
                (reader, size) ->
                        reader.reset(utf8('"' + "\u00e9".repeat(size) + '"')).readString());
        ways.put(
                "UTF-16",
                (reader, size) ->
                        reader.reset(utf8('"' + "\u20ac".repeat(size) + '"')).readString());
        ways.put(
                "raw text",
                (reader, size) ->
                        reset(reader, '"' + "\u20ac".repeat(size) + '"').readRawText());
        ways.put(
                "integer",
                (reader, size) -> reader.reset(utf8("7".repeat(2 * size))).readBigInteger());
        ways.put(
                "decimal",
                (reader, size) ->
                        reader.reset(utf8("7." + "7".repeat(2 * size))).readBigDecimal());
        ways.put("names", (reader, size) -> readDistinct(reset(reader, object(size / 10, ""))));
        ways.put(
                "escaped names",
                (reader, size) -> readDistinct(reset(reader, object(size / 100, "\\u0061".repeat(100)))));
        ways.put("names that are known", (reader, size) -> readNamed(reader, size / 80));
        ways.put("depth", (reader, size) -> readDeep(reader, Math.min(1_000, 1 + size / 10)));
        ways.put(
                "list",
                (reader, size) ->
                        reset(reader, "[" + "\"\",".repeat(size / 4) + "\"\"]").readStrings());
        ways.put("set", (reader, size) -> readSet(reader, size / 8));
        ways.put("primitives", (reader, size) -> readLongs(reader, size / 4));
        return ways;
    }

    private interface SizedReading {
        void read(DocumentReader reader, int size);
    }

    @Test
    void theNextDocumentStartsSmallWhateverMadeTheReaderGrow() {
        List<Consumer<DocumentReader>> nexts = List.of(
                next -> next.reset(NEXT),
                next -> next.reset("[true]"),
                next -> next.reset(ByteBuffer.allocateDirect(6).put(NEXT).flip()),
                next -> readStream(next, "\"x\""),
                DocumentReader::erase);
        readings()
                .forEach((way, reading) -> nexts.forEach(next -> {
                    reading.read(reader, 2 * LIMIT);
                    assertWithMessage(way)
                            .that(HeldMemory.bytes(reader) - fresh)
                            .isGreaterThan(LIMIT);
                    Set<Object> grown = HeldMemory.objects(reader);
                    byte[] document = COPIED.contains(way) ? NEXT : reader.buffer;
                    next.accept(reader);
                    assertWithMessage(way)
                            .that(HeldMemory.bytes(reader) - fresh)
                            .isAtMost(SMALL);
                    grown.removeAll(HeldMemory.objects(reader));
                    grown.remove(document);
                    assertWithMessage(way)
                            .that(grown.stream().allMatch(ReaderRetentionTest::isErased))
                            .isTrue();
                    assertThat(reader.reset(NEXT).peek()).isNotNull();
                }));
    }

    private static boolean isErased(Object array) {
        if (array instanceof byte[] bytes) {
            return IntStream.range(0, bytes.length).allMatch(at -> bytes[at] == 0);
        }
        return !(array instanceof char[] units) || new String(units).chars().allMatch(unit -> unit == 0);
    }

    @Test
    void everythingThatGrowsIsCounted() {
        List<SizedReading> ways = new ArrayList<>(readings().values());
        JsonLimits unbounded =
                LIMITS.toBuilder().maxRetainedBytes(Integer.MAX_VALUE).build();
        for (int seed = 0; seed < 100; seed++) {
            Random random = new Random(seed);
            DocumentReader any = new DocumentReader(unbounded);
            for (int document = 0; document < 8; document++) {
                ways.get(random.nextInt(ways.size())).read(any, 1 + random.nextInt(1 << random.nextInt(14)));
                any.reset(NEXT);
                assertThat(HeldMemory.bytes(any) - fresh).isAtMost(any.retainedBytes() + SMALL);
            }
        }
    }

    @Test
    void noSequenceOfDocumentsExceedsTheLimit() {
        List<SizedReading> ways = new ArrayList<>(readings().values());
        for (int seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            ways.get(random.nextInt(ways.size())).read(reader, 1 + random.nextInt(1 << random.nextInt(14)));
            reader.reset(NEXT);
            assertThat(HeldMemory.bytes(reader) - fresh).isAtMost(LIMIT + SMALL);
        }
    }

    @Test
    void whatGrewInManySmallStepsIsCountedAsAWhole() {
        int each = LIMIT / 4;
        readings().values().forEach(reading -> {
            reading.read(reader, each);
            reader.reset(NEXT);
            assertThat(HeldMemory.bytes(reader) - fresh).isAtMost(LIMIT + SMALL);
        });
    }

    @Test
    @Tag("allocation")
    void whatIsBelowTheLimitIsKeptAndReadAgainWithoutGarbage() {
        byte[] deep = utf8("[".repeat(50) + "\"\\n\\u20ac\"" + "]".repeat(50));
        byte[] names = utf8(object(30, "\\u0061"));
        Allocation.assertAllocatesNothing("below the limit", () -> {
            reader.reset(deep).skipValue();
            readDistinct((DocumentReader) reader.reset(names));
            reader.reset(deep);
            for (int level = 0; level < 50; level++) {
                reader.beginArray();
                reader.nextElement();
            }
            reader.matchString(NOBODY);
            reader.erase();
        });
    }

    @Test
    void aDocumentThatIsRejectedCountsToo() {
        String json = '"' + "\\n".repeat(LIMIT) + "\" x";
        assertThrows(JsonException.class, () -> {
            reader.reset(json).readString();
            reader.endDocument();
        });
        reader.reset(NEXT);
        assertThat(HeldMemory.bytes(reader) - fresh).isAtMost(SMALL);
        DocumentReader tight = new DocumentReader(JsonLimits.builder()
                .maxRetainedBytes(LIMIT)
                .maxDocumentBytes(2 * LIMIT)
                .build());
        assertThrows(JsonException.class, () -> readStream(tight, '"' + "x".repeat(9 * LIMIT) + '"'));
        tight.reset(NEXT);
        assertThat(HeldMemory.bytes(tight) - fresh).isAtMost(SMALL);
    }

    @Test
    void theDocumentThatIsReadIsKeptWhereTheOneBeforeIsGivenUp() {
        reader.reset('"' + "x".repeat(LIMIT) + '"');
        assertThat(reader.reset('"' + "y".repeat(3 * LIMIT) + '"').readString()).isEqualTo("y".repeat(3 * LIMIT));
        JsonReader again = reader.reset(utf8("[7]"));
        again.beginArray();
        assertThat(again.nextElement()).isTrue();
        assertThat(again.readInt()).isEqualTo(7);
    }
}
