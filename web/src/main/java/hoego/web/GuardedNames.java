package hoego.web;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.hc.client5.http.DnsResolver;

/** Lets a connection know only addresses that were looked at. */
final class GuardedNames implements DnsResolver {

    private final Fetching.Names names;
    private final Predicate<InetAddress> allowed;

    GuardedNames(Fetching.Names names, Predicate<InetAddress> allowed) {
        this.names = names;
        this.allowed = allowed;
    }

    /** A host that is not to be asked. */
    static final class PrivateHostException extends UnknownHostException {

        private static final long serialVersionUID = 1L;

        PrivateHostException(String host) {
            super(host);
        }
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        var addresses = names.of(host);
        if (!Stream.of(addresses).allMatch(allowed)) {
            throw new PrivateHostException(host);
        }
        return addresses;
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }
}
