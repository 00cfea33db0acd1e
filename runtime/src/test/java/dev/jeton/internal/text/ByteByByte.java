package dev.jeton.internal.text;

/** What scanners and writers of plain text have to say, found out one byte at a time. */
final class ByteByByte {
    private ByteByByte() {}

    static boolean isPlain(int value) {
        return value >= 0x20 && value <= 0x7E && value != '"' && value != '\\' || value == 0x7F;
    }

    static int plainEnd(byte[] buffer, int from, int end) {
        int at = from;
        while (at < end && isPlain(buffer[at] & 0xFF)) {
            at++;
        }
        return at;
    }

    static int plainLength(String text) {
        int length = 0;
        while (length < text.length() && isPlain(text.charAt(length))) {
            length++;
        }
        return length;
    }
}
