package hoego.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.security.rules.SecurityRuleResult;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;

/** Keeps every address for the owner, also those that lead nowhere, but for the few that are listed here. */
@Singleton
final class Access implements SecurityRule<HttpRequest<?>> {

    /** What a stranger may ask for; what ends in a slash is a folder, with everything in it. */
    static final List<String> PUBLIC =
            List.of("/setup", "/login", Assets.PATH + "/", "/manage/health", "/manage/health/");

    private static final Pattern PLAIN = Pattern.compile("[\\w/.-]+");

    private final Site site;

    Access(Site site) {
        this.site = site;
    }

    /** Before the rules that Micronaut brings along: none of them opens or closes anything here. */
    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    @Override
    public Publisher<SecurityRuleResult> check(
            @Nullable HttpRequest<?> request, @Nullable Authentication authentication) {
        var isAllowed = authentication != null || (request != null && isPublic(site.pathOf(request)));
        return Mono.just(isAllowed ? SecurityRuleResult.ALLOWED : SecurityRuleResult.REJECTED);
    }

    /** Whether a request is the owner's, or one that a stranger may make. */
    boolean isOpen(HttpRequest<?> request) {
        return Visit.of(request).isPresent() || isPublic(site.pathOf(request));
    }

    /** A path that could be read in two ways is not public. */
    private static boolean isPublic(String path) {
        return PLAIN.matcher(path).matches()
                && !path.contains("..")
                && PUBLIC.stream().anyMatch(open -> open.endsWith("/") ? path.startsWith(open) : path.equals(open));
    }
}
