package dev.jeton;

/** Recognises {@code application/x-www-form-urlencoded}, in which some token endpoints answer although JSON is called for. */
final class FormEncoding {
    private FormEncoding() {}

    /** Returns whether a name and an equals sign stand at a position, as in {@code access_token=}. */
    static boolean startsAt(byte[] buffer, int from, int end) {
        int at = from;
        while (at < end && isNameByte(buffer[at])) {
            at++;
        }
        return at > from && at < end && buffer[at] == '=';
    }

    private static boolean isNameByte(byte b) {
        int lower = b | 0x20;
        return lower >= 'a' && lower <= 'z'
                || b >= '0' && b <= '9'
                || b == '_'
                || b == '-'
                || b == '.'
                || b == '+'
                || b == '%';
    }
}
