package hoego.web.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import hoego.web.Browser;
import hoego.web.Language;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Images come into a text by pasting, dropping and choosing; code in it gets its colours. */
@MicronautTest(transactional = false)
class ImagesInTextTest {

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    private static final String QUARTER = "/retrospectives/2021-Q1";
    private static final Pattern ADDED =
            Pattern.compile("Before\\.\n!\\[성]\\(/images/1-[0-9a-f]{10}\\.gif\\)\nAfter\\.");

    private static final String GIF = "R0lGODdhAQABAIAAAP///wAAACwAAAAAAQABAAACAkQBADs=";

    /** Hands a file over as the clipboard or a hand does. */
    private static final String GIVE = """
            (textarea, [how, type, base64, name, also]) => {
                const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
                const given = new DataTransfer();
                given.items.add(new File([bytes], name, { type }));
                if (also) given.setData("text/plain", also);
                const options = { bubbles: true, cancelable: true, clipboardData: given, dataTransfer: given };
                const event = how === "paste" ? new ClipboardEvent(how, options) : new DragEvent(how, options);
                return textarea.dispatchEvent(event);
            }""";

    @Inject
    EmbeddedServer server;

    @Inject
    Browser browser;

    @Test
    void arePastedWhereTheCaretIs() {
        write(Chromium.Screen.DESK, page -> {
            text(page).fill("Before.After.");
            text(page).evaluate("text => text.setSelectionRange(7, 7)");

            give(page, "paste", "image/gif", GIF, "성.gif", "");

            assertThat(text(page)).hasValue(ADDED);
            assertThat(field(page).locator("[role=status]")).hasText("Image inserted");
            page.waitForCondition(() -> ADDED.matcher(stored()).matches());
            page.navigate(server.getURL() + QUARTER + "/preview");
            assertThat(page.locator(".prose img")).hasJSProperty("naturalWidth", 1);
        });
    }

    @Test
    void leaveThePastedTextOfATableAlone() {
        write(Chromium.Screen.DESK, page -> {
            give(page, "paste", "image/gif", GIF, "cells.gif", "1\t2");

            assertThat(text(page)).hasValue("");
        });
    }

    @Test
    void areDroppedIntoTheText() {
        write(Chromium.Screen.DESK, page -> {
            text(page).fill("Before.After.");
            text(page).evaluate("text => text.setSelectionRange(7, 7)");

            give(page, "drop", "image/gif", GIF, "성.gif", "");

            assertThat(text(page)).hasValue(Pattern.compile("[\\s\\S]*!\\[성]\\(/images/1-[\\s\\S]*"));
            settle(page);
        });
    }

    @Test
    void areChosenOnAPhoneSeveralAtOnce() {
        write(Chromium.Screen.PHONE, page -> {
            var png =
                    new FilePayload("one.gif", "image/gif", Base64.getDecoder().decode(GIF));
            var words = new FilePayload("words.png", "image/png", "words".getBytes(StandardCharsets.UTF_8));
            var chooser =
                    page.waitForFileChooser(() -> page.getByText("Insert image").click());

            chooser.setFiles(new FilePayload[] {png, words});

            assertThat(text(page)).hasValue(Pattern.compile("!\\[one]\\(/images/1-[0-9a-f]{10}\\.gif\\)\\s*"));
            assertThat(field(page).locator("[role=alert]")).hasText("This is no PNG, JPEG, GIF or WebP image.");
            assertThat(field(page).locator("progress")).isHidden();
            assertThat(Chromium.overflows(page)).isFalse();
            settle(page);
        });
    }

    @Test
    void sayWhyTheyAreNotThere() {
        write(Chromium.Screen.DESK, page -> {
            page.context().setOffline(true);
            give(page, "paste", "image/gif", GIF, "a.gif", "");
            assertThat(field(page).locator("[role=alert]")).containsText("Hoego cannot be reached");
            assertThat(text(page)).hasValue(Pattern.compile("\\s*"));

            page.context().setOffline(false);
            page.context().clearCookies();
            give(page, "paste", "image/gif", GIF, "a.gif", "");
            assertThat(field(page).locator("[role=alert]")).containsText("you are signed out");
        });
    }

    @Test
    void standBesideCodeInColours() {
        var code = """
                ```java
                // 한글 주석
                @Override public String toString() { return "글" + 10; }
                ```

                ```diff
                - old
                + new
                ```

                ```nosuch
                int a = 1;
                ```
                """;
        for (var colours : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            try (var context = CHROMIUM.open(Chromium.Screen.PHONE, colours, Language.EN.tag())) {
                var page = context.newPage();
                var said = new ArrayList<String>();
                page.onConsoleMessage(message -> said.add(message.type() + ": " + message.text()));
                if (colours == ColorScheme.LIGHT) {
                    Owner.setUp(page, server, Language.EN, "empty");
                    browser.post(QUARTER, Map.of("title", "", "body", code));
                } else {
                    page.navigate(server.getURL() + "/login");
                    page.locator("[name=password]").fill(Owner.PASSWORD);
                    page.locator("main form button").last().click();
                    page.waitForURL(address -> !address.contains("/login"));
                }
                page.navigate(server.getURL() + QUARTER + "/preview");

                assertThat(page.locator(".code-aside")).hasText("// 한글 주석");
                assertThat(page.locator(".code-in")).hasText("+ new");
                assertThat(page.locator(".language-nosuch span")).hasCount(0);
                assertThat(Chromium.barriers(page)).isEmpty();
                assertThat(said).as("what the browser refused").noneMatch(words -> words.startsWith("error"));
            }
        }
    }

    private void write(Chromium.Screen screen, Consumer<Page> journey) {
        try (var context = CHROMIUM.open(screen, ColorScheme.LIGHT, Language.EN.tag())) {
            var page = context.newPage();
            Owner.setUp(page, server, Language.EN, "empty");
            page.navigate(server.getURL() + QUARTER);
            journey.accept(page);
        }
    }

    private static void give(Page page, String how, String type, String base64, String name, String also) {
        text(page).evaluate(GIVE, List.of(how, type, base64, name, also));
    }

    private String stored() {
        return browser.get(QUARTER).expectFirst("[name=body]").wholeText();
    }

    private static void settle(Page page) {
        page.waitForFunction("() => localStorage.length === 0");
    }

    private static Locator text(Page page) {
        return page.locator("[name=body]");
    }

    private static Locator field(Page page) {
        return page.locator("image-field");
    }
}
