package dev.jeton.internal.read;

import dev.jeton.JsonErrorCode;
import dev.jeton.internal.text.ByteOrderMark;
import org.jspecify.annotations.Nullable;

/**
 * Recognises documents that are no JSON in UTF-8 but something else that servers send in its place: an error page, a compressed body, a form, text
 * in another charset. Asked only about documents that have been rejected.
 */
final class DocumentFormat {
    private static final int GZIP = 0x1F8B;

    private static final int ZSTANDARD = 0x28B52FFD;

    private static final int BYTE_ORDER_MARK_BIG_ENDIAN = 0xFEFF;

    private static final int BYTE_ORDER_MARK_LITTLE_ENDIAN = 0xFFFE;

    /** What some servers put in front of a callback, so that the first bytes of the answer can't be chosen. */
    private static final String EMPTY_COMMENT = "/**/";

    /** What some servers put in front of JSON, so that it is no script. */
    private static final String GUARD = ")]}'";

    private DocumentFormat() {}

    /**
     * Says what a document is whose value, the only one, would have to start at a position.
     *
     * @return the code, or null if the document is nothing that is known
     */
    static @Nullable JsonErrorCode of(byte[] buffer, int start, int at, int end) {
        if (at == start) {
            int length = end - start;
            if (ByteOrderMark.startsAt(buffer, start, end)) {
                return JsonErrorCode.BYTE_ORDER_MARK;
            }
            if (isCompressed(buffer, start, length)) {
                return JsonErrorCode.COMPRESSED;
            }
        }
        if (startsMarkup(buffer, at, end)) {
            return JsonErrorCode.MARKUP;
        }
        if (startsForm(buffer, at, end)) {
            return JsonErrorCode.FORM_ENCODED;
        }
        return startsScript(buffer, at, end) ? JsonErrorCode.SCRIPT : null;
    }

    /**
     * Returns whether a document is in UTF-16 or UTF-32: it starts with their mark, or two characters of ASCII have zeros around them, as
     * RFC 4627 section 3 tells these charsets.
     */
    static boolean isWide(byte[] buffer, int start, int end) {
        int length = end - start;
        if (length < 2 || length % 2 != 0) {
            return false;
        }
        int first = bigEndian(buffer, start, 2);
        if (first == BYTE_ORDER_MARK_BIG_ENDIAN || first == BYTE_ORDER_MARK_LITTLE_ENDIAN) {
            return true;
        }
        if (length >= 4 && bigEndian(buffer, start, 4) == BYTE_ORDER_MARK_BIG_ENDIAN) {
            return true;
        }
        int zero = buffer[start] == 0 ? 0 : 1;
        return buffer[start + zero] == 0 && (length == 2 || buffer[start + zero + 2] == 0);
    }

    private static boolean isCompressed(byte[] buffer, int start, int length) {
        if (length < 4) {
            return false;
        }
        int magic = bigEndian(buffer, start, 2);
        return magic == GZIP || bigEndian(buffer, start, 4) == ZSTANDARD || isZlib(magic);
    }

    /** RFC 1950: deflate with the usual window of 32 KiB, where the level does not make a printable character of the second byte. */
    private static boolean isZlib(int magic) {
        return magic == 0x7801 || magic == 0x789C || magic == 0x78DA;
    }

    private static int bigEndian(byte[] buffer, int from, int count) {
        int value = 0;
        for (int at = from; at < from + count; at++) {
            value = value << Byte.SIZE | buffer[at] & 0xFF;
        }
        return value;
    }

    /** Returns whether a tag, a declaration or a comment of HTML or XML starts at a position. */
    private static boolean startsMarkup(byte[] buffer, int at, int end) {
        if (end - at < 2 || buffer[at] != '<') {
            return false;
        }
        int next = buffer[at + 1];
        return next == '!' || next == '?' || isLetter(next);
    }

    /** Returns whether a name and an equals sign stand at a position, as in {@code access_token=}. */
    private static boolean startsForm(byte[] buffer, int from, int end) {
        int at = from;
        while (at < end && isNameByte(buffer[at])) {
            at++;
        }
        return at > from && at < end && buffer[at] == '=';
    }

    /**
     * Returns whether a call of JavaScript stands at a position, as in {@code callback(} of JSONP and {@code while(1);}, perhaps behind the empty
     * comment that guards JSONP, or the brackets {@code )]}'} that keep scripts from including JSON.
     */
    private static boolean startsScript(byte[] buffer, int from, int end) {
        int at = startsWith(EMPTY_COMMENT, buffer, from, end) ? from + EMPTY_COMMENT.length() : from;
        int start = at;
        while (at < end && isIdentifierByte(buffer[at])) {
            at++;
        }
        return at > start && at < end && buffer[at] == '(' || startsWith(GUARD, buffer, from, end);
    }

    private static boolean startsWith(String text, byte[] buffer, int from, int end) {
        if (end - from < text.length()) {
            return false;
        }
        for (int index = 0; index < text.length(); index++) {
            if (buffer[from + index] != text.charAt(index)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isIdentifierByte(byte b) {
        return isLetter(b) || b >= '0' && b <= '9' || b == '_' || b == '$' || b == '.';
    }

    private static boolean isNameByte(byte b) {
        return isLetter(b) || b >= '0' && b <= '9' || b == '_' || b == '-' || b == '.' || b == '+' || b == '%';
    }

    private static boolean isLetter(int b) {
        int lower = b | 0x20;
        return lower >= 'a' && lower <= 'z';
    }
}
