package hoego.web.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import hoego.web.Browser;
import hoego.web.Language;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Writing a retrospective: the text is kept while it is typed, whatever happens to the window. */
@MicronautTest(transactional = false)
class WritingTest {

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    private static final String QUARTER = "/retrospectives/2021-Q1";
    private static final String LIST = "(/health/weigh-ins?period=2021-Q1)";
    private static final String FACT =
            "[1 weigh-in]" + LIST + ". The weight trend was [70.8\u00a0kg]" + LIST + " on 30 March.";
    private static final String MANY_WORDS = "기록이 말하지 않는 것을 적는다. ".repeat(3_000).strip();
    private static final int LONG_AFTER = 60_000;

    @Inject
    EmbeddedServer server;

    @Inject
    Browser browser;

    @Test
    void isSavedByItself() {
        write(page -> {
            title(page).fill("걱정에서 실천으로");
            text(page).pressSequentially("컨테이너로 옮겼다.");
            assertThat(state(page)).hasText("Saved 12:00");

            page.reload();

            assertThat(title(page)).hasValue("걱정에서 실천으로");
            assertThat(text(page)).hasValue("컨테이너로 옮겼다.");
        });
    }

    @Test
    void isNotLeftByAnsweringAResolution() {
        write(page -> {
            vow("exercise");
            vow("run a blog");
            page.reload();
            var vow = page.locator("#vows li");
            text(page).fill("One");
            vow.first().locator("button:text-is('Kept')").click();
            assertThat(vow.first().locator("span.pill")).hasText("Kept");
            vow.last().locator("summary").click();
            vow.last().locator("[name=reason]").fill("No time");
            vow.last().locator(".vow__reason button").click();

            assertThat(vow.last().locator("span.pill")).hasText("Dropped");
            assertThat(page).hasURL(Pattern.compile(QUARTER + "$"));
            assertThat(text(page)).hasValue("One");
        });
    }

    private void vow(String words) {
        browser.post(
                "/goals/resolutions",
                Map.of("words", words, "period", "2021-Q1", "madeOn", "2021-01-02", "area", "health"));
    }

    @Test
    void isSavedByItsButtonAndGoesOn() {
        write(page -> {
            text(page).fill("One");
            save(page);
            assertThat(version(page)).hasValue("1");

            text(page).fill("One, two");

            assertThat(version(page)).hasValue("2");
            assertThat(stored()).isEqualTo("One, two");
        });
    }

    @Test
    void neverReplacesWhatAnotherWindowStored() {
        write(page -> {
            var other = desk(page.context());
            text(other).fill("Theirs");
            assertThat(version(other)).hasValue("1");

            text(page).fill("Mine");

            assertThat(page.locator(".conflict pre")).hasText("Theirs");
            assertThat(text(page)).hasValue("Mine");
            assertThat(stored()).isEqualTo("Theirs");

            text(page).fill("Mine and theirs");
            save(page);

            assertThat(state(page)).hasText("Saved 12:00");
            assertThat(stored()).isEqualTo("Mine and theirs");
        });
    }

    @Test
    void asksBeforeItIsLeftWithAConflict() {
        write(page -> {
            var other = desk(page.context());
            text(other).fill("Theirs");
            assertThat(version(other)).hasValue("1");
            text(page).fill("Mine");
            assertThat(page.locator(".conflict")).isVisible();
            var asked = new ArrayList<String>();
            page.onDialog(dialog -> {
                asked.add(dialog.type());
                dialog.dismiss();
            });

            page.getByText("All retrospectives").click();

            page.waitForCondition(() -> !asked.isEmpty());
            assertThat(asked).containsExactly("beforeunload");
            assertThat(text(page)).hasValue("Mine");

            page.getByText("Take what is stored").click();

            assertThat(text(page)).hasValue("Theirs");
            assertThat(asked).hasSize(1);
        });
    }

    @Test
    void takesAFactAsAParagraphAfterThatOfTheCaret() {
        write(page -> {
            text(page).fill("Before. More.\n\nAfter.");
            text(page).evaluate("text => text.setSelectionRange(7, 7)");

            fact(page).locator("button").click();

            assertThat(text(page)).hasValue("Before. More.\n\n" + FACT + "\n\nAfter.");
            assertThat(used(page)).hasCount(1);
            assertThat(version(page)).hasValue("1");

            page.reload();

            assertThat(used(page)).hasCount(1);
            fact(page).locator("button").click();
            assertThat(text(page)).hasValue("Before. More.\n\n" + FACT + "\n\nAfter.\n\n" + FACT);
            settle(page);
        });
    }

