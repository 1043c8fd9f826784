package hoego.web.journeys;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import hoego.web.Language;
import io.micronaut.runtime.server.EmbeddedServer;

/** The person who has just installed Hoego. */
final class Owner {

    static final String PASSWORD = "a bicycle under the bridge";

    private Owner() {}

    /**
     * Fills in the page that greets whoever starts Hoego.
     *
     * @param start {@code sample} or {@code empty}
     */
    static void setUp(Page page, EmbeddedServer server, Language language, String start) {
        page.navigate(server.getURL() + "/setup?language=" + language.tag());
        page.locator("[name=name]").fill("Test");
        page.locator("[name=password]").fill(PASSWORD);
        page.locator("[name=language][value=" + language.tag() + "]")
                .check(new com.microsoft.playwright.Locator.CheckOptions().setForce(true));
        page.locator("[name=start][value=" + start + "]")
                .check(new com.microsoft.playwright.Locator.CheckOptions().setForce(true));
        page.locator("main form").getByRole(AriaRole.BUTTON).last().click();
        page.waitForURL(address -> !address.contains("/setup"));
    }
}
