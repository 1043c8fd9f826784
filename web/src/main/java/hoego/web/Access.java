package hoego.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.security.rules.SecurityRuleResult;
import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
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
            List.of("/setup", "/login", Assets.PATH + "/", "/manage/health", "/manage/health/", "/p", "/p/", "/share/");

    /** Of that, what the owner shows to others: pages that tell nothing of the rest, whoever asks and whatever happens. */
    private static final List<String> SHOWN = List.of("/p", "/p/", "/share/");

    private static final Pattern PLAIN = Pattern.compile("[\\w/.-]+");

    /** Bytes of characters beyond ASCII; those of a slash, a dot, a percent sign, a semicolon or a backslash are none. */
    private static final Pattern WRITTEN_OUT = Pattern.compile("(?:%[89a-fA-F][0-9a-fA-F])+");

    private static final Pattern LETTERS = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
    private static final String LETTER = "x";
    private static final String REFUSED = "%";

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

    /** Whether a request asks for what the owner shows to others, be it there or not. */
    boolean isForReaders(HttpRequest<?> request) {
        return isIn(SHOWN, site.pathOf(request));
    }

    private static boolean isIn(List<String> paths, String path) {
        return paths.stream().anyMatch(open -> open.endsWith("/") ? path.startsWith(open) : path.equals(open));
    }

    /** A path that could be read in two ways is not public. */
    private static boolean isPublic(String path) {
        return PLAIN.matcher(withLettersPlain(path)).matches() && !path.contains("..") && isIn(PUBLIC, path);
    }

    /**
     * A path in which letters and figures of all scripts, as titles have them, stand for themselves. What else was written
     * out is left to be refused: read once it is what it is, and nothing in it can be read again.
     */
    private static String withLettersPlain(String path) {
        return WRITTEN_OUT.matcher(path).replaceAll(bytes -> isLetters(bytes.group()) ? LETTER : REFUSED);
    }

    private static boolean isLetters(String written) {
        try {
            var bytes = HexFormat.of().parseHex(written.replace("%", ""));
            var read = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return LETTERS.matcher(read).matches();
        } catch (CharacterCodingException noText) {
            return false;
        }
    }
}
