package hoego.web.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Map;

/** Fills in forms as a person does: by what a field is called, whatever it looks like. */
final class Entry {

    private final Page page;
    private final String server;

    Entry(Page page, String server) {
        this.page = page;
        this.server = server;
    }

    /** Opens a form, fills it in and saves; what was wrong with it, should something be, ends the journey. */
    void make(String path, Map<String, String> values) {
        page.navigate(server + path);
        var form = page.locator("form:has([name=version])").first();
        values.forEach((name, value) -> set(form, name, value));
        form.locator("button.button:not([name])").last().click();
        page.waitForURL(address -> !address.equals(server + path));
        assertThat(page.locator(".field__problem, .problem").allInnerTexts())
                .as(path)
                .isEmpty();
    }

    private static void set(Locator form, String name, String value) {
        var choice = form.locator(
                "[type=radio][name=%s][value='%s'], [type=checkbox][name=%1$s][value='%2$s']".formatted(name, value));
        var field = form.locator("[name=%s]".formatted(name)).first();
        if (choice.count() > 0) {
            choice.evaluate(
                    "choice => choice.scrollIntoView({block: 'center'})"); // away from the bar at the foot of a phone
            choice.check(new Locator.CheckOptions().setForce(true)); // the label covers it
        } else if (Boolean.TRUE.equals(field.evaluate("field => field.tagName == 'SELECT'"))) {
            field.selectOption(value);
        } else {
            field.fill(value);
        }
    }
}
