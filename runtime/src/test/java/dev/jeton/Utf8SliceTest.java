package dev.jeton;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.jeton.codegen.CodecReader;
import dev.jeton.internal.read.DocumentReader;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every method of a slice, against what a string says. */
class Utf8SliceTest {
    private static final String[] PIECES = {
        "a",
        "Z",
        "z",
        "0",
        " ",
        "  ",
        "\"",
        "\\",
        "/",
        "\n",
        "\u0001",
        "\u007f",
        "\u0080",
        "\u00e9",
        "\u07ff",
        "\u0800",
        "\u20ac",
        "\ud7ff",
        "\ue000",
        "\uffff",
        "\ud800\udc00",
        "\ud83d\ude00",
        "\udbff\udfff",
        "k",
        "\u212a",
        "i",
        "\u0130",
        "@",
        "[",
        "`",
        "{"
    };

    private static final String[] HALVES = {"\ud800", "\udbff", "\udc00", "\udfff"};

    private final Random random = new Random(7);
    private final CodecReader reader = new DocumentReader(JsonLimits.DEFAULT);
    private final Utf8Slice slice = new Utf8Slice();
    private final Utf8Slice other = new Utf8Slice();

    private String randomText() {
        StringBuilder text = new StringBuilder();
        for (int count = random.nextInt(12); count > 0; count--) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }

    /** A text like another, or the same. */
    private String changed(String text) {
        if (text.isEmpty() || random.nextInt(4) == 0) {
            return random.nextBoolean() ? text : randomText();
        }
        int at = random.nextInt(text.length());
        return switch (random.nextInt(5)) {
            case 0 -> text.substring(0, at);
            case 1 -> text + HALVES[random.nextInt(HALVES.length)];
            case 2 -> text.substring(0, at) + HALVES[random.nextInt(HALVES.length)] + text.substring(at + 1);
            case 3 -> text.toUpperCase(Locale.ROOT);
            default -> text.substring(0, at) + PIECES[random.nextInt(PIECES.length)] + text.substring(at + 1);
        };
    }

    /** A string in JSON with some of its characters escaped. */
    private String json(String text) {
        StringBuilder json = new StringBuilder("\"");
        for (int index = 0; index < text.length(); index++) {
            char unit = text.charAt(index);
            boolean pair = Character.isHighSurrogate(unit);
            if (unit < ' ' || unit == '"' || unit == '\\' || random.nextInt(6) == 0) {
                json.append(String.format("\\u%04x", (int) unit));
                if (pair) {
                    json.append(String.format("\\u%04x", (int) text.charAt(++index)));
                }
            } else {
                json.append(unit);
                if (pair) {
                    json.append(text.charAt(++index));
                }
            }
        }
        return json.append('"').toString();
    }

    private void read(Utf8Slice target, String text) {
        // A reader of its own, as its document is to stay.
        Readers.of(JsonReader.create().reset(json(text))).readSlice(target);
    }

    private static String foldedAscii(String text) {
        StringBuilder folded = new StringBuilder();
        text.chars().forEach(unit -> folded.append((char) (unit >= 'A' && unit <= 'Z' ? unit + 32 : unit)));
        return folded.toString();
    }

    @Test
    void comparesAsStringsDo() {
        int equal = 0;
        for (int round = 0; round < 20_000; round++) {
            String text = randomText();
            String with = changed(text);
            read(slice, text);
            boolean same = text.equals(with);
            equal += same ? 1 : 0;
            assertThat(slice.contentEquals(with)).isEqualTo(same);
            assertWithMessage("%s and %s", text, with)
                    .that(slice.constantTimeEquals(with))
                    .isEqualTo(same);
            assertThat(slice.equalsIgnoringAsciiCase(with))
                    .isEqualTo(foldedAscii(text).equals(foldedAscii(with)));
            boolean whole = !with.isEmpty() && Character.isHighSurrogate(with.charAt(with.length() - 1));
            assertThat(slice.startsWith(with)).isEqualTo(text.startsWith(with) && !whole);
            byte[] bytes = with.getBytes(UTF_8);
            boolean sameBytes = Arrays.equals(text.getBytes(UTF_8), bytes);
            assertThat(slice.contentEquals(bytes)).isEqualTo(sameBytes);
            assertThat(slice.constantTimeEquals(bytes)).isEqualTo(sameBytes);
            if (new String(bytes, UTF_8).equals(with)) {
                read(other, with);
                assertThat(slice.contentEquals(other)).isEqualTo(same);
                assertThat(slice.constantTimeEquals(other)).isEqualTo(same);
                assertThat(slice.equals(other)).isEqualTo(same);
                assertThat(slice.hashCode() == other.hashCode() || !same).isTrue();
            }
            assertThat(slice.hashCode()).isEqualTo(Arrays.hashCode(text.getBytes(UTF_8)));
        }
        assertThat(equal).isGreaterThan(1_000);
    }

