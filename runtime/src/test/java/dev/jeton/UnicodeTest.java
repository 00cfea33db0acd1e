package dev.jeton;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.jeton.codegen.CodecReader;
import dev.jeton.codegen.NameTable;
import dev.jeton.internal.read.DocumentReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** All of Unicode, in strings and in names, against the JDK's decoder. */
class UnicodeTest {
    private static final int SCALAR_VALUES = 1_112_064;

    /** What stands before the character, so that it falls on every place in the words that are scanned at once. */
    private static final String[] PREFIXES = {"", "1", "12", "123", "1234", "12345", "123456", "1234567", "12345678"};

    private static final HexFormat LOWER_CASE = HexFormat.of();
    private static final HexFormat UPPER_CASE = HexFormat.of().withUpperCase();

    private final CodecReader reader = new DocumentReader(JsonLimits.DEFAULT);

    @Test
    void everyScalarValueRaw() {
        int count = 0;
        for (int codePoint = ' '; codePoint <= Character.MAX_CODE_POINT; codePoint++) {
            if (codePoint == '"' || codePoint == '\\' || isSurrogate(codePoint)) {
                continue;
            }
            String text = PREFIXES[codePoint % PREFIXES.length] + Character.toString(codePoint) + "z";
            byte[] document = ('"' + text + '"').getBytes(UTF_8);
            if (!text.equals(Readers.of(reader.reset(document)).readString())) {
                throw new AssertionError(Integer.toHexString(codePoint));
            }
            Readers.of(reader.reset(document)).skipValue();
            reader.endDocument();
            count++;
        }
        assertThat(count).isEqualTo(SCALAR_VALUES - 32 - 2);
    }

    @Test
    @Tag("exhaustive")
    void everyScalarValueEscapedInBothCases() {
        int count = 0;
        for (int codePoint = 0; codePoint <= Character.MAX_CODE_POINT; codePoint++) {
            if (isSurrogate(codePoint)) {
                continue;
            }
            String prefix = PREFIXES[codePoint % PREFIXES.length];
            String text = prefix + Character.toString(codePoint) + "z";
            assertReads(text, prefix + escape(codePoint, LOWER_CASE) + "z", codePoint);
            assertReads(text, prefix + escape(codePoint, UPPER_CASE) + "z", codePoint);
            count++;
        }
        assertThat(count).isEqualTo(SCALAR_VALUES);
    }

    private void assertReads(String text, String escaped, int codePoint) {
        byte[] document = ('"' + escaped + '"').getBytes(UTF_8);
        if (!text.equals(Readers.of(reader.reset(document)).readString())) {
            throw new AssertionError(Integer.toHexString(codePoint));
        }
        Readers.of(reader.reset(document)).skipValue();
        reader.endDocument();
    }

    @Test
    void everyUnpairedSurrogateIsRejectedWhereverItStands() {
        for (int unit = Character.MIN_SURROGATE; unit <= Character.MAX_SURROGATE; unit++) {
            String escape = escapedUnit(unit, LOWER_CASE);
            for (String document : new String[] {
                "\"" + escape + "\"",
                "\"" + escapedUnit(unit, UPPER_CASE) + "z\"",
                "\"" + escape + "\\n\"",
                "\"" + escape + "\\u0041\"",
                "\"12345678" + escape + "\u20ac\"",
                "{\"" + escape + "\":1}"
            }) {
                assertRejected(document.getBytes(UTF_8), JsonErrorCode.UNPAIRED_SURROGATE);
            }
        }
    }

    @Test
    void onlyTwentyTwoBytesAreHexadecimalDigits() {
        String digits = "0123456789abcdefABCDEF";
        for (int place = 3; place < 7; place++) {
            for (int value = 0; value < 256; value++) {
                byte[] document = "\"\\u0000\"".getBytes(UTF_8);
                document[place] = (byte) value;
                if (digits.indexOf(value) >= 0) {
                    int unit = Character.digit(value, 16) << 4 * (6 - place);
                    assertThat(Readers.of(reader.reset(document)).readString()).isEqualTo(Character.toString(unit));
                } else {
                    assertRejected(document, JsonErrorCode.INVALID_ESCAPE);
                }
            }
        }
    }

    @Test
    void everyPairOfSurrogatesAtTheEdgesOfTheirRanges() {
        int[] edges = {0xD7FF, 0xD800, 0xD801, 0xDBFE, 0xDBFF, 0xDC00, 0xDC01, 0xDFFE, 0xDFFF, 0xE000};
        for (int first : edges) {
            for (int second : edges) {
                byte[] document = ("\"" + escapedUnit(first, LOWER_CASE) + escapedUnit(second, LOWER_CASE) + "\"")
                        .getBytes(UTF_8);
                String text = new String(new char[] {(char) first, (char) second});
                if (UTF_8.newEncoder().canEncode(text)) {
                    assertThat(Readers.of(reader.reset(document)).readString()).isEqualTo(text);
                } else {
                    assertRejected(document, JsonErrorCode.UNPAIRED_SURROGATE);
                }
            }
        }
    }

    @Test
    void everySequenceOfOneAndTwoBytesIsJudgedAsByTheJdk() {
        for (int first = 0x80; first < 0x100; first++) {
            assertJudgedAlike((byte) first);
            for (int second = 0; second < 0x100; second++) {
                assertJudgedAlike((byte) first, (byte) second);
            }
        }
    }