    @Test
    void givesAFactBackOnUndo() {
        write(page -> {
            text(page).fill("Before.");
            fact(page).locator("button").click();

            text(page).press("Control+z");

            assertThat(text(page)).hasValue("Before.");
            assertThat(used(page)).hasCount(0);
            settle(page);
        });
    }

    @Test
    void takesAFactOnAPhoneWhereTheTextIsOutOfSight() {
        write(Chromium.Screen.PHONE, page -> {
            text(page).fill("Before.");
            page.locator(".halves label").last().click();

            fact(page).locator("button").click();
            page.locator(".halves label").first().click();

            assertThat(text(page)).hasValue("Before.\n\n" + FACT);
            settle(page);
        });
    }

    @Test
    void takesAFactThatIsDraggedIntoIt() {
        write(page -> {
            fact(page).dragTo(text(page));

            assertThat(text(page)).hasValue(FACT);
            assertThat(used(page)).hasCount(1);
            assertThat(version(page)).hasValue("1");
        });
    }

    @Test
    void takesTheWholeFactAlsoByItsFigure() {
        write(page -> {
            fact(page).locator("a").first().dragTo(text(page));

            assertThat(text(page)).hasValue(FACT);
            settle(page);
        });
    }

    @Test
    void isCopiedWithoutLinksToHoego() {
        write(page -> {
            page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
            text(page).fill("Before. " + FACT);
            page.getByText("Copy", new Page.GetByTextOptions().setExact(true)).click();
            assertThat(page.locator("[data-copy]")).hasText("Copied");

            assertThat(page.evaluate("() => navigator.clipboard.readText()")).isEqualTo("""
                            # Retrospective of 2021 Q1

                            Before. 1 weigh-in. The weight trend was 70.8\u00a0kg on 30 March.
                            """);
            settle(page);
        });
    }

    @Test
    void isKeptWhileTheNetworkIsGone() {
        write(page -> {
            page.context().setOffline(true);
            text(page).fill("Written in a tunnel");
            assertThat(state(page)).containsText("Not saved: Hoego cannot be reached.");
            assertThat(text(page)).hasValue("Written in a tunnel");

            page.context().setOffline(false);

            assertThat(state(page)).hasText("Saved 12:00");
            assertThat(stored()).isEqualTo("Written in a tunnel");
        });
    }

    @Test
    void isNotLeftWhileTheNetworkIsGone() {
        write(page -> {
            page.context().setOffline(true);
            text(page).fill("Written in a tunnel");
            var asked = new ArrayList<String>();
            page.onDialog(dialog -> {
                asked.add(dialog.type());
                dialog.dismiss();
            });

            page.getByText("All retrospectives").click();

            page.waitForCondition(() -> !asked.isEmpty());
            assertThat(text(page)).hasValue("Written in a tunnel");
        });
    }

    @Test
    void isKeptWhileSignedOut() {
        write(page -> {
            page.context().clearCookies();
            text(page).fill("Typed too late");

            assertThat(state(page)).containsText("Not saved: you are signed out.");
            assertThat(text(page)).hasValue("Typed too late");
        });
    }

    @Test
    void isSavedBeforeAnotherPageIsOpened() {
        write(page -> {
            text(page).fill("In a hurry");
            page.getByText("Preview", new Page.GetByTextOptions().setExact(true))
                    .click();

            assertThat(page.locator(".prose > p")).hasText("In a hurry");

            page.goBack();
            text(page).fill("In a great hurry");
            page.getByText("All retrospectives").click();
            page.waitForURL("**/retrospectives");

            assertThat(stored()).isEqualTo("In a great hurry");
        });
    }

    @Test
    void isSavedWhenItsWindowIsClosed() {
        write(page -> {
            page.onDialog(Dialog::accept);
            text(page).fill("In a hurry");
            page.navigate("about:blank");

            page.waitForCondition(() -> stored().equals("In a hurry"));
        });
    }

    @Test
    void isTakenUpAgainWhereItNeverArrived() {
        write(page -> {
            leaveUnsaved(page);

            page.navigate(server.getURL() + QUARTER);

            assertThat(text(page)).hasValue(MANY_WORDS);
            page.waitForCondition(() -> stored().equals(MANY_WORDS));
        });
    }

    @Test
    void isTakenUpAgainBesideWhatAnotherWindowStored() {
        write(page -> {
            leaveUnsaved(page);
            browser.post(QUARTER + "/text", Map.of("title", "", "body", "Theirs", "version", "0"));

            page.navigate(server.getURL() + QUARTER);

            assertThat(page.locator(".conflict pre")).hasText("Theirs");
            assertThat(text(page)).hasValue(MANY_WORDS);
            assertThat(stored()).isEqualTo("Theirs");
        });
    }

