package hoego.web.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import hoego.web.Language;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Typed text is not left unasked. */
@MicronautTest(transactional = false)
class UnsentTest {

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @Inject
    EmbeddedServer server;

    @Test
    void isAskedForBeforeTheLanguageIsSwitched() {
        enter(Dialog::dismiss, (page, asked) -> {
            note(page).fill("right after lunch");
            page.locator(".top__language").click();

            page.waitForCondition(() -> !asked.isEmpty());
            assertThat(asked).containsExactly("beforeunload");
            assertThat(note(page)).hasValue("right after lunch");
            assertThat(page.locator("html")).hasAttribute("lang", "en");
        });
    }

    @Test
    void isAskedForBeforeAnotherPageOfOursIsOpened() {
        enter(Dialog::dismiss, (page, asked) -> {
            note(page).fill("right after lunch");
            page.locator(".top__pages a[href^='/goals']").click();

            assertThat(asked).containsExactly("What you typed here is not saved. Leave it?");
            assertThat(note(page)).hasValue("right after lunch");
        });
    }

    @Test
    void isLeftByWhoeverWantsTo() {
        enter(Dialog::accept, (page, asked) -> {
            note(page).fill("right after lunch");
            page.locator(".top__language").click();

            assertThat(page.locator("html")).hasAttribute("lang", "ko");
            assertThat(note(page)).hasValue("");

            note(page).fill("right after lunch");
            page.locator(".top__pages a[href^='/goals']").click();
            page.waitForURL("**/goals*");

            assertThat(asked).hasSize(2);
        });
    }

    @Test
    void isAskedForWhileAProblemKeepsItFromBeingStored() {
        enter(Dialog::dismiss, (page, asked) -> {
            page.locator("[name=weightKg]").fill("heavy");
            note(page).fill("right after lunch");
            save(page);
            assertThat(page.locator(".field__problem")).isVisible();
            assertThat(asked).isEmpty();

            page.locator(".top__language").click();

            page.waitForCondition(() -> !asked.isEmpty());
            assertThat(note(page)).hasValue("right after lunch");
        });
    }

    @Test
    void isNotAskedForWhenItIsSavedOrGivenUp() {
        enter(Dialog::dismiss, (page, asked) -> {
            page.locator("[name=weightKg]").fill("70.8");
            save(page);
            assertThat(page.locator(".notice")).isVisible();
            page.navigate(server.getURL() + "/health/weigh-ins/new");
            note(page).fill("right after lunch");
            page.locator("#form .actions a").click();
            page.waitForURL(address -> !address.endsWith("/new"));
            page.locator(".top__language").click();

            assertThat(page.locator("html")).hasAttribute("lang", "ko");
            assertThat(asked).isEmpty();
        });
    }

    @Test
    void comesBackWithItsFormInTheHistory() {
        enter(Dialog::dismiss, (page, asked) -> {
            comeFromTheList(page);
            note(page).fill("right after lunch");

            page.goBack();
            assertThat(note(page)).not().isVisible();
            page.goForward();

            assertThat(note(page)).hasValue("right after lunch");
            assertThat(asked).isEmpty();
            page.locator(".top__pages a[href^='/goals']").click();
            assertThat(asked).hasSize(1);
        });
    }

    @Test
    void comesBackWithTheOneOfTwoLikeFormsIntoWhichItWasTyped() {
        enter(Dialog::dismiss, (page, asked) -> {
            page.route("**/health/weigh-ins/new*", route -> {
                var answer = route.fetch();
                var twice = answer.text().replaceFirst("(?s)(<form class=\"stack.*?</form>)", "$1$1");
                route.fulfill(new Route.FulfillOptions().setResponse(answer).setBody(twice));
            });
            comeFromTheList(page);
            note(page).last().fill("right after lunch");

            page.goBack();
            assertThat(note(page)).hasCount(0);
            page.goForward();

            assertThat(note(page).last()).hasValue("right after lunch");
            assertThat(note(page).first()).hasValue("");
        });
    }

    @Test
    void isGoneOnceOneSignsOut() {
        enter(Dialog::dismiss, (page, asked) -> {
            comeFromTheList(page);
            note(page).fill("right after lunch");
            page.goBack();
            assertThat(note(page)).not().isVisible();
            assertThat(kept(page)).contains("right after lunch");

            page.navigate(server.getURL() + "/settings");
            page.locator("form[action$='/logout'] button").click();
            page.waitForURL("**/login*");

            assertThat(kept(page)).doesNotContain("right after lunch");
        });
    }

    @Test
    void isAskedForBeforeThereIsAnOwner() {
        open(page -> {
            var asked = asked(page, Dialog::dismiss);
            page.navigate(server.getURL() + "/setup?language=en");
            page.locator(".door__language").click();
            assertThat(page.locator("html")).hasAttribute("lang", "ko");
            assertThat(asked).isEmpty();

            page.locator("[name=name]").fill("Min-ji");
            page.locator(".door__language").click();

            page.waitForCondition(() -> !asked.isEmpty());
            assertThat(page.locator("[name=name]")).hasValue("Min-ji");
        });
    }

    private static Locator note(Page page) {
        return page.locator("[name=note]");
    }

    /** What is kept until one comes back. */
    private static String kept(Page page) {
        return page.evaluate("Object.values(sessionStorage).join()").toString();
    }

    private static void save(Page page) {
        page.locator("#form .actions button").first().click();
    }

    /** To the form once it is settled: until then, its first field takes the focus from whatever is typed into. */
    private static void comeFromTheList(Page page) {
        page.locator(".tabs a[href='/health/weigh-ins']").click();
        page.locator("main a[href^='/health/weigh-ins/new']").first().click();
        assertThat(page.locator("main [autofocus]").first()).isFocused();
    }

    /** At the form of a weigh-in. */
    private void enter(Consumer<Dialog> answer, BiConsumer<Page, List<String>> journey) {
        open(page -> {
            Owner.setUp(page, server, Language.EN, "empty");
            page.navigate(server.getURL() + "/health/weigh-ins/new");
            journey.accept(page, asked(page, answer));
        });
    }

    private static List<String> asked(Page page, Consumer<Dialog> answer) {
        var asked = new ArrayList<String>();
        page.onDialog(dialog -> {
            asked.add(dialog.message().isEmpty() ? dialog.type() : dialog.message());
            answer.accept(dialog);
        });
        return asked;
    }

    private static void open(Consumer<Page> journey) {
        try (var context = CHROMIUM.open(Chromium.Screen.DESK, ColorScheme.LIGHT, Language.EN.tag())) {
            journey.accept(context.newPage());
        }
    }
}
