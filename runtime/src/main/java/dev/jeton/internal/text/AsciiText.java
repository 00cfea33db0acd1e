package dev.jeton.internal.text;

/** Strings that are known to be ASCII, compared with bytes and written as such. */
public final class AsciiText {
    private AsciiText() {}

    /** Returns whether the bytes between {@code from} and {@code to} spell a string. */
    public static boolean matches(String string, byte[] text, int from, int to) {
        if (string.length() != to - from) {
            return false;
        }
        for (int index = 0; index < string.length(); index++) {
            if (string.charAt(index) != text[from + index]) {
                return false;
            }
        }
        return true;
    }

    /**
     * Writes a string.
     *
     * @return the position behind what was written
     */
    public static int write(String string, byte[] target, int at) {
        for (int index = 0; index < string.length(); index++) {
            target[at + index] = (byte) string.charAt(index);
        }
        return at + string.length();
    }
}
