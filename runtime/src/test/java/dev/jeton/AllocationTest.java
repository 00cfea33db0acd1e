package dev.jeton;

import static com.google.common.truth.Truth.assertThat;
import static dev.jeton.Allocation.allocated;
import static dev.jeton.Allocation.assertAllocatesNothing;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.jeton.codegen.NameTable;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What reused readers and writers allocate, to the byte: what they return and nothing else. */
class AllocationTest {
    private static final NameTable KNOWN = NameTable.of("Bearer", "DPoP");

    private final JsonReader reader = new JsonReader();
    private final JsonWriter writer = new JsonWriter();

    /** Keeps what was read alive, so that no compiler leaves its allocation out. */
    private volatile @Nullable Object result;

    private volatile long number;

    @Test
    void smallestAllocationIsSeen() {
        assertThat(allocated(() -> result = new byte[1])).isAtLeast(16.0);
    }

    @Test
    void readingATokenAllocatesItsObjectGraph() {
        byte[] access = "2YotnFZFEjr1zCsicMWpAA.eyJzdWIiOiIxMjM0NTY3ODkwIn0".getBytes(UTF_8);
        byte[] key = "department".getBytes(UTF_8);
        byte[] document = ("{\"access_token\":\"" + new String(access, UTF_8) + "\",\"token_type\":\"Bearer\","
                        + "\"expires_in\":\"3600\",\"retries\":12,"
                        + "\"properties\":[{\"key\":\"department\",\"hidden\":true},null],"
                        + "\"times\":[1700000000000,-1],\"kind\":\"authorization_code\"}")
                .getBytes(UTF_8);
        double graph = allocated(() -> result = new Token(
                new String(access, 0, access.length, ISO_8859_1),
                "Bearer",
                OptionalLong.of(3600),
                12,
                null,
                Collections.unmodifiableList(
                        Arrays.asList(new Token.Property(new String(key, 0, key.length, ISO_8859_1), true), null)),
                null,
                new long[] {1700000000000L, -1},
                KindCodec.INSTANCE.open(Kind.CODE),
                Collections.emptyMap()));
        double read = allocated(() -> result = TokenCodec.INSTANCE.read(reader.reset(document)));
        assertThat(graph).isGreaterThan(100.0);
        assertThat(read).isEqualTo(graph);
    }

    @Test
    void skippingAllocatesNothing() {
        byte[] document = (" {\"a\":[1,-2.5e3,\"x\\n\\u20ac\u20ac\ud83d\ude00\",true,false,null,{\"b\\n\":[[[[]]]]}],"
                        + "\"long\":\"" + "abcdefgh".repeat(100) + "\"} ")
                .getBytes(UTF_8);
        assertAllocatesNothing("skipping", () -> {
            reader.reset(document).skipValue();
            reader.endDocument();
        });
        String text = new String(document, UTF_8);
        assertAllocatesNothing("skipping text", () -> reader.reset(text).skipValue());
    }

    @Test
    void scalarsAndKnownValuesAllocateNothing() {
        Map<String, Runnable> readings = Map.ofEntries(
                Map.entry("[\"DPoP\"", () -> result = reader.readString(KNOWN)),
                Map.entry("[\"DP\\u006fP\"", () -> result = reader.readString(KNOWN)),
                Map.entry("[\"code\"", () -> result = KindCodec.INSTANCE.readValue(reader)),
                Map.entry("[\"device_code\"", () -> result = KindCodec.INSTANCE.readOpen(reader)),
                Map.entry("[null", () -> number = reader.readNull() ? 1 : 0),
                Map.entry("[\"\"", () -> number = reader.readNullOrEmpty() ? 1 : 0),
                Map.entry("[true", () -> number = reader.readBoolean() ? 1 : 0),
                Map.entry("[123456", () -> number = reader.readInt()),
                Map.entry("[-9223372036854775808", () -> number = reader.readLong()),
                Map.entry("[\"3.6e3\"", () -> number = reader.readLenientLong()),
                Map.entry("[\"36\\u00300\"", () -> number = reader.readLenientInt()),
                Map.entry("[3.14159265358979", () -> number = (long) reader.readDouble()));
        readings.forEach((document, reading) -> {
            byte[] bytes = document.getBytes(UTF_8);
            assertAllocatesNothing(document, () -> {
                reader.reset(bytes).beginArray();
                reader.nextElement();
                reading.run();
            });
        });
    }

