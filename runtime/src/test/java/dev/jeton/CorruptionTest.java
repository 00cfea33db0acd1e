package dev.jeton;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Damaged documents: the outcome is a value or a {@link JsonException} inside the document and nothing else, and does not depend
 * on the bytes around the document.
 */
class CorruptionTest {
    /** What stands behind a document that was cut: it would complete tokens if it were read. */
    private static final byte[][] POISONS = {
        "\":\"x\",\"retries\":9}}}".getBytes(UTF_8),
        bytes(0xFF),
        bytes('"'),
        bytes('0'),
        bytes('\\'),
        bytes('}'),
        bytes(' ')
    };

    private static byte[] bytes(int value) {
        byte[] bytes = new byte[32];
        Arrays.fill(bytes, (byte) value);
        return bytes;
    }

    @Test
    void everyPrefixIsRejectedInsideItself() {
        for (String body : TokenBodies.ALL) {
            byte[] document = body.strip().getBytes(UTF_8);
            for (int length = 0; length < document.length; length++) {
                String outcome = outcome(Arrays.copyOf(document, length), 0, length);
                assertWithMessage("the first %s bytes of %s", length, body)
                        .that(outcome)
                        .startsWith("error");
            }
        }
    }

    @Test
    @Tag("exhaustive")
    void everyByteReplacedByEveryOther() {
        byte[] document = TokenBodies.SMALL.getBytes(UTF_8);
        assertThat(document.length).isAtLeast(200);
        int accepted = 0;
        for (int at = 0; at < document.length; at++) {
            byte original = document[at];
            for (int value = 0; value < 256; value++) {
                document[at] = (byte) value;
                accepted += outcome(document, 0, document.length).startsWith("error") ? 0 : 1;
            }
            document[at] = original;
        }
        assertThat(accepted).isGreaterThan(document.length);
    }

    @Test
    void everyByteDeletedAndDoubled() {
        byte[] document = TokenBodies.SMALL.getBytes(UTF_8);
        for (int at = 0; at < document.length; at++) {
            byte[] deleted = new byte[document.length - 1];
            System.arraycopy(document, 0, deleted, 0, at);
            System.arraycopy(document, at + 1, deleted, at, deleted.length - at);
            outcome(deleted, 0, deleted.length);
            byte[] doubled = new byte[document.length + 1];
            System.arraycopy(document, 0, doubled, 0, at + 1);
            System.arraycopy(document, at, doubled, at + 1, document.length - at);
            outcome(doubled, 0, doubled.length);
        }
        assertThat(outcome(document, 0, document.length)).startsWith("token");
    }

    @Test
    void outcomeOfEveryPrefixIsIndependentOfWhatStandsBehindIt() {
        byte[] document = TokenBodies.SMALL.getBytes(UTF_8);
        for (int length = 0; length <= document.length; length++) {
            String alone = outcome(Arrays.copyOf(document, length), 0, length);
            for (byte[] poison : POISONS) {
                byte[] array = Arrays.copyOf(document, length + poison.length);
                System.arraycopy(poison, 0, array, length, poison.length);
                assertWithMessage("%s bytes before %s", length, new String(poison, UTF_8))
                        .that(outcome(array, 0, length))
                        .isEqualTo(alone);
            }
            byte[] whole = Arrays.copyOf(document, document.length);
            assertThat(outcome(whole, 0, length)).isEqualTo(alone);
        }
    }

    @Test
    void outcomeIsIndependentOfTheOffsetAndOfWhatStandsBefore() {
        for (String body : TokenBodies.ALL) {
            byte[] document = body.getBytes(UTF_8);
            for (int length = 0; length <= document.length; length++) {
                String alone = outcome(Arrays.copyOf(document, length), 0, length);
                for (int offset = 1; offset < 16; offset++) {
                    byte[] array = new byte[offset + length];
                    Arrays.fill(array, (byte) (offset % 2 == 0 ? '{' : '\n'));
                    System.arraycopy(document, 0, array, offset, length);
                    assertWithMessage("%s bytes at %s", length, offset)
                            .that(outcome(array, offset, length))
                            .isEqualTo(alone);
                }
            }
        }
    }

    @Test
    void documentOutsideTheArrayIsRefused() {
        JsonReader reader = JsonReader.create();
        byte[] array = new byte[4];
        int[][] parts = {{-1, 2}, {0, -1}, {0, 5}, {5, 0}, {4, 1}, {Integer.MAX_VALUE, 1}, {1, Integer.MAX_VALUE}};
        for (int[] part : parts) {
            assertThrows(IndexOutOfBoundsException.class, () -> reader.reset(array, part[0], part[1]));
        }
        assertThat(reader.reset(array, 4, 0)).isSameInstanceAs(reader);
    }

    /** The value as text, or the error with its offset, which is checked to be inside the document. */
    private static String outcome(byte[] array, int offset, int length) {
        try {
            return "token " + TokenCodec.INSTANCE.read(array, offset, length).text();
        } catch (JsonException rejected) {
            assertThat(rejected.offset()).isAtLeast(0);
            assertThat(rejected.offset()).isAtMost(length);
            return "error " + rejected.getMessage();
        }
    }
}
