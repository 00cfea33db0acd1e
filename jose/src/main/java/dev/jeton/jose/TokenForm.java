package dev.jeton.jose;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Finds the parts of a compact JWS: {@code header.payload.signature}, each in base64url. {@link #split} finds where they may be; {@link #find} checks
 * all of the form, and says what is wrong. Both look at each byte at most once, and {@code find} at none behind the fifth part, so a token of dots costs
 * no more than its first bytes.
 */
final class TokenForm {
    private static final VarHandle WORD = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private static final long HIGH = 0x8080_8080_8080_8080L;
    private static final long ONES = 0x0101_0101_0101_0101L;
    private static final long DOTS = '.' * ONES;

    private static final int PARTS_OF_A_JWS = 3;
    private static final int PARTS_OF_A_JWE = 5;

    /** Where the header ends; a dot stands there. */
    int headerEnd;

    /** Where the payload ends; a dot stands there. */
    int payloadEnd;

    /** How long the signature of the token before was: with the same algorithm and size of key the next one is as long. */
    private int signatureLength;

    /** Finds the parts. Returns whether the token has the form of a JWS; if not, the error says why. */
    boolean find(byte[] token, int from, int to, JwsError error) {
        if (from == to) {
            return error.take(JwsErrorCode.EMPTY, 0);
        }
        headerEnd = Base64UrlScanner.end(token, from, to);
        if (!isDot(token, headerEnd, to)) {
            return rejectEnd(token, from, headerEnd, to, error);
        }
        payloadEnd = Base64UrlScanner.end(token, headerEnd + 1, to);
        if (!isDot(token, payloadEnd, to)) {
            return rejectEnd(token, from, payloadEnd, to, error);
        }
        int end = Base64UrlScanner.end(token, payloadEnd + 1, to);
        if (end != to) {
            return isDot(token, end, to)
                    ? rejectParts(token, from, end, to, error)
                    : rejectEnd(token, from, end, to, error);
        }
        return checkPart(token, from, from, headerEnd, error)
                && checkPart(token, from, headerEnd + 1, payloadEnd, error)
                && (payloadEnd + 1 < to || error.take(JwsErrorCode.NO_SIGNATURE, to - from))
                && checkPart(token, from, payloadEnd + 1, to, error);
    }

    /**
     * Finds where the parts end, if there are three of them, without checking that there are.
     *
     * @param knownHeader how many characters the header has, with a dot behind them; 0 if that is not known
     * @return whether there may be three parts
     */
    boolean split(byte[] token, int from, int to, int knownHeader) {
        headerEnd = knownHeader > 0 ? from + knownHeader : dot(token, from, to);
        payloadEnd = to - 1 - signatureLength;
        if (payloadEnd <= headerEnd || token[payloadEnd] != '.') {
            payloadEnd = dot(token, headerEnd + 1, to);
        }
        signatureLength = Math.max(0, to - 1 - payloadEnd);
        return payloadEnd < to - 1 && token[payloadEnd] == '.';
    }

    /** The position of the next dot, or {@code to}. */
    private static int dot(byte[] token, int from, int to) {
        int at = from;
        while (at <= to - Long.BYTES) {
            long others = (long) WORD.get(token, at) ^ DOTS;
            // The highest bit of each byte that is zero, and of some behind it.
            long zeros = others - ONES & ~others & HIGH;
            if (zeros != 0) {
                return at + (Long.numberOfTrailingZeros(zeros) >>> 3);
            }
            at += Long.BYTES;
        }
        while (at < to && token[at] != '.') {
            at++;
        }
        return Math.min(at, to);
    }

    private static boolean isDot(byte[] token, int at, int to) {
        return at < to && token[at] == '.';
    }

    private static boolean checkPart(byte[] token, int start, int from, int to, JwsError error) {
        if (Base64Url.decodedLength(to - from) < 0) {
            return error.take(JwsErrorCode.INVALID_LENGTH, to - start);
        }
        return Base64Url.isCanonical(token, from, to) || error.take(JwsErrorCode.NOT_CANONICAL, to - 1 - start);
    }

    /** A part ended with neither a dot nor, where it may, the token. */
    private static boolean rejectEnd(byte[] token, int start, int at, int to, JwsError error) {
        if (at == to) {
            return error.take(JwsErrorCode.NOT_THREE_PARTS, to - start);
        }
        return error.take(token[at] == '=' ? JwsErrorCode.PADDING : JwsErrorCode.INVALID_CHARACTER, at - start);
    }

    /** There is a dot behind the third part. */
    private static boolean rejectParts(byte[] token, int start, int dot, int to, JwsError error) {
        int parts = PARTS_OF_A_JWS;
        int at = dot;
        while (parts < PARTS_OF_A_JWE && isDot(token, at, to)) {
            at = Base64UrlScanner.end(token, at + 1, to);
            parts++;
        }
        boolean encrypted = parts == PARTS_OF_A_JWE && at == to;
        return error.take(encrypted ? JwsErrorCode.ENCRYPTED : JwsErrorCode.NOT_THREE_PARTS, dot - start);
    }
}