    @Test
    void namesInAnyOrderAndSpellingAllocateNothing() {
        byte[] document =
                "{\"kind\":1,\"unknown\\n\":2,\"\\u0061ccess_token\":3,\"expires\":4,\"token_type\":5,\"x\u20ac\":6}"
                        .getBytes(UTF_8);
        assertAllocatesNothing("names", () -> {
            reader.reset(document).beginObject(TokenCodec.MEMBERS);
            while (reader.nextMember() != JsonReader.END_OBJECT) {
                number = reader.readInt();
            }
        });
    }

    @Test
    void writingAllocatesNothing() {
        Map<String, Runnable> writings = Map.ofEntries(
                Map.entry("ASCII", () -> writer.writeString("2YotnFZFEjr1zCsicMWpAA")),
                Map.entry("Latin-1", () -> writer.writeString("caf\u00e9")),
                Map.entry("escapes", () -> writer.writeString("a\"\\\n\u0001b")),
                Map.entry("UTF-16", () -> writer.writeString("\u20ac\ud83d\ude00")),
                Map.entry("int", () -> writer.writeInt(Integer.MIN_VALUE)),
                Map.entry("long", () -> writer.writeLong(Long.MAX_VALUE)),
                Map.entry("double", () -> writer.writeDouble(0.1)),
                Map.entry("float", () -> writer.writeFloat(0.1f)),
                Map.entry("boolean", () -> writer.writeBoolean(true)),
                Map.entry("null", writer::writeNull),
                Map.entry("enum", () -> KindCodec.INSTANCE.writeValue(writer, Kind.CODE)),
                Map.entry("object", () -> {
                    writer.beginObject();
                    writer.member(TokenCodec.MEMBERS, 0);
                    writer.beginArray();
                    writer.endArray();
                    writer.key("k\u00e9y");
                    writer.writeInt(1);
                    writer.endObject();
                }));
        writings.forEach((what, writing) -> assertAllocatesNothing(what, () -> {
            writer.reset();
            writing.run();
        }));
        RawJson raw = RawJson.of("{\"a\":1}");
        assertAllocatesNothing("raw", () -> {
            writer.reset();
            writer.writeRaw(raw);
        });
    }

    @Test
    void writingATokenAllocatesNothing() {
        Token token = TokenCodec.INSTANCE.read("{\"access_token\":\"2YotnFZFEjr1zCsicMWpAA\",\"token_type\":\"Bearer\","
                + "\"expires_in\":3600,\"times\":[1,2,3],\"kind\":\"new\"}");
        byte[] target = new byte[1_000];
        assertAllocatesNothing("token", () -> {
            TokenCodec.INSTANCE.write(token, writer);
            number = writer.copyTo(target, 0, target.length);
        });
    }

    @Test
    void stringsWithEscapesAllocateOneString() {
        byte[] escaped = "\"a\\u20ac\\n\u00e9\"".getBytes(UTF_8);
        byte[] decoded = "a\u20ac\n\u00e9".getBytes(UTF_8);
        double one = allocated(() -> result = new String(decoded, 0, decoded.length, UTF_8));
        assertThat(allocated(() -> result = reader.reset(escaped).readString())).isEqualTo(one);
    }

    @Test
    void containersAreMadeOnceInTheirSize() {
        byte[] document = "[1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17]".getBytes(UTF_8);
        double array = allocated(() -> result = new long[17]);
        assertThat(allocated(() -> {
                    reader.reset(document).beginArray();
                    int mark = reader.primitiveElements().mark();
                    while (reader.nextElement()) {
                        reader.primitiveElements().pushLong(reader.readLong());
                    }
                    result = reader.primitiveElements().popLongs(mark);
                }))
                .isEqualTo(array);
        List<String> known = List.of("Bearer", "DPoP", "Bearer");
        byte[] strings = "[\"Bearer\",\"DPoP\",\"Bearer\"]".getBytes(UTF_8);
        double list = allocated(() -> result = Collections.unmodifiableList(Arrays.asList(known.toArray())));
        assertThat(allocated(() -> {
                    reader.reset(strings).beginArray();
                    int mark = reader.elements().mark();
                    while (reader.nextElement()) {
                        reader.elements().push(reader.readString(KNOWN));
                    }
                    result = reader.elements().popList(mark);
                }))
                .isEqualTo(list);
    }
}