    @Test
    void boundarySequencesOfThreeAndFourBytesAreJudgedAsByTheJdk() {
        int[] boundaries = {
            0x00, 0x41, 0x7F, 0x80, 0x81, 0x8F, 0x90, 0x9F, 0xA0, 0xBE, 0xBF, 0xC0, 0xC1, 0xC2, 0xDF, 0xE0, 0xE1, 0xEC,
            0xED, 0xEE, 0xEF, 0xF0, 0xF1, 0xF3, 0xF4, 0xF5, 0xF7, 0xF8, 0xFD, 0xFE, 0xFF
        };
        int[] continuationBoundaries = {0x7F, 0x80, 0xBF, 0xC0};
        for (int first : boundaries) {
            for (int second : boundaries) {
                for (int third : continuationBoundaries) {
                    assertJudgedAlike((byte) first, (byte) second, (byte) third);
                    for (int fourth : continuationBoundaries) {
                        assertJudgedAlike((byte) first, (byte) second, (byte) third, (byte) fourth);
                    }
                }
            }
        }
    }

    /** In a string, in a name and truncated by the end of the document. */
    private void assertJudgedAlike(byte... sequence) {
        for (byte b : sequence) {
            if (b >= 0 && (b < ' ' || b == '"' || b == '\\')) {
                return;
            }
        }
        String decoded = decode(sequence);
        byte[] string = around("\"", sequence, "\"");
        byte[] name = around("{\"", sequence, "\":1}");
        if (decoded == null) {
            assertRejected(string, JsonErrorCode.INVALID_UTF8);
            assertRejected(name, JsonErrorCode.INVALID_UTF8);
        } else {
            assertThat(Readers.of(reader.reset(string)).readString()).isEqualTo(decoded);
            Readers.of(reader.reset(name)).beginMap();
            assertThat(reader.nextKey()).isEqualTo(decoded);
            for (int cut = 1; cut < sequence.length + 1; cut++) {
                int length = cut;
                assertThrows(
                        JsonException.class,
                        () -> Readers.of(reader.reset(string, 0, length)).skipValue());
            }
        }
    }

    private static @Nullable String decode(byte[] sequence) {
        try {
            return UTF_8.newDecoder().decode(ByteBuffer.wrap(sequence)).toString();
        } catch (CharacterCodingException malformed) {
            return null;
        }
    }

    private static byte[] around(String before, byte[] sequence, String behind) {
        byte[] bytes = new byte[before.length() + sequence.length + behind.length()];
        System.arraycopy(before.getBytes(UTF_8), 0, bytes, 0, before.length());
        System.arraycopy(sequence, 0, bytes, before.length(), sequence.length);
        System.arraycopy(behind.getBytes(UTF_8), 0, bytes, before.length() + sequence.length, behind.length());
        return bytes;
    }

    private void assertRejected(byte[] document, JsonErrorCode code) {
        try {
            Readers.of(reader.reset(document)).skipValue();
        } catch (JsonException rejected) {
            assertThat(rejected.code()).isEqualTo(code);
            return;
        }
        throw new AssertionError(new String(document, UTF_8));
    }

    @Test
    void everyCharacterOfANameMayBeEscaped() {
        String name = "acc\u00e9ss_\u20ac_\ud83d\ude00";
        NameTable table = NameTable.of("other", name);
        for (HexFormat digits : new HexFormat[] {LOWER_CASE, UPPER_CASE}) {
            StringBuilder all = new StringBuilder();
            name.codePoints().forEach(codePoint -> all.append(escape(codePoint, digits)));
            assertThat(index(table, all.toString())).isEqualTo(1);
        }
        for (int skipped = 0; skipped < name.codePointCount(0, name.length()); skipped++) {
            int[] codePoints = name.codePoints().toArray();
            StringBuilder one = new StringBuilder();
            for (int at = 0; at < codePoints.length; at++) {
                one.append(at == skipped ? escape(codePoints[at], LOWER_CASE) : Character.toString(codePoints[at]));
            }
            assertThat(index(table, one.toString())).isEqualTo(1);
        }
    }

    @Test
    void namesAreNotNormalized() {
        NameTable table = NameTable.of("\u00e9", "e\u0301");
        assertThat(index(table, "\u00e9")).isEqualTo(0);
        assertThat(index(table, "e\u0301")).isEqualTo(1);
        assertThat(index(table, "\\u00e9")).isEqualTo(0);
        assertThat(index(table, "e\\u0301")).isEqualTo(1);
        assertThat(index(table, "E\u0301")).isEqualTo(JsonReader.UNKNOWN_MEMBER);
    }

    private int index(NameTable table, String spelling) {
        byte[] document = ("{\"" + spelling + "\":1}").getBytes(UTF_8);
        Readers.of(reader.reset(document)).beginObject(table);
        int member = reader.nextMember();
        assertWithMessage("the value behind %s", spelling)
                .that(reader.readInt())
                .isEqualTo(1);
        return member;
    }

    private static boolean isSurrogate(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }

    private static String escape(int codePoint, HexFormat digits) {
        return codePoint < 0x10000
                ? escapedUnit(codePoint, digits)
                : escapedUnit(Character.highSurrogate(codePoint), digits)
                        + escapedUnit(Character.lowSurrogate(codePoint), digits);
    }

    private static String escapedUnit(int unit, HexFormat digits) {
        return "\\u" + digits.toHexDigits((char) unit);
    }
}
