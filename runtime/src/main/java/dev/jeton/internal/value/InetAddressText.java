package dev.jeton.internal.value;

import dev.jeton.internal.number.IntegerToDecimal;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.jspecify.annotations.Nullable;

/**
 * Addresses as literals: IPv4 as four decimal numbers without leading zeros, IPv6 as RFC 4291 section 2.2 says, of any spelling. IPv6 is
 * written in the one spelling of RFC 5952. No name is ever looked up.
 *
 * <p>A zone ({@code %eth0}) is not read, since it names an interface of one host, and not written. As in all of the JDK, an IPv4 address
 * that is mapped into IPv6 ({@code ::ffff:192.0.2.1}) becomes the IPv4 address.
 */
public final class InetAddressText {
    /** The most bytes that a call of {@link #write} writes: eight groups of four digits. */
    public static final int MAX_BYTES = 39;

    private static final int IPV4_BYTES = 4;
    private static final int IPV6_BYTES = 16;

    private InetAddressText() {}

    /**
     * Reads an address. Allocates the value and the array of bytes that the JDK makes it from.
     *
     * @return the address, or null if the text is none
     */
    public static @Nullable InetAddress parse(byte[] text, int from, int to) {
        if (Ipv6Text.isValid(text, from, to)) {
            return of(Ipv6Text.bytes(text, from, to));
        }
        return isIpv4(text, from, to) ? of(ipv4(text, from, to)) : null;
    }

    /**
     * Checks a text without creating an object.
     *
     * @return whether {@link #parse} would return an address
     */
    public static boolean isValid(byte[] text, int from, int to) {
        return Ipv6Text.isValid(text, from, to) || isIpv4(text, from, to);
    }

    private static InetAddress of(byte[] address) {
        try {
            return InetAddress.getByAddress(address);
        } catch (UnknownHostException wrongLength) {
            throw new IllegalStateException("an address has four or sixteen bytes", wrongLength);
        }
    }

    private static byte[] ipv4(byte[] text, int from, int to) {
        byte[] address = new byte[IPV4_BYTES];
        putIpv4(text, from, to, address, 0);
        return address;
    }

    /** Puts the four numbers of a valid text into an array. */
    static void putIpv4(byte[] text, int from, int to, byte[] address, int at) {
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
    static boolean isIpv4(byte[] text, int from, int to) {
        int numbers = 0;
        int start = from;
        while (numbers < IPV4_BYTES) {
            int end = numberEnd(text, start, to);
            if (end < 0) {
                return false;
            }
            numbers++;
            if (end == to) {
                return numbers == IPV4_BYTES;
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

    /**
     * Writes an address. Allocates the array of bytes that the JDK gives it out in.
     *
     * @return the position behind what was written
     */
    public static int write(InetAddress value, byte[] target, int at) {
        byte[] address = value.getAddress();
        return address.length == IPV6_BYTES ? Ipv6Text.write(address, target, at) : writeIpv4(address, 0, target, at);
    }

    static int writeIpv4(byte[] address, int first, byte[] target, int at) {
        int position = IntegerToDecimal.write(address[first] & 0xFF, target, at);
        for (int index = first + 1; index < first + IPV4_BYTES; index++) {
            target[position] = '.';
            position = IntegerToDecimal.write(address[index] & 0xFF, target, position + 1);
        }
        return position;
    }
}