    @Test
    void constantTimeComparisonOfEveryChar() {
        for (int unit = 0; unit <= 0xFFFF; unit++) {
            String text = String.valueOf((char) unit);
            byte[] bytes = text.getBytes(UTF_8);
            slice.setDefault(bytes);
            boolean surrogate = Character.isSurrogate((char) unit);
            assertThat(slice.constantTimeEquals(text)).isEqualTo(!surrogate);
            assertThat(slice.contentEquals(text)).isEqualTo(!surrogate);
            assertThat(slice.constantTimeEquals(String.valueOf((char) (unit ^ 1))))
                    .isFalse();
        }
        for (int codePoint = 0x10000; codePoint <= 0x10FFFF; codePoint += 61) {
            String text = Character.toString(codePoint);
            slice.setDefault(text.getBytes(UTF_8));
            assertThat(slice.constantTimeEquals(text)).isTrue();
            assertThat(slice.constantTimeEquals(Character.toString(codePoint ^ 0x400)))
                    .isFalse();
        }
    }

    @Test
    void copiesAndDecodesWhatFits() throws IOException {
        for (int round = 0; round < 5_000; round++) {
            String text = randomText();
            byte[] bytes = text.getBytes(UTF_8);
            read(slice, text);
            assertThat(slice.length()).isEqualTo(bytes.length);
            for (int at = 0; at < bytes.length; at++) {
                assertThat(slice.byteAt(at)).isEqualTo(bytes[at]);
            }
            byte[] target = new byte[bytes.length + 2];
            if (bytes.length > 0) {
                assertThat(slice.tryCopyTo(target, 1, bytes.length - 1)).isEqualTo(-bytes.length);
                assertThat(slice.tryCopyTo(ByteBuffer.wrap(target, 0, bytes.length - 1)))
                        .isEqualTo(-bytes.length);
                assertThat(slice.tryDecode(new char[1], 0, 0)).isEqualTo(-text.length());
            }
            assertThat(target).isEqualTo(new byte[target.length]);
            assertThat(slice.tryCopyTo(target, 1, bytes.length)).isEqualTo(bytes.length);
            assertThat(Arrays.copyOfRange(target, 1, bytes.length + 1)).isEqualTo(bytes);
            ByteBuffer direct = ByteBuffer.allocateDirect(bytes.length);
            assertThat(slice.tryCopyTo(direct)).isEqualTo(bytes.length);
            assertThat(direct.flip()).isEqualTo(ByteBuffer.wrap(bytes));
            char[] chars = new char[text.length() + 2];
            assertThat(slice.tryDecode(chars, 1, text.length())).isEqualTo(text.length());
            assertThat(new String(chars)).isEqualTo("\0" + text + "\0");
            StringBuilder builder = new StringBuilder("<");
            slice.appendTo(builder);
            assertThat(builder.toString()).isEqualTo("<" + text);
            CharBuffer appendable = CharBuffer.allocate(text.length());
            slice.appendTo(appendable);
            assertThat(appendable.flip().toString()).isEqualTo(text);
            assertThat(slice.text()).isEqualTo(text);
            assertThat(slice.toString()).isEqualTo(text);
        }
    }

    @Test
    void writesWhatTheWriterWritesOfTheString() {
        assertWritten(200);
    }

    @Test
    @Tag("exhaustive")
    void writesWhatTheWriterWritesOfManyStrings() {
        assertWritten(5_000);
    }

    private void assertWritten(int rounds) {
        JsonWriter writer = JsonWriter.create();
        JsonWriter expected = JsonWriter.create();
        for (int round = 0; round < rounds; round++) {
            String text = randomText().repeat(1 + random.nextInt(30));
            read(slice, text);
            writer.reset();
            slice.write(writer);
            expected.reset();
            expected.writeString(text);
            assertThat(writer.toJson()).isEqualTo(expected.toJson());
        }
    }

