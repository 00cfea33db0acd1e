package dev.jeton.integration.allocation;

import static com.google.common.truth.Truth.assertWithMessage;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.jeton.JsonReader;
import dev.jeton.codegen.CodecReader;
import dev.jeton.codegen.NameTable;
import dev.jeton.integration.ColorCodec;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a reader does besides making records. */
@Tag("allocation")
class ReaderAllocationTest {
    private static final NameTable KNOWN = NameTable.of("Bearer", "DPoP");
    private static final NameTable MEMBERS =
            NameTable.of("access_token", "token_type", "expires_in", "kind").withAlias(2, "expires");

    private final CodecReader reader = (CodecReader) JsonReader.create();

    private static void assertAllocatesNothing(String what, Runnable operation) {
        assertWithMessage(what).that(AllocationMeter.bytes(operation)).isEqualTo(0L);
    }

    @Test
    void skippingAllocatesNothing() {
        String text = " {\"a\":[1,-2.5e3,\"x\\n\\u20ac\u20ac\ud83d\ude00\",true,false,null,{\"b\\n\":[[[[]]]]}],"
                + "\"long\":\"" + "abcdefgh".repeat(100) + "\"} ";
        byte[] document = text.getBytes(UTF_8);
        assertAllocatesNothing("bytes", () -> {
            reader.reset(document).skipValue();
            reader.endDocument();
        });
        assertAllocatesNothing("text", () -> reader.reset(text).skipValue());
    }

    @Test
    void scalarsAndKnownValuesAllocateNothing() {
        Map<String, Runnable> readings = Map.ofEntries(
                Map.entry("[\"DPoP\"", () -> reader.readString(KNOWN)),
                Map.entry("[\"DP\\u006fP\"", () -> reader.readString(KNOWN)),
                Map.entry("[\"dark-green\"", () -> ColorCodec.INSTANCE.decode(reader)),
                Map.entry("[\"grass\"", () -> ColorCodec.INSTANCE.readOpen(reader)),
                Map.entry("[null", reader::readNull),
                Map.entry("[\"\"", reader::readNullOrEmpty),
                Map.entry("[true", reader::readBoolean),
                Map.entry("[123456", reader::readInt),
                Map.entry("[-9223372036854775808", reader::readLong),
                Map.entry("[\"\u20ac\"", reader::readChar),
                Map.entry("[\"3.6e3\"", reader::readLenientLong),
                Map.entry("[\"36\\u00300\"", reader::readLenientInt),
                Map.entry("[3.14159265358979", reader::readDouble));
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
            reader.reset(document);
            reader.beginObject(MEMBERS);
            while (reader.nextMember() != JsonReader.END_OBJECT) {
                reader.readInt();
            }
        });
    }
}
