package hoego.web.account;

import hoego.web.Attempts.By;
import hoego.web.Attempts.Source;
import hoego.web.Callers;
import hoego.web.Site;
import hoego.web.Token;
import hoego.web.account.DeviceRepository.Known;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.cookie.Cookie;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * The browsers on which the owner has signed in. They keep a cookie of their own, also after signing out, so that strangers
 * who guess the password, even from the same address, cannot keep the owner waiting.
 */
@Singleton
final class Devices {

    static final String COOKIE = "hoego_device";

    private static final Duration KEPT = Duration.ofDays(365);

    private final DeviceRepository devices;
    private final Callers callers;
    private final Site site;
    private final Clock clock;

    Devices(DeviceRepository devices, Callers callers, Site site, Clock clock) {
        this.devices = devices;
        this.callers = callers;
        this.site = site;
        this.clock = clock;
    }

    /** What a try to sign in is counted by. */
    List<Source> sources(HttpRequest<?> request) {
        var token = token(request);
        var hash = new Token(token).hash();
        return !token.isEmpty() && devices.existsById(hash)
                ? List.of(new Source(By.DEVICE, hash))
                : List.of(new Source(By.ADDRESS, callers.address(request)), new Source(By.STRANGERS, "all"));
    }

    /** Remembers the browser of an owner who came in. */
    Cookie know(HttpRequest<?> request) {
        devices.deleteById(new Token(token(request)).hash());
        var token = Token.fresh();
        devices.save(new Known(token.hash(), clock.instant()));
        return site.cookie(COOKIE, token.value()).maxAge(KEPT);
    }

    private static String token(HttpRequest<?> request) {
        return request.getCookies().findCookie(COOKIE).map(Cookie::getValue).orElse("");
    }

    void forgetOld(Instant now) {
        devices.deleteBefore(now.minus(KEPT));
    }

    /** What a browser says it is. */
    static String agent(HttpRequest<?> request) {
        return Objects.requireNonNullElse(request.getHeaders().get(HttpHeaders.USER_AGENT), "");
    }
}
