package hoego.web.account;

import hoego.web.Callers;
import hoego.web.Owners;
import hoego.web.Site;
import io.micronaut.context.annotation.Value;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What only somebody who can read the server's log knows. The set-up asks for it wherever a stranger could reach the page
 * before the owner does: unless Hoego listens on loopback alone, with no address or proxy in front of it.
 */
@Singleton
final class SetupCode implements ApplicationEventListener<ServerStartupEvent> {

    private static final Logger LOG = LoggerFactory.getLogger(SetupCode.class);
    private static final String LETTERS = "23456789abcdefghjkmnpqrstuvwxyz"; // those that nobody takes for another
    private static final int LENGTH = 12;

    private final Owners owners;
    private final boolean needed;
    private final String code;

    SetupCode(Owners owners, Site site, Callers callers, @Value("${micronaut.server.host:}") String host) {
        this.owners = owners;
        this.needed = isNeeded(host, site.origin() != null, callers.areBehindAProxy());
        this.code = new SecureRandom()
                .ints(LENGTH, 0, LETTERS.length())
                .mapToObj(letter -> LETTERS.substring(letter, letter + 1))
                .collect(Collectors.joining());
    }

    static boolean isNeeded(String host, boolean hasAddress, boolean hasProxy) {
        return hasAddress || hasProxy || !isLoopback(host);
    }

    private static boolean isLoopback(String host) {
        try {
            return !host.isEmpty() && InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException unknown) {
            return false;
        }
    }

    @Override
    public void onApplicationEvent(ServerStartupEvent started) {
        if (needed && !owners.exist()) {
            LOG.info("Hoego belongs to nobody yet. To set it up, the page will ask for this code: {}", written());
        }
    }

    boolean isNeeded() {
        return needed;
    }

    /** Whether somebody typed it; blanks, dashes and capitals do not matter. */
    boolean isKnownBy(String typed) {
        var plain = typed.replaceAll("[\\s-]", "").toLowerCase(Locale.ROOT);
        return !needed
                || MessageDigest.isEqual(plain.getBytes(StandardCharsets.UTF_8), code.getBytes(StandardCharsets.UTF_8));
    }

    String written() {
        return code.replaceAll("(.{4})(?!$)", "$1-");
    }
}
