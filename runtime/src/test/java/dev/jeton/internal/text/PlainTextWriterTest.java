package dev.jeton.internal.text;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static java.nio.charset.StandardCharsets.ISO_8859_1;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds writers of plain text against a look at each char: the plain way, and what {@link PlainTextWriter} does. */
class PlainTextWriterTest {
    private static final int SEED = 20_261_121;
    private static final byte UNTOUCHED = 0x55;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    /** One of the ways. */
    interface Writer {
        int write(String text, byte[] target, int at);
    }

    static Writer[] writers() {
        return new Writer[] {
            StringEncoder::writePlain,
            (text, target, at) -> PlainTextWriter.write(text, target, at, null),
            inAnImage(new char[7]),
            inAnImage(new char[256])
        };
    }

    private static Writer inAnImage(char[] scratch) {
        return (text, target, at) -> {
            int written = PlainTextWriter.write(text, target, at, scratch);
            for (char left : scratch) {
                if (left != '\0') {
                    throw new AssertionError("something of the text stayed in the scratch");
                }
            }
            return written;
        };
    }

    private static void assertWrites(Writer writer, String text, int before, int behind) {
        byte[] target = new byte[before + text.length() + behind];
        Arrays.fill(target, UNTOUCHED);
        int expected = ByteByByte.plainLength(text);

        int written = writer.write(text, target, before);

        if (written != expected) {
            throw new AssertionError("expected " + expected + " but was " + written + " for " + text);
        }
        for (int index = 0; index < written; index++) {
            assertThat(target[before + index]).isEqualTo((byte) text.charAt(index));
        }
        for (int index = 0; index < before; index++) {
            assertThat(target[index]).isEqualTo(UNTOUCHED);
        }
        // The byte behind the text is free to be overwritten, those behind that are not.
        for (int index = before + text.length() + 1; index < target.length; index++) {
            assertThat(target[index]).isEqualTo(UNTOUCHED);
        }
    }

    @ParameterizedTest
    @MethodSource("writers")
    void plainTextOfEachLengthIsWrittenAsAWhole(Writer writer) {
        for (int length = 0; length <= 600; length++) {
            assertWrites(writer, "x".repeat(length), length % 9, 5);
        }
    }

    @ParameterizedTest
    @MethodSource("writers")
    void roomForTheTextIsRoomEnough(Writer writer) {
        for (int length = 0; length <= 600; length++) {
            assertWrites(writer, "x".repeat(length), 0, 0);
            assertWrites(writer, "x".repeat(length), 3, 1);
        }
    }

    @ParameterizedTest
    @MethodSource("writers")
    void eachKindOfCharThatIsNotPlainEndsItAtEachPlace(Writer writer) {
        String specials = "\0\u0001\u001f\n\"\\\u0080\u00ff\u0100\u0141\u013f\u2020\u2222\uff41\ud83d\ude00\uffff";
        for (int length : new int[] {1, 15, 16, 17, 31, 32, 33, 200, 255, 256, 257, 258, 259, 260, 520}) {
            for (int special = 0; special < specials.length(); special++) {
                for (int at = 0; at < length; at++) {
                    String text = "p".repeat(at) + specials.charAt(special) + "p".repeat(length - at - 1);
                    assertWrites(writer, text, at % 3, 2);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("writers")
    void deleteAndTildeArePlain(Writer writer) {
        assertWrites(writer, " ~\u007f!#[]".repeat(40), 0, 1);
    }

    @ParameterizedTest
    @MethodSource("writers")
    @Tag("exhaustive")
    void randomTextsInOneArrayAreWrittenAsCharByChar(Writer writer) {
        Random random = new Random(SEED);
        byte[] target = new byte[1_000];
        int[] highest = {0x80, 0x80, 0x100, 0x180, 0x10000};
        for (int round = 0; round < 20_000; round++) {
            char[] chars = new char[random.nextInt(700)];
            int bound = highest[random.nextInt(highest.length)];
            for (int index = 0; index < chars.length; index++) {
                int unit = random.nextInt(bound);
                chars[index] = ByteByByte.isPlain(unit) || random.nextInt(500) == 0 ? (char) unit : 'x';
            }
            String text = new String(chars);
            int expected = ByteByByte.plainLength(text);
            int at = random.nextInt(target.length - chars.length);

            assertWithMessage(text).that(writer.write(text, target, at)).isEqualTo(expected);
            for (int index = 0; index < expected; index++) {
                assertThat((char) target[at + index]).isEqualTo(chars[index]);
            }
        }
    }

    @Test
    void aWriterOnAJvmHasNoScratch() {
        assertThat(PlainTextWriter.scratch()).isNull();
    }

    @Test
    @Tag("allocation")
    void anAllocationWouldBeSeen() {
        long before = THREADS.getCurrentThreadAllocatedBytes();
        byte[] copy = "x".repeat(100).getBytes(ISO_8859_1);

        assertThat(copy).hasLength(100);
        assertThat(THREADS.getCurrentThreadAllocatedBytes() - before).isGreaterThan(100);
    }

    @ParameterizedTest
    @MethodSource("writers")
    @Tag("allocation")
    void nothingIsAllocatedWhateverIsInTheText(Writer writer) {
        byte[] target = new byte[2_000];
        List<String> texts = new ArrayList<>();
        for (String special : List.of("x", "\"", "\u00e9", "\u20ac", "\ud83d\ude00")) {
            for (int length : new int[] {10, 100, 1_400}) {
                texts.add("x".repeat(length) + special);
                texts.add(special + "x".repeat(length));
            }
        }
        for (String text : texts) {
            long least = Long.MAX_VALUE;
            // Vectors are objects until C2 has compiled their user, which waits its turn on a busy machine; all else
            // allocates nothing
            // from the start.
            long deadline = System.nanoTime() + PATIENCE.toNanos();
            while (least != 0 && System.nanoTime() < deadline) {
                long before = THREADS.getCurrentThreadAllocatedBytes();
                for (int index = 0; index < 100; index++) {
                    writer.write(text, target, index);
                }
                least = Math.min(least, THREADS.getCurrentThreadAllocatedBytes() - before);
            }
            assertWithMessage(text).that(least).isEqualTo(0);
        }
    }
}
