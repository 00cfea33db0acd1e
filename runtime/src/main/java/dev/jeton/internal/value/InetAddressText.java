package dev.jeton.internal.value;

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

    private static final int IPV6_BYTES = 16;

    private InetAddressText() {}

    /**
     * Reads an address. Allocates the value and the array of bytes that the JDK makes it from.
     *
     * @return the address, or null if the text is not valid
     */
    public static @Nullable InetAddress parse(byte[] text, int from, int to) {
        if (Ipv6Text.isValid(text, from, to)) {
            return of(Ipv6Text.bytes(text, from, to));
        }
        return Ipv4Text.isValid(text, from, to) ? of(Ipv4Text.bytes(text, from, to)) : null;
    }

    /**
     * Checks a text without creating an object.
     *
     * @return whether {@link #parse} would return an address
     */
    public static boolean isValid(byte[] text, int from, int to) {
        return Ipv6Text.isValid(text, from, to) || Ipv4Text.isValid(text, from, to);
    }

    private static InetAddress of(byte[] address) {
        try {
            return InetAddress.getByAddress(address);
        } catch (UnknownHostException wrongLength) {
            throw new IllegalStateException("an address has four or sixteen bytes", wrongLength);
        }
    }

    /**
     * Writes an address. Allocates the array of bytes that the JDK gives it out in.
     *
     * @return the position behind what was written
     */
    public static int write(InetAddress value, byte[] target, int at) {
        byte[] address = value.getAddress();
        return address.length == IPV6_BYTES
                ? Ipv6Text.write(address, target, at)
                : Ipv4Text.write(address, 0, target, at);
    }
}
