package hoego.web;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * The addresses anybody on the internet can be found at, and no machine of the owner's own network, this one included.
 *
 * <p>By IANA's registries of special-purpose addresses, of 2024. In IPv6 all that is not global unicast is out.
 */
final class PublicAddresses {

    private record Range(InetAddress first, int bits) {

        static Range of(String written) {
            var parts = written.split("/", 2);
            return new Range(InetAddress.ofLiteral(parts[0]), Integer.parseInt(parts[1]));
        }

        boolean holds(byte[] address) {
            var prefix = first.getAddress();
            if (address.length != prefix.length) {
                return false;
            }
            var whole = bits / Byte.SIZE;
            var rest = bits % Byte.SIZE;
            return Arrays.equals(address, 0, whole, prefix, 0, whole)
                    && (rest == 0 || (address[whole] ^ prefix[whole]) >> (Byte.SIZE - rest) == 0);
        }
    }

    private static final List<Range> SPECIAL = ranges(
            "0.0.0.0/8",
            "10.0.0.0/8",
            "100.64.0.0/10",
            "127.0.0.0/8",
            "169.254.0.0/16",
            "172.16.0.0/12",
            "192.0.0.0/24",
            "192.0.2.0/24",
            "192.88.99.0/24",
            "192.168.0.0/16",
            "198.18.0.0/15",
            "198.51.100.0/24",
            "203.0.113.0/24",
            "224.0.0.0/4",
            "240.0.0.0/4",
            "2001::/23", // Teredo among them, which holds an address of IPv4
            "2001:db8::/32",
            "2002::/16", // 6to4, which does, too
            "3fff::/20");

    private static final Range UNICAST = Range.of("2000::/3");

    /** Through which those without IPv4 reach it. */
    private static final Range NAT64 = Range.of("64:ff9b::/96");

    private PublicAddresses() {}

    private static List<Range> ranges(String... written) {
        return Stream.of(written).map(Range::of).toList();
    }

    /** An address of IPv4 in IPv6 is as public as it is by itself. */
    static boolean hold(InetAddress address) {
        var bytes = address.getAddress();
        if (NAT64.holds(bytes)) {
            return hold(last(bytes));
        }
        return (address instanceof Inet4Address || UNICAST.holds(bytes))
                && SPECIAL.stream().noneMatch(range -> range.holds(bytes));
    }

    private static InetAddress last(byte[] bytes) {
        try {
            return InetAddress.getByAddress(Arrays.copyOfRange(bytes, bytes.length - 4, bytes.length));
        } catch (UnknownHostException e) {
            throw new IllegalStateException(e);
        }
    }
}