    /**
     * From a page that reaches nobody any more; the next one does. A request held back outside the page could still get through
     * once it is let go.
     */
    private static void leaveUnsaved(Page page) {
        page.onDialog(Dialog::accept);
        page.evaluate("() => { window.fetch = () => Promise.reject(new TypeError('Failed to fetch')); }");
        text(page).fill(MANY_WORDS);
        page.navigate("about:blank");
    }

    @Test
    void isSavedAtOnceWhenItsWindowIsHidden() {
        write(page -> {
            page.clock().install();
            page.reload();
            text(page).fill("On the way to another app");

            page.evaluate("""
                    Object.defineProperty(document, "visibilityState", { value: "hidden" });
                    document.dispatchEvent(new Event("visibilitychange"));""");

            page.waitForCondition(() -> stored().equals("On the way to another app"));
        });
    }

    @Test
    void isDeletedWithWhatWasTypedLastAndComesBack() {
        write(page -> {
            text(page).fill("One");
            assertThat(version(page)).hasValue("1");
            text(page).fill("One, two");

            page.getByText("Delete", new Page.GetByTextOptions().setExact(true)).click();
            page.waitForURL("**/retrospectives?period=2021-Q1");

            assertThat(stored()).isEmpty();

            page.getByText("Undo").click();

            assertThat(page.locator(".notice p")).hasText("Restored.");
            assertThat(stored()).isEqualTo("One, two");
        });
    }

    @Test
    void holdsNoHalfWrittenSyllable() {
        write(page -> {
            page.clock().install();
            page.reload();
            var sent = new ArrayList<String>();
            page.onRequest(request -> {
                if (request.url().endsWith("/text")) {
                    sent.add(request.postData());
                }
            });
            var keyboard = page.context().newCDPSession(page);
            text(page).pressSequentially("글");

            compose(keyboard, "ㅇ");
            compose(keyboard, "으");
            page.clock().runFor(LONG_AFTER);

            assertThat(text(page)).hasValue("글으");
            assertThat(sent).isEmpty();

            keyboard.send("Input.insertText", json(Map.of("text", "을")));
            page.clock().runFor(LONG_AFTER);

            assertThat(version(page)).hasValue("1");
            assertThat(stored()).isEqualTo("글을");
            assertThat(sent).hasSize(1);
        });
    }

    @Test
    void isKeptWhereItIsTooLong() {
        write(page -> {
            text(page).fill("글".repeat(100_001));

            assertThat(page.locator("#state [role=alert]"))
                    .hasText("Use at most 100,000 letters. The text was not stored.");

            text(page).fill("글");

            assertThat(state(page)).hasText("Saved 12:00");
        });
    }

    private static void compose(CDPSession keyboard, String syllable) {
        var composition = json(Map.of("text", syllable));
        composition.addProperty("selectionStart", syllable.length());
        composition.addProperty("selectionEnd", syllable.length());
        keyboard.send("Input.imeSetComposition", composition);
    }

    private static JsonObject json(Map<String, String> values) {
        var json = new JsonObject();
        values.forEach(json::addProperty);
        return json;
    }

    private void write(Consumer<Page> journey) {
        write(Chromium.Screen.DESK, journey);
    }

    /** At the desk of a quarter with one record, in which nothing is written yet. */
    private void write(Chromium.Screen screen, Consumer<Page> journey) {
        try (var context = CHROMIUM.open(screen, ColorScheme.LIGHT, Language.EN.tag())) {
            var page = context.newPage();
            Owner.setUp(page, server, Language.EN, "empty");
            new Entry(page, server.getURL().toString()).make("/health/weigh-ins/new", Map.of("weightKg", "70.8"));
            page.navigate(server.getURL() + QUARTER);
            journey.accept(page);
        }
    }

    private Page desk(BrowserContext context) {
        var page = context.newPage();
        page.navigate(server.getURL() + QUARTER);
        return page;
    }

    private String stored() {
        return browser.get(QUARTER).expectFirst("[name=body]").wholeText();
    }

    /** What is still on its way would reach the next test. */
    private static void settle(Page page) {
        page.waitForFunction("() => localStorage.length === 0");
    }

    private static void save(Page page) {
        page.getByText("Save", new Page.GetByTextOptions().setExact(true)).click();
    }

    private static Locator title(Page page) {
        return page.locator("[name=title]");
    }

    private static Locator text(Page page) {
        return page.locator("[name=body]");
    }

    private static Locator version(Page page) {
        return page.locator("#state [name=version]");
    }

    private static Locator state(Page page) {
        return page.locator("#state [role=status]");
    }

    private static Locator fact(Page page) {
        return page.locator("[data-area=health] .fact");
    }

    private static Locator used(Page page) {
        return page.locator("[data-area=health] .fact[data-used]");
    }
}
