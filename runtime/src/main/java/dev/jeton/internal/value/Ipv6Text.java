package dev.jeton.internal.value;

/**
 * IPv6 addresses: up to eight groups of up to four hexadecimal digits, of which the last two may be an IPv4 address. Two colons stand once
 * for one or more groups of zero.
 *
 * <pre>
 * 2001:db8::8:800:200c:417a    the groups in front of the gap, the gap, the groups behind it
 * ::ffff:192.0.2.1
 * </pre>
 */
final class Ipv6Text {
    private static final int GROUPS = 8;
    private static final int BYTES = 16;
    private static final int MAX_DIGITS = 4;

    /** An IPv4 address takes the place of two groups. */
    private static final int IPV4_GROUPS = 2;

    private Ipv6Text() {}

    static boolean isValid(byte[] text, int from, int to) {
        // No address is shorter than "::".
        if (to - from < 2) {
            return false;
        }
        int gap = gap(text, from, to);
        if (gap == to) {
            return groups(text, from, to, true) == GROUPS;
        }
        int before = gap == from ? 0 : groups(text, from, gap, false);
        int behind = gap + 2 == to ? 0 : groups(text, gap + 2, to, true);
        // The gap stands for one group at least.
        return before >= 0 && behind >= 0 && before + behind < GROUPS;
    }

    /** Returns where the first two colons are, or {@code to}. */
    private static int gap(byte[] text, int from, int to) {
        for (int at = from; at < to - 1; at++) {
            if (text[at] == ':' && text[at + 1] == ':') {
                return at;
            }
        }
        return to;
    }

    /** Returns how many groups there are with one colon between each two, or -1 if something else is there. */
    private static int groups(byte[] text, int from, int to, boolean mayEndWithIpv4) {
        int groups = 0;
        int start = from;
        while (groups < GROUPS) {
            int end = groupEnd(text, start, to);
            if (end > start && end - start <= MAX_DIGITS && (end == to || text[end] == ':')) {
                groups++;
                if (end == to) {
                    return groups;
                }
                start = end + 1;
            } else {
                return mayEndWithIpv4 && Ipv4Text.isValid(text, start, to) ? groups + IPV4_GROUPS : -1;
            }
        }
        return -1;
    }

    private static int groupEnd(byte[] text, int from, int to) {
        int at = from;
        while (at < to && digit(text[at]) >= 0) {
            at++;
        }
        return at;
    }

    private static int digit(byte character) {
        if (character >= '0' && character <= '9') {
            return character - '0';
        }
        int letter = (character | 0x20) - 'a';
        return letter >= 0 && letter < 6 ? letter + 10 : -1;
    }

    /** Returns the sixteen bytes of a valid address. */
    static byte[] bytes(byte[] text, int from, int to) {
        byte[] address = new byte[BYTES];
        int gap = gap(text, from, to);
        put(text, from, gap, address, 0);
        if (gap < to) {
            int behind = gap + 2 == to ? 0 : groups(text, gap + 2, to, true);
            put(text, gap + 2, to, address, 2 * (GROUPS - behind));
        }
        return address;
    }

    /** Puts the groups of a valid text into an array. */
    private static void put(byte[] text, int from, int to, byte[] address, int first) {
        int position = first;
        int start = from;
        while (start < to) {
            int end = groupEnd(text, start, to);
            if (end < to && text[end] == '.') {
                Ipv4Text.put(text, start, to, address, position);
                return;
            }
            int group = 0;
            for (int at = start; at < end; at++) {
                group = group << 4 | digit(text[at]);
            }
            address[position] = (byte) (group >> 8);
            address[position + 1] = (byte) group;
            position += 2;
            start = end + 1;
        }
    }

    /**
     * Writes an address by RFC 5952 section 4: lower case, no leading zeros, and the longest run of two or more groups of zero, the first
     * of those that are equally long, as two colons; by section 5 the IPv4 address that is mapped into it as such.
     */
    static int write(byte[] address, byte[] target, int at) {
        int gap = longestGap(address);
        int gapEnd = gap < 0 ? 0 : gap + gapLength(address, gap);
        int groups = isMapped(address) ? GROUPS - IPV4_GROUPS : GROUPS;
        int position = at;
        int group = 0;
        while (group < groups) {
            if (group == gap) {
                // The second colon stands in front of the group that follows.
                target[position++] = ':';
                group = gapEnd;
                continue;
            }
            if (group > 0) {
                target[position++] = ':';
            }
            position = writeGroup(group(address, group), target, position);
            group++;
        }
        if (gapEnd == GROUPS) {
            target[position++] = ':';
        }
        if (groups == GROUPS) {
            return position;
        }
        target[position] = ':';
        return Ipv4Text.write(address, BYTES - 2 * IPV4_GROUPS, target, position + 1);
    }

    private static boolean isMapped(byte[] address) {
        return gapLength(address, 0) == 5 && group(address, 5) == 0xFFFF;
    }

    private static int group(byte[] address, int index) {
        return (address[2 * index] & 0xFF) << 8 | address[2 * index + 1] & 0xFF;
    }

    /** Returns the first of the longest runs of two or more groups of zero, or -1 if there is none. */
    private static int longestGap(byte[] address) {
        int longest = -1;
        int length = 1;
        for (int group = 0; group < GROUPS; group++) {
            int here = gapLength(address, group);
            if (here > length) {
                longest = group;
                length = here;
            }
        }
        return longest;
    }

    /** Returns how many groups of zero there are from one on. */
    private static int gapLength(byte[] address, int first) {
        int group = first;
        while (group < GROUPS && group(address, group) == 0) {
            group++;
        }
        return group - first;
    }

    private static int writeGroup(int group, byte[] target, int at) {
        int position = at;
        for (int shift = 12; shift >= 0; shift -= 4) {
            if (group >> shift != 0 || shift == 0) {
                int digit = group >> shift & 0xF;
                target[position++] = (byte) (digit < 10 ? '0' + digit : 'a' + digit - 10);
            }
        }
        return position;
    }
}
