package dev.jeton.conformance.positions;

import static com.google.common.truth.Truth.assertThat;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.jeton.JsonError;
import dev.jeton.JsonErrorCode;
import dev.jeton.tokens.ppro.PproTokenResponse;
import dev.jeton.tokens.ppro.PproTokenResponseCodec;
import dev.jeton.tokens.ppro.PproTokenResponseView;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Every character and every malformed sequence of bytes, in the identifier of a session in a view and a record. */
class EveryCharacterTest {
    private static final byte[] HEAD = "{\"session_state\":\"".getBytes(UTF_8);
    private static final byte[] TAIL = "\",\"expires_in\":1}".getBytes(UTF_8);

    /** The edges of the ranges that RFC 3629 section 4 tells apart, and what is near them. */
    private static final int[] EDGES = {
        0x20, 0x41, 0x7f, 0x80, 0x8f, 0x90, 0x9f, 0xa0, 0xbf, 0xc0, 0xc2, 0xe0, 0xf0, 0xf4, 0xff
    };

    private final PproTokenResponseView view = new PproTokenResponseView();
    private final JsonError error = new JsonError();
    private final byte[] document = new byte[HEAD.length + TAIL.length + 64];

    /** Puts a token behind so many letters, which move it through the words that are scanned at once. */
    private int place(int letters, byte[] token, int length) {
        System.arraycopy(HEAD, 0, document, 0, HEAD.length);
        Arrays.fill(document, HEAD.length, HEAD.length + letters, (byte) 'x');
        System.arraycopy(token, 0, document, HEAD.length + letters, length);
        System.arraycopy(TAIL, 0, document, HEAD.length + letters + length, TAIL.length);
        return HEAD.length + letters + length + TAIL.length;
    }

    @Test
    void sequencesOfUpToThreeBytesAreAcceptedIfRfc3629HasThem() {
        byte[] sequence = new byte[3];
        int wellFormed = 0;
        for (int first = 0x80; first < 0x100; first++) {
            sequence[0] = (byte) first;
            wellFormed += judge(sequence, 1, first) ? 1 : 0;
            for (int second = 0; second < 0x100; second++) {
                sequence[1] = (byte) second;
                wellFormed += judge(sequence, 2, second) ? 1 : 0;
                // What no third byte can mend is not tried with all of them.
                int step = second >= 0x80 && second < 0xc0 ? 1 : 0x1f;
                for (int third = 0; third < 0x100; third += step) {
                    sequence[2] = (byte) third;
                    wellFormed += judge(sequence, 3, third) ? 1 : 0;
                }
            }
        }
        // All of two bytes, alone and with an ASCII character behind, and all of three; two of the ASCII characters
        // mean something.
        int ascii = 0x80 - 0x20 - 2;
        assertThat(wellFormed).isEqualTo(0x780 + 0x780 * ascii + 0x10000 - 0x800 - 0x800);
    }

    @Test
    void sequencesOfFourBytesAreAcceptedIfRfc3629HasThem() {
        byte[] sequence = new byte[4];
        int wellFormed = 0;
        for (int first = 0xe0; first < 0x100; first++) {
            for (int second = 0; second < 0x100; second++) {
                for (int third : EDGES) {
                    for (int fourth : EDGES) {
                        sequence[0] = (byte) first;
                        sequence[1] = (byte) second;
                        sequence[2] = (byte) third;
                        sequence[3] = (byte) fourth;
                        wellFormed += judge(sequence, 4, second + third + fourth) ? 1 : 0;
                    }
                }
            }
        }
        // 0x100 lead pairs of four bytes with 6 * 6 continuations, and three bytes with one of 3 ASCII characters.
        assertThat(wellFormed).isEqualTo(0x100 * 36 + (16 * 64 - 32 - 32) * 6 * 3);
    }

    /** Returns whether the token was accepted, which it must be if it is well-formed. */
    private boolean judge(byte[] token, int length, int turn) {
        for (int i = 0; i < length; i++) {
            if (token[i] >= 0 && (token[i] < ' ' || token[i] == '"' || token[i] == '\\')) {
                return false; // means something else in JSON
            }
        }
        boolean accepted = view.tryParse(document, 0, place(turn & 15, token, length), error);
        if (accepted != Rfc3629.isWellFormed(token, length)
                || !accepted && error.code() != JsonErrorCode.INVALID_UTF8) {
            throw new AssertionError(Arrays.toString(Arrays.copyOf(token, length)) + ": " + error);
        }
        return accepted;
    }

    @Test
    void everyCharacterComesOutAsItWentIn() {
        StringBuilder text = new StringBuilder();
        int count = 0;
        for (int codePoint = 0; codePoint <= Character.MAX_CODE_POINT; codePoint++) {
            if (codePoint < Character.MIN_SURROGATE || codePoint > Character.MAX_SURROGATE) {
                text.appendCodePoint(codePoint);
                count++;
            }
            if (text.length() > 1_000 || codePoint == Character.MAX_CODE_POINT) {
                roundTrip(text.toString());
                text.setLength(0);
            }
        }
        assertThat(count).isEqualTo(0x110000 - 0x800);
    }

    private void roundTrip(String token) {
        StringBuilder escaped = new StringBuilder("{\"session_state\":\"");
        for (char unit : token.toCharArray()) {
            escaped.append("\\u").append(Integer.toHexString(unit | 0x10000), 1, 5);
        }
        byte[] json = escaped.append("\"}").toString().getBytes(ISO_8859_1);
        view.parse(json);
        assertThat(view.sessionState().text()).isEqualTo(token);
        PproTokenResponse value = PproTokenResponseCodec.INSTANCE.read(json);
        assertThat(value.sessionState()).isEqualTo(token);
        byte[] written = PproTokenResponseCodec.INSTANCE.toBytes(value);
        view.parse(written);
        assertThat(view.sessionState().text()).isEqualTo(token);
        assertThat(view.sessionState().contentEquals(token)).isTrue();
    }

    @Test
    void everyHalfOfASurrogatePairIsRejectedWhereverItStands() {
        for (int unit = Character.MIN_SURROGATE; unit <= Character.MAX_SURROGATE; unit++) {
            String half = "\\u" + Integer.toHexString(unit);
            String other = unit < Character.MIN_LOW_SURROGATE ? half + "\\ud800" : "\\udfff" + half;
            for (String token : new String[] {half, half + "x", half + "\\n", half + "\u20ac", other}) {
                byte[] bytes = token.getBytes(UTF_8);
                assertThat(view.tryParse(document, 0, place(unit & 15, bytes, bytes.length), error))
                        .isFalse();
                assertThat(error.code()).isEqualTo(JsonErrorCode.UNPAIRED_SURROGATE);
            }
        }
    }
}
