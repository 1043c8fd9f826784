package hoego.web.account;

import static hoego.web.Browser.filledIn;
import static hoego.web.Stranger.location;
import static hoego.web.Stranger.page;
import static org.assertj.core.api.Assertions.assertThat;

import hoego.web.Language;
import hoego.web.MovableClock;
import hoego.web.Owner;
import hoego.web.Owners;
import hoego.web.Passwords;
import hoego.web.Sessions;
import hoego.web.Stranger;
import hoego.web.WeightUnit;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class LoginTest {

    private static final String PASSWORD = "quiet river in march";

    @Inject
    Stranger stranger;

    @Inject
    Stranger other;

    @Inject
    Owners owners;

    @Inject
    Passwords passwords;

    @Inject
    MovableClock clock;

    @BeforeEach
    void setUp() {
        owners.add(new Owner(
                Owner.ID,
                "Min-ji",
                passwords.hash(PASSWORD),
                Language.EN,
                "Asia/Seoul",
                Owner.DAY_START,
                WeightUnit.KG,
                "KRW",
                List.of(),
                0));
    }

    @Test
    void leadsAStrangerToWhereTheyWantedToGo() {
        var refused = stranger.get("/trash?q=%EA%B0%80&kind=a%26b");
        var form = page(stranger.get(location(refused)));
        var answer =
                signIn(stranger, PASSWORD, form.expectFirst("input[name=next]").val());

        assertThat(location(answer)).isEqualTo("/trash?q=%EA%B0%80&kind=a%26b");
        assertThat(stranger.get(location(answer)).statusCode()).isEqualTo(200);
    }

    @Test
    void keepsWhatWasTypedWhenTheSessionWasOver() {
        var sent = stranger.post(
                "/health/weigh-ins",
                Map.of("weightKg", "70.8", "measuredOn", "2021-03-30", "note", "right after\nlunch", "key", "k"),
                "Referer",
                "http://localhost/health/weigh-ins/new");
        assertThat(sent.statusCode()).isEqualTo(401);
        assertThat(sent.headers().firstValue("HX-Retarget")).hasValue("body");
        assertThat(page(sent).select(".problem").text()).startsWith("You were signed out, so nothing was saved.");
        assertThat(page(sent).select(".typed li").eachText()).contains("70.8", "right after lunch");

        var wrong = stranger.post("/login", filledIn(page(sent).expectFirst("form.stack"), Map.of("password", "no")));
        assertThat(page(wrong).select(".typed li").eachText()).contains("70.8", "right after lunch");

        var in = stranger.post("/login", filledIn(page(wrong).expectFirst("form.stack"), Map.of("password", PASSWORD)));
        assertThat(in.statusCode()).isEqualTo(200);
        assertThat(page(in).select(".actions a").attr("href")).isEqualTo("/health/weigh-ins/new");
        assertThat(stranger.get("/health/weigh-ins").body()).doesNotContain("70.8");

        var form = page(in).expectFirst(".message form");
        stranger.post(form.attr("action"), filledIn(form, Map.of()));

        assertThat(page(stranger.get("/health/weigh-ins")).select("tbody tr").text())
                .contains("70.8", "right after lunch");
    }

    @Test
    void storesWhatWasOnlyToBePreviewed() {
        var sent = stranger.post(
                "/blog/posts/preview",
                Map.of("title", "OOM", "body", "    Kept\nas it is", "status", "draft", "key", "k"));

        var in = stranger.post("/login", filledIn(page(sent).expectFirst("form.stack"), Map.of("password", PASSWORD)));

        assertThat(page(in).expectFirst(".message form").attr("action")).isEqualTo("/blog/posts");
    }

    @Test
    void leadsNobodyToAnotherSite() {
        for (var next : List.of(
                "https://evil.example",
                "//evil.example",
                "///evil.example/x",
                "/\\evil.example",
                "javascript:alert(1)",
                "")) {
            assertThat(location(signIn(stranger, PASSWORD, next))).as(next).isEqualTo("/");
        }
    }

    @Test
    void refusesAnotherPassword() {
        var answer = signIn(stranger, "loud river in march", "/trash");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(page(answer).select("#problem-password").text()).isEqualTo("That is not the password.");
        assertThat(page(answer).select("input[name=next]").val()).isEqualTo("/trash");
        assertThat(answer.body()).doesNotContain("loud river");
        assertThat(stranger.cookie(Sessions.COOKIE)).isEmpty();
    }

    @Test
    void takesTheWholePageWhereAPieceWasAskedFor() {
        var headers = stranger.get("/login").headers();

        assertThat(headers.firstValue("HX-Retarget")).hasValue("body");
        assertThat(headers.firstValue("HX-Reselect")).hasValue("unset");
    }

    @Test
    void opensANewSessionWithEachSignIn() {
        stranger.setCookie(Sessions.COOKIE, "chosen-by-somebody-else");
        signIn(stranger, PASSWORD, "/");
        var first = stranger.cookie(Sessions.COOKIE);
        signIn(stranger, PASSWORD, "/");
        var second = stranger.cookie(Sessions.COOKIE);

        assertThat(first).isNotEqualTo("chosen-by-somebody-else");
        assertThat(second).isNotEqualTo(first);
        other.setCookie(Sessions.COOKIE, first);
        assertThat(location(other.get("/trash"))).startsWith("/login");
    }

    @Test
    void endsASessionForGoodWithSigningOut() {
        signIn(stranger, PASSWORD, "/");
        other.setCookie(Sessions.COOKIE, stranger.cookie(Sessions.COOKIE));
        assertThat(other.get("/trash").statusCode()).isEqualTo(200);

        assertThat(location(stranger.post("/logout", Map.of()))).isEqualTo("/login");

        assertThat(stranger.cookie(Sessions.COOKIE)).isEmpty();
        assertThat(location(other.get("/trash"))).startsWith("/login");
    }

    @Test
    void makesGuessersWaitLongerEachTime() {
        for (int i = 0; i < 5; i++) {
            assertThat(signIn(stranger, "guess number " + i, "/").statusCode()).isEqualTo(422);
        }
        var early = signIn(stranger, PASSWORD, "/");

        assertThat(early.statusCode()).isEqualTo(429);
        assertThat(early.headers().firstValue("Retry-After")).hasValue("5");
        assertThat(page(early).select("#problem-password").text())
                .isEqualTo("Too many tries. Wait 5 seconds, then try again.");

        pass(Duration.ofSeconds(5));
        assertThat(signIn(stranger, "another guess", "/").statusCode()).isEqualTo(422);
        assertThat(signIn(stranger, PASSWORD, "/").headers().firstValue("Retry-After"))
                .hasValue("10");

        pass(Duration.ofSeconds(10));
        assertThat(signIn(stranger, PASSWORD, "/").statusCode()).isEqualTo(303);
        assertThat(signIn(stranger, "one more guess", "/").statusCode()).isEqualTo(422);
    }

    @Test
    void doesNotKeepTheOwnersBrowserWaitingForGuessesOfStrangers() {
        signIn(stranger, PASSWORD, "/");
        stranger.post("/logout", Map.of());

        for (int i = 0; i < 6; i++) {
            signIn(other, "guess number " + i, "/");
        }

        assertThat(signIn(other, PASSWORD, "/").statusCode()).isEqualTo(429);
        assertThat(signIn(stranger, PASSWORD, "/").statusCode()).isEqualTo(303);
    }

    private void pass(Duration time) {
        clock.moveTo(clock.instant().plus(time));
    }

    private static HttpResponse<String> signIn(Stranger browser, String password, String next) {
        return browser.post("/login", Map.of("password", password, "next", next));
    }
}
