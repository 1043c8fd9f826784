package hoego.web.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

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
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Writing a post: stored while it is typed, and dragged over the board. */
@MicronautTest(transactional = false)
class PostWritingTest {

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    private static final String EDIT = "/blog/posts/1/edit";

    @Inject
    EmbeddedServer server;

    @Inject
    Browser browser;

    @Test
    void isStoredWhileItIsTypedAndBeginsADraft() {
        write(page -> {
            text(page).pressSequentially("커널이 고른다.");
            assertThat(state(page)).hasText("Saved 12:00");
            assertThat(page.locator("[name=status][value=draft]")).isChecked();
            assertThat(page.locator("#preview .line")).containsText("2 words, 8 characters");

            assertThat(page.locator("image-field button")).isVisible();
            page.locator("[name=tags]").fill("linux");
            save(page);

            page.waitForURL("**/blog/posts/1");
            assertThat(page.locator(".prose")).hasText("커널이 고른다.");
            assertThat(page.locator(".pill").first()).hasText("Draft");
            assertThat(page.locator("dl.numbers")).containsText("First draft30 Mar 2021 12:00");
            settle(page);
        });
    }

    @Test
    void isSavedAsAWholeRightBehindTheLastLetter() {
        write(page -> {
            text(page).pressSequentially("Typed in a hurry");
            save(page);
            page.waitForURL("**/blog/posts/1");

            assertThat(page.locator(".prose")).hasText("Typed in a hurry");
            settle(page);
        });
    }

    @Test
    void neverReplacesWhatAnotherWindowStored() {
        write(page -> {
            var other = page.context().newPage();
            other.navigate(server.getURL() + EDIT);
            text(other).fill("Theirs");
            assertThat(state(other)).hasText("Saved 12:00");

            text(page).fill("Mine");

            assertThat(page.locator(".conflict pre")).hasText("Theirs");
            assertThat(text(page)).hasValue("Mine");
            save(page);
            assertThat(page.locator(".field__stored q").first()).hasText("Theirs");
            text(page).fill("Mine and theirs");
            assertThat(stored()).isEqualTo("Theirs");
            save(page);
            assertThat(page.locator(".prose")).hasText("Mine and theirs");
            settle(page);
        });
    }

    @Test
    void isKeptWhileTheNetworkIsGone() {
        write(page -> {
            page.context().setOffline(true);
            text(page).fill("Written in a tunnel");
            assertThat(state(page)).containsText("Not saved: Hoego cannot be reached.");
            save(page);
            assertThat(text(page)).hasValue("Written in a tunnel");
            page.context().setOffline(false);

            assertThat(state(page)).hasText("Saved 12:00");
            assertThat(stored()).isEqualTo("Written in a tunnel");
            settle(page);
        });
    }

    @Test
    void showsBothTextsLineByLineWhereTheyDiffer() {
        write(page -> {
            browser.post("/blog/posts/1/text", Map.of("title", "OOM", "body", "One\nTwo\nThree", "version", "0"));
            text(page).fill("One\n2\nThree");
            assertThat(page.locator(".conflict")).isVisible();

            save(page);

            assertThat(page.locator(".field__stored del")).hasText("Two");
            assertThat(page.locator(".field__stored ins")).hasText("2");
            assertThat(page.locator(".field__stored .comparison__row").first()).hasText("One");
            save(page);
            settle(page);
        });
    }

    @Test
    void isShownToEverybodyOnlyOnceItIsSaved() {
        write(page -> {
            browser.post("/blog/posts/1/text", Map.of("title", "OOM", "body", "For all", "version", "0"));
            browser.post("/blog/posts/1/publication", Map.of("publishedOn", "2021-03-30", "version", "1"));
            browser.submit("/blog/posts/1/readers", "main form[action$=/readers]", Map.of("slug", "oom"));
            page.navigate(server.getURL() + EDIT);

            text(page).fill("Half a secr");
            assertThat(page.locator("#preview .prose")).hasText("Half a secr");
            assertThat(state(page)).containsText("Everybody can read this post");
            page.locator("#form .actions .button:text-is('Close')").click();
            page.waitForURL("**/blog/posts/1");

            assertThat(stored()).isEqualTo("For all");
            page.navigate(server.getURL() + EDIT);
            assertThat(text(page)).hasValue("Half a secr");
            assertThat(state(page)).hasText("This is what you wrote here before and did not save.");
            assertThat(page.locator("#preview .prose")).hasText("Half a secr");
            text(page).fill("Not a secret");
            save(page);
            assertThat(page.locator(".prose")).hasText("Not a secret");
            settle(page);
        });
    }

    @Test
    void staysWhereItIsWhenTheSessionEnds() {
        write(page -> {
            var cookies = page.context().cookies();
            page.context().clearCookies();

            text(page).fill("Written by nobody");
            assertThat(state(page)).containsText("Not saved: you are signed out.");
            page.waitForResponse("**/preview", () -> text(page).fill("Written by nobody yet"));
            assertThat(text(page)).hasValue("Written by nobody yet");

            page.context().addCookies(cookies);
            assertThat(state(page)).hasText("Saved 12:00");
            assertThat(stored()).isEqualTo("Written by nobody yet");
            settle(page);
        });
    }

