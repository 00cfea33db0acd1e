package dev.jeton.internal.value;

import dev.jeton.internal.number.IntegerToDecimal;

/** IPv4 addresses: four decimal numbers without leading zeros. */
final class Ipv4Text {
    private static final int BYTES = 4;

    private Ipv4Text() {}

    /** Returns the four bytes of a valid address. */
    static byte[] bytes(byte[] text, int from, int to) {
        byte[] address = new byte[BYTES];
        put(text, from, to, address, 0);
        return address;
    }

    /** Puts the four numbers of a valid text into an array. */
    static void put(byte[] text, int from, int to, byte[] address, int at) {
        int number = 0;
        int index = at;
        for (int position = from; position < to; position++) {
            if (text[position] == '.') {
                address[index++] = (byte) number;
                number = 0;
            } else {
                number = number * 10 + text[position] - '0';
            }
        }
        address[index] = (byte) number;
    }

    /** Returns whether a text is four decimal numbers below 256, without leading zeros. */
    static boolean isValid(byte[] text, int from, int to) {
        int numbers = 0;
        int start = from;
        while (numbers < BYTES) {
            int end = numberEnd(text, start, to);
            if (end < 0) {
                return false;
            }
            numbers++;
            if (end == to) {
                return numbers == BYTES;
            }
            if (text[end] != '.') {
                return false;
            }
            start = end + 1;
        }
        return false;
    }

    /** Returns where a number below 256 ends, or -1 if there is none. */
    private static int numberEnd(byte[] text, int from, int to) {
        int at = from;
        int number = 0;
        while (at < to && text[at] >= '0' && text[at] <= '9' && number <= 255) {
            number = number * 10 + text[at] - '0';
            at++;
        }
        boolean leadingZero = at - from > 1 && text[from] == '0';
        return at > from && number <= 255 && !leadingZero ? at : -1;
    }

    /** Writes the address that starts at an index. Returns the position behind it. */
    static int write(byte[] address, int first, byte[] target, int at) {
        int position = IntegerToDecimal.write(address[first] & 0xFF, target, at);
        for (int index = first + 1; index < first + BYTES; index++) {
            target[position] = '.';
            position = IntegerToDecimal.write(address[index] & 0xFF, target, position + 1);
        }
        return position;
    }
}
