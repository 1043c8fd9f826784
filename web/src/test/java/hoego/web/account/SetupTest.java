package hoego.web.account;

import static hoego.web.Stranger.location;
import static hoego.web.Stranger.page;
import static org.assertj.core.api.Assertions.assertThat;

import hoego.web.Language;
import hoego.web.Owner;
import hoego.web.Owners;
import hoego.web.Sample;
import hoego.web.Sessions;
import hoego.web.Stranger;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@MicronautTest(transactional = false)
class SetupTest {

    private static final Map<String, String> FORM = Map.of(
            "name", "Min-ji",
            "password", "quiet river in march",
            "language", "ko",
            "zone", "Asia/Seoul",
            "start", "empty");

    @Inject
    Stranger stranger;

    @Inject
    Stranger other;

    @Inject
    Owners owners;

    @Inject
    Sample sample;

    @Test
    void asksEverybodyToSetItUpBeforeThereIsAnOwner() {
        assertThat(location(stranger.get("/"))).isEqualTo("/setup");
        assertThat(location(stranger.get("/goals"))).isEqualTo("/setup");
        assertThat(location(stranger.get("/login"))).isEqualTo("/setup");
        assertThat(stranger.get("/setup").statusCode()).isEqualTo(200);
    }

    @Test
    void speaksTheLanguageOfTheBrowserUntilAnotherIsChosen() {
        var korean = page(stranger.get("/setup", "Accept-Language", "ko-KR,ko;q=0.9,en;q=0.8"));
        var english =
                page(stranger.get(korean.expectFirst(".door__language").attr("href"), "Accept-Language", "ko-KR"));

        assertThat(korean.select("html").attr("lang")).isEqualTo("ko");
        assertThat(korean.select("h1").text()).isEqualTo("Hoego 시작하기");
        assertThat(korean.select("select[name=zone] option[selected]").val()).isEqualTo("Asia/Seoul");
        assertThat(english.select("html").attr("lang")).isEqualTo("en");
        assertThat(english.select("input[name=language][checked]").val()).isEqualTo("en");
    }

    @Test
    void makesTheOwnerAndLetsThemInAtOnce() {
        var answer = stranger.post("/setup", FORM);

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(location(answer)).isEqualTo("/");
        assertThat(stranger.cookie(Sessions.COOKIE)).isNotEmpty();
        assertThat(stranger.get("/trash").statusCode()).isEqualTo(200);
        assertThat(owners.find())
                .hasValueSatisfying(owner -> assertThat(owner)
                        .extracting(Owner::name, Owner::language, Owner::zone)
                        .containsExactly("Min-ji", Language.KO, "Asia/Seoul"));
        assertThat(sample.isLoaded()).isFalse();
    }

    @Test
    void beginsWithTheSampleQuarter() {
        var answer = stranger.post("/setup", with("start", "sample"));

        assertThat(location(answer)).isEqualTo("/?period=2021-Q1");
        assertThat(sample.isLoaded()).isTrue();
    }

    @Test
    void keepsWhatWasTypedButThePassword() {
        var answer = stranger.post("/setup", with("password", "too short"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(page(answer).select("#problem-password").text())
                .isEqualTo("Use at least 12 characters, and at most 200.");
        assertThat(page(answer).select("input[name=name]").val()).isEqualTo("Min-ji");
        assertThat(page(answer).select("select[name=zone] option[selected]").val())
                .isEqualTo("Asia/Seoul");
        assertThat(answer.body()).doesNotContain("too short");
        assertThat(owners.exist()).isFalse();
    }

    @Test
    void asksForThePasswordAgainWhereSomethingElseIsWrong() {
        var answer = page(stranger.post("/setup", with("name", " ")));

        assertThat(answer.select("input[name=password]").val()).isEmpty();
        assertThat(answer.select(".field:has([name=password]) small").text())
                .isEqualTo("Type it again: a password is never sent back to the page.");
        assertThat(answer.select("[role=alert]").text()).contains("Passwords have to be typed again");
    }

    @ParameterizedTest
    @CsvSource({
        "Asia/Seoul, en, KRW",
        "Europe/Berlin, en, EUR",
        "Europe/Berlin, ko, EUR",
        "America/New_York, en, USD",
        "Asia/Tokyo, ko, JPY",
        "UTC, ko, KRW",
        "Etc/GMT+5, en, GBP",
        "Antarctica/Troll, ko, KRW"
    })
    void countsMoneyAsWhereTheOwnerLives(String zone, String language, String currency) {
        var form = new HashMap<>(with("zone", zone));
        form.put("language", language);
        stranger.post("/setup", form);

        assertThat(owners.find())
                .hasValueSatisfying(owner -> assertThat(owner.currency()).isEqualTo(currency));
    }

    @Test
    void namesTimeZonesInTheReadersLanguage() {
        var korean = page(stranger.get("/setup?language=ko")).select("select[name=zone]");
        var english = page(stranger.get("/setup?language=en")).select("select[name=zone]");

        assertThat(korean.select("option[value=Europe/Berlin]").text()).isEqualTo("베를린 · Europe/Berlin");
        assertThat(korean.select("optgroup:has([value=Europe/Berlin])").attr("label"))
                .isEqualTo("유럽");
        assertThat(english.select("option[value=Europe/Berlin]").text()).isEqualTo("Berlin");
        assertThat(english.select("option[value=America/New_York]").text()).isEqualTo("New York");
        assertThat(korean.select("optgroup").eachAttr("label")).noneMatch(label -> label.startsWith("zone."));
    }

    @Test
    void refusesTheCommonestPasswords() {
        for (var common :
                new String[] {"Password1234", "qwertyuiop123", "121212121212", "aaaaaaaaaaaaa", "비밀번호비밀번호비밀번호"}) {
            assertThat(page(stranger.post("/setup", with("password", common)))
                            .select("#problem-password")
                            .text())
                    .as(common)
                    .isEqualTo("This is one of the first passwords a stranger would try. Take another.");
        }
        assertThat(owners.exist()).isFalse();
    }

    @Test
    void refusesATimeZoneThatDoesNotExist() {
        assertThat(page(stranger.post("/setup", with("zone", "Mars/Olympus")))
                        .select("#problem-zone")
                        .text())
                .isEqualTo("Hoego does not know this time zone.");
    }

    @Test
    void isOverOnceThereIsAnOwner() {
        stranger.post("/setup", FORM);

        assertThat(location(other.get("/setup"))).isEqualTo("/");
        var late = other.post("/setup", with("name", "Late"));

        assertThat(location(late)).isEqualTo("/");
        assertThat(other.cookie(Sessions.COOKIE)).isEmpty();
        assertThat(owners.find())
                .hasValueSatisfying(owner -> assertThat(owner.name()).isEqualTo("Min-ji"));
    }

    @Test
    void makesOneOwnerOfTwoWhoRace() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var racers = Stream.of(stranger, other)
                    .<Callable<HttpResponse<String>>>map(each -> () -> each.post("/setup", FORM))
                    .map(threads::submit)
                    .toList();
            for (var racer : racers) {
                assertThat(racer.get().statusCode()).isEqualTo(303);
            }
        }

        var winners = Stream.of(stranger, other)
                .filter(each -> !each.cookie(Sessions.COOKIE).isEmpty())
                .count();
        assertThat(winners).isEqualTo(1);
    }

    private static Map<String, String> with(String field, String text) {
        var form = new HashMap<>(FORM);
        form.put(field, text);
        return form;
    }
}