    @Test
    void isTakenUpAgainWhereItWasNeverSavedAtAll() {
        write(page -> {
            page.onDialog(Dialog::accept);
            page.navigate(server.getURL() + "/blog/posts/new");
            page.locator("[name=title]").fill("New");
            text(page).fill("Never sent");
            page.navigate("about:blank");

            page.navigate(server.getURL() + "/blog/posts/new");

            assertThat(text(page)).hasValue("Never sent");
            assertThat(page.locator("[name=status][value=draft]")).isChecked();
            assertThat(page.locator("#preview .prose")).hasText("Never sent");
            save(page);
            page.waitForURL("**/blog/posts/2");
            page.navigate(server.getURL() + "/blog/posts/new");
            assertThat(text(page)).hasValue("");
            settle(page);
        });
    }

    @Test
    void asksBeforeTheRestOfTheFormIsLeft() {
        write(page -> {
            var asked = new ArrayList<String>();
            page.onDialog(dialog -> {
                asked.add(dialog.message());
                dialog.dismiss();
            });
            page.locator("[name=tags]").fill("linux");
            page.locator(".top__pages a[href^='/goals']").click();

            page.waitForCondition(() -> !asked.isEmpty());
            page.locator("#form .actions .button:text-is('Close')").click();

            page.waitForCondition(() -> asked.size() == 2);
            assertThat(asked).containsOnly("What you typed here is not saved. Leave it?");
            assertThat(page.locator("[name=tags]")).hasValue("linux");
        });
    }

    @Test
    void isWrittenWithTheKeysOneKnows() {
        write(page -> {
            text(page).pressSequentially("커널");
            text(page).press("Shift+Home");
            text(page).press("Control+b");
            assertThat(text(page)).hasValue("**커널**");
            text(page).press("Control+b");
            assertThat(text(page)).hasValue("커널");
            text(page).press("Control+k");
            text(page).pressSequentially("https://a.b");
            assertThat(text(page)).hasValue("[커널](https://a.b)");
            text(page).press("Control+z");

            text(page).fill("- [x] one");
            text(page).press("Enter");
            text(page).pressSequentially("two");
            text(page).press("Enter");
            text(page).press("Enter");
            text(page).pressSequentially("9. nine");
            text(page).press("Enter");
            assertThat(text(page)).hasValue("- [x] one\n- [ ] two\n9. nine\n10. ");

            text(page).press("Control+s");
            assertThat(state(page)).hasText("Saved 12:00");
            text(page).press("Tab");
            assertThat(text(page)).not().isFocused();
            settle(page);
        });
    }

    @Test
    void isDraggedOverTheBoard() {
        write(page -> {
            page.navigate(server.getURL() + "/blog/posts/board");
            card(page).dragTo(column(page, "draft"));

            assertThat(column(page, "draft").locator(".piece__title")).hasText("OOM");
            assertThat(page.locator(".notice p").first()).containsText("is a draft");
            page.locator(".notice").getByText("Undo").click();
            assertThat(column(page, "idea").locator(".piece__title")).hasText("OOM");

            card(page).dragTo(column(page, "dropped"));
            assertThat(page.locator("#drop")).hasAttribute("open", "");

            page.navigate(server.getURL() + "/blog/posts/board");
            browser.post("/blog/posts/1/draft", Map.of("version", "2"));
            card(page).dragTo(column(page, "draft"));
            assertThat(page.locator("[role=alert]")).containsText("changed in another window");
        });
    }

    private static Locator card(Page page) {
        return page.locator(".piece").first();
    }

    private static Locator column(Page page, String name) {
        return page.locator("#column-" + name);
    }

    /** At the form of an idea without a text. */
    private void write(Consumer<Page> journey) {
        try (var context = CHROMIUM.open(Chromium.Screen.DESK, ColorScheme.LIGHT, Language.EN.tag())) {
            var page = context.newPage();
            Owner.setUp(page, server, Language.EN, "empty");
            browser.post("/blog/posts", Map.of("title", "OOM", "status", "idea", "notedOn", "2021-03-30"));
            page.navigate(server.getURL() + EDIT);
            journey.accept(page);
        }
    }

    private String stored() {
        return browser.get(EDIT).expectFirst("[name=body]").wholeText();
    }

    /** What is still on its way would reach the next test. */
    private static void settle(Page page) {
        page.waitForFunction("() => localStorage.length === 0");
    }

    private static void save(Page page) {
        page.locator("#form .actions .button:text-is('Save')").click();
    }

    private static Locator text(Page page) {
        return page.locator("[name=body]");
    }

    private static Locator state(Page page) {
        return page.locator("#state [role=status]");
    }
}