    @Test
    void wordsAreWhatStandsBetweenSpaces() {
        for (int round = 0; round < 5_000; round++) {
            String text = randomText();
            read(slice, text);
            List<String> expected = new ArrayList<>(Arrays.asList(text.split(" ")));
            expected.removeIf(String::isEmpty);
            for (int pass = 0; pass < 2; pass++) {
                List<String> words = new ArrayList<>();
                WordCursor cursor = slice.words();
                while (cursor.next()) {
                    words.add(cursor.word().text());
                }
                assertThat(words).isEqualTo(expected);
                assertThat(cursor.next()).isFalse();
                assertThat(cursor.word().isPresent()).isFalse();
            }
        }
    }

    @Test
    void absentIsEqualToNothing() {
        read(other, "");
        assertThat(slice.isPresent()).isFalse();
        assertThat(other.isPresent()).isTrue();
        assertThat(slice.contentEquals("") || slice.contentEquals(new byte[0])).isFalse();
        assertThat(slice.contentEquals(new Utf8Slice()) || slice.contentEquals(other))
                .isFalse();
        assertThat(slice.constantTimeEquals("") || slice.constantTimeEquals(new byte[0]))
                .isFalse();
        assertThat(slice.constantTimeEquals(new Utf8Slice()) || slice.equalsIgnoringAsciiCase(""))
                .isFalse();
        assertThat(slice.startsWith("")).isFalse();
        assertThat(slice).isEqualTo(new Utf8Slice());
        assertThat(slice).isNotEqualTo(other);
        assertThat(other.contentEquals("") && other.constantTimeEquals("") && other.startsWith(""))
                .isTrue();
        assertThat(other).isNotEqualTo(slice);
        assertThat(other.contentEquals(slice) || other.constantTimeEquals(slice))
                .isFalse();
        assertThat(slice.equals("")).isFalse();
        assertThat(slice.hashCode()).isEqualTo(0);
        assertThat(slice.length()).isEqualTo(0);
        assertThat(slice.text()).isEmpty();
        assertThrows(IllegalStateException.class, () -> slice.write(JsonWriter.create()));
        assertThrows(IndexOutOfBoundsException.class, () -> slice.byteAt(0));
        assertThrows(IndexOutOfBoundsException.class, () -> slice.tryCopyTo(new byte[2], 1, 2));
        assertThrows(IndexOutOfBoundsException.class, () -> slice.tryDecode(new char[2], -1, 1));
    }

    @Test
    void byteOutsideTheTextIsRefusedThoughTheDocumentHasIt() {
        Readers.of(reader.reset("[\"abc\"]")).beginArray();
        assertThat(reader.nextElement()).isTrue();
        reader.readSlice(slice);
        assertThat(slice.byteAt(2)).isEqualTo('c');
        assertThrows(IndexOutOfBoundsException.class, () -> slice.byteAt(3));
        assertThrows(IndexOutOfBoundsException.class, () -> slice.byteAt(-1));
    }

    @Test
    void numbersAndRawValuesAreWrittenAsTheyStand() {
        JsonWriter writer = JsonWriter.create();
        Readers.of(reader.reset(" [1 , \"\\u0041\"] ")).readRawSlice(slice);
        slice.write(writer);
        assertThat(writer.toJson()).isEqualTo("[1 , \"\\u0041\"]");
        assertThat(slice.toString()).isEqualTo("<redacted>");
        writer.reset();
        Readers.of(reader.reset("1.50")).readNumberSlice(slice);
        slice.write(writer);
        assertThat(writer.toJson()).isEqualTo("1.50");
        assertThat(slice.toString()).isEqualTo("1.50");
        writer.reset();
        Readers.of(reader.reset("1.50")).readLenientSlice(slice);
        slice.write(writer);
        assertThat(writer.toJson()).isEqualTo("\"1.50\"");
    }

    @Test
    void defaultIsATextUntilItIsForgotten() {
        byte[] utf8 = "Bearer".getBytes(UTF_8);
        slice.setDefault(utf8);
        assertThat(slice.contentEquals("Bearer") && slice.isPresent()).isTrue();
        slice.forget();
        assertThat(slice.isPresent()).isFalse();
        assertThat(new String(utf8, UTF_8)).isEqualTo("Bearer");
    }
}
