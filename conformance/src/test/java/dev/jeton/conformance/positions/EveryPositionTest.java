package dev.jeton.conformance.positions;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.jeton.JsonWriter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Bodies of token endpoints, cut and changed everywhere, lying anywhere: by the codecs and views that users have. */
class EveryPositionTest {
    /** What would complete a token if it were looked at. */
    private static final byte[][] POISONS = {
        "\":\"x\"}}]}".getBytes(UTF_8),
        filled('"'),
        filled('0'),
        filled('\\'),
        filled('}'),
        filled(' '),
        filled(0x80),
        filled(0xFF)
    };

    private static byte[] filled(int value) {
        byte[] bytes = new byte[16];
        Arrays.fill(bytes, (byte) value);
        return bytes;
    }

    static List<Body> whole() {
        return Body.whole();
    }

    /** All prefixes of all bodies, the places and poisons taking turns; the array of the first ends where the prefix does. */
    @Test
    void prefixesAreRejectedAtTheirEndWhateverStandsAround() {
        List<Body> bodies = new ArrayList<>(Body.live());
        bodies.addAll(Body.whole());
        int cases = 0;
        for (Body body : bodies) {
            byte[] json = body.json();
            assertWithMessage("%s", body)
                    .that(body.outcome(json, 0, json.length))
                    .isEqualTo("accepted");
            for (int length = 0; length < json.length; length++) {
                String alone = body.outcome(Arrays.copyOf(json, length), 0, length);
                if (!alone.endsWith(" " + lastStart(json, length))) {
                    throw new AssertionError(body + ", " + length + " bytes: " + alone);
                }
                for (int turn = 0; turn < 3; turn++) {
                    byte[] poison = POISONS[(length + turn) % POISONS.length];
                    int offset = (5 * length + turn) % 16;
                    if (!body.outcome(placed(json, length, offset, poison), offset, length)
                            .equals(alone)) {
                        throw new AssertionError(body + ", " + length + " bytes at " + offset + ", not " + alone);
                    }
                    cases++;
                }
            }
        }
        assertThat(cases).isAtLeast(100_000);
    }

    /** Where a prefix goes wrong: at its end, or where the character starts that it cuts. */
    private static int lastStart(byte[] json, int length) {
        int start = length;
        while ((json[start] & 0xC0) == 0x80) {
            start--;
        }
        return start;
    }

    /** On the shortest body, all offsets with all poisons, the whole one and the one without bytes included. */
    @Test
    void everyPrefixAtEveryOffsetBeforeEveryPoison() {
        Body body = Body.whole().get(4);
        byte[] json = body.json();
        for (int length = 0; length <= json.length; length++) {
            String alone = body.outcome(Arrays.copyOf(json, length), 0, length);
            for (int offset = 0; offset < 16; offset++) {
                for (byte[] poison : POISONS) {
                    assertThat(body.outcome(placed(json, length, offset, poison), offset, length))
                            .isEqualTo(alone);
                }
                assertThat(body.outcome(placed(json, length, offset, new byte[0]), offset, length))
                        .isEqualTo(alone);
            }
        }
    }

    private static byte[] placed(byte[] json, int length, int offset, byte[] poison) {
        byte[] array = new byte[offset + length + poison.length];
        Arrays.fill(array, 0, offset, (byte) (offset % 2 == 0 ? '"' : '{'));
        System.arraycopy(json, 0, array, offset, length);
        System.arraycopy(poison, 0, array, offset + length, poison.length);
        return array;
    }

    @ParameterizedTest
    @MethodSource("whole")
    void everyByteReplacedByEveryOther(Body body) {
        byte[] json = body.json().clone();
        int accepted = 0;
        for (int at = 0; at < json.length; at++) {
            byte original = json[at];
            // All values on the short bodies, others in turn on the long ones.
            int values = json.length < 300 ? 256 : 37;
            for (int i = 0; i < values; i++) {
                json[at] = (byte) (7 * i + at);
                accepted += body.outcome(json, 0, json.length).equals("accepted") ? 1 : 0;
            }
            json[at] = original;
        }
        assertThat(accepted).isGreaterThan(json.length);
    }

    @ParameterizedTest
    @MethodSource("whole")
    void everyByteDeletedAndDoubled(Body body) {
        byte[] json = body.json();
        for (int at = 0; at < json.length; at++) {
            byte[] deleted = new byte[json.length - 1];
            System.arraycopy(json, 0, deleted, 0, at);
            System.arraycopy(json, at + 1, deleted, at, deleted.length - at);
            byte[] doubled = new byte[json.length + 1];
            System.arraycopy(json, 0, doubled, 0, at + 1);
            System.arraycopy(json, at, doubled, at + 1, json.length - at);
            String withoutIt = body.outcome(deleted, 0, deleted.length);
            String withTwo = body.outcome(doubled, 0, doubled.length);
            boolean structure = "{}[]:,".indexOf(json[at]) >= 0 && isOutsideStrings(json, at);
            if (structure && (withoutIt.equals("accepted") || withTwo.equals("accepted"))) {
                throw new AssertionError(body + ", byte " + at + ": " + withoutIt + ", " + withTwo);
            }
        }
    }

    /** A stream may end a part anywhere: in a token, in a character, in an escape. */
    @ParameterizedTest
    @MethodSource("whole")
    void everySplitOfAStreamGivesTheSame(Body body) throws IOException {
        byte[] json = body.json();
        Object whole = body.codec().read(json);
        for (int split = 0; split <= json.length; split++) {
            assertThat(body.codec().read(split(json, split))).isEqualTo(whole);
            body.view().parse(split(json, split));
            JsonWriter writer = JsonWriter.create();
            body.view().write(writer);
            assertThat(writer.toBytes()).isEqualTo(json);
        }
    }

    private static InputStream split(byte[] json, int at) {
        return new SequenceInputStream(
                new ByteArrayInputStream(json, 0, at), new ByteArrayInputStream(json, at, json.length - at));
    }

    private static boolean isOutsideStrings(byte[] json, int at) {
        boolean outside = true;
        for (int i = 0; i < at; i++) {
            if (json[i] == '\\') {
                i++;
            } else if (json[i] == '"') {
                outside = !outside;
            }
        }
        return outside;
    }
}
