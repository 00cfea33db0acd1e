package dev.jeton;

/** Goes through a JSON Pointer (RFC 6901), token by token. */
final class PointerTokens {
    /** More digits than the index of any element has. */
    private static final int MAX_DIGITS = 10;

    private final String pointer;

    /** Where the current token starts and ends. */
    private int from;

    private int to;

    PointerTokens(String pointer) {
        if (!pointer.isEmpty() && pointer.charAt(0) != '/') {
            throw new IllegalArgumentException("a JSON Pointer that isn't empty starts with a slash");
        }
        this.pointer = pointer;
    }

    /** Moves to the next token, if there is one. */
    boolean next() {
        if (to == pointer.length()) {
            return false;
        }
        from = to + 1;
        int slash = pointer.indexOf('/', from);
        to = slash < 0 ? pointer.length() : slash;
        for (int tilde = pointer.indexOf('~', from);
                tilde >= 0 && tilde < to;
                tilde = pointer.indexOf('~', tilde + 1)) {
            if (tilde + 1 == to || pointer.charAt(tilde + 1) != '0' && pointer.charAt(tilde + 1) != '1') {
                throw new IllegalArgumentException("in a JSON Pointer a tilde is followed by 0 or 1");
            }
        }
        return true;
    }

    /** The token as the name of a member. */
    String name() {
        return pointer.substring(from, to).replace("~1", "/").replace("~0", "~");
    }

    /** The token as the index of an element: digits without leading zeros; -1 for all else, which is the index of none. */
    int index() {
        int length = to - from;
        if (length == 0 || length > MAX_DIGITS || length > 1 && pointer.charAt(from) == '0') {
            return -1;
        }
        long index = 0;
        for (int at = from; at < to; at++) {
            int digit = pointer.charAt(at) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            index = 10 * index + digit;
        }
        return index > Integer.MAX_VALUE ? -1 : (int) index;
    }
}
