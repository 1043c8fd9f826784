package hoego.web;

import io.micronaut.context.annotation.Value;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Tells where a request comes from. What {@code X-Forwarded-For} says is believed only as far as it was written by a proxy
 * that was named as trusted.
 */
@Singleton
public final class Callers {

    private static final int NETWORK_OF_A_HOUSEHOLD = 8; // bytes of an IPv6 address, which one household has plenty of

    private final List<Network> proxies;

    /**
     * @param proxies addresses or networks, such as {@code 172.16.0.0/12}
     */
    Callers(@Value("${hoego.trusted-proxies:}") List<String> proxies) {
        this.proxies = proxies.stream()
                .map(String::strip)
                .filter(proxy -> !proxy.isEmpty())
                .map(Network::of)
                .toList();
    }

    public boolean areBehindAProxy() {
        return !proxies.isEmpty();
    }

    /** The address a request was sent from; for IPv6 the network of it. */
    public String address(HttpRequest<?> request) {
        return address(
                request.getRemoteAddress().getAddress(), request.getHeaders().getAll("X-Forwarded-For"));
    }

    /** Goes back from proxy to proxy, as long as each is trusted. */
    String address(InetAddress connection, List<String> forwarded) {
        var address = connection;
        var hops = forwarded.stream()
                .flatMap(header -> Stream.of(header.split(",", -1)))
                .map(hop -> literal(hop.strip()))
                .toList();
        for (var hop : hops.reversed()) {
            if (!isTrusted(address) || hop.isEmpty()) {
                break;
            }
            address = hop.get();
        }
        return written(address);
    }

    private boolean isTrusted(InetAddress address) {
        return proxies.stream().anyMatch(proxy -> proxy.contains(address));
    }

    private static Optional<InetAddress> literal(String text) {
        try {
            return Optional.of(InetAddress.ofLiteral(text));
        } catch (IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }

    private static String written(InetAddress address) {
        if (!(address instanceof Inet6Address)) {
            return address.getHostAddress();
        }
        var network = Arrays.copyOf(Arrays.copyOf(address.getAddress(), NETWORK_OF_A_HOUSEHOLD), 16);
        try {
            return InetAddress.getByAddress(network).getHostAddress();
        } catch (UnknownHostException impossible) {
            throw new AssertionError("sixteen bytes are an address", impossible);
        }
    }

    /** Addresses that begin alike. */
    private record Network(InetAddress address, int bits) {

        static Network of(String written) {
            var slash = written.indexOf('/');
            var address = literal(slash < 0 ? written : written.substring(0, slash))
                    .orElseThrow(() -> new IllegalArgumentException("'" + written + "' is no address of a proxy"));
            var most = address.getAddress().length * 8;
            var bits = slash < 0 ? most : Integer.parseInt(written.substring(slash + 1));
            if (bits < 0 || bits > most) {
                throw new IllegalArgumentException("'" + written + "' is no network of proxies");
            }
            return new Network(address, bits);
        }

        boolean contains(InetAddress other) {
            var ours = address.getAddress();
            var theirs = other.getAddress();
            if (ours.length != theirs.length) {
                return false;
            }
            for (int bit = 0; bit < bits; bit++) {
                var mask = 0x80 >> (bit % 8);
                if ((ours[bit / 8] & mask) != (theirs[bit / 8] & mask)) {
                    return false;
                }
            }
            return true;
        }
    }
}
