package hoego.web.capture;

import hoego.web.Reading;
import io.micronaut.http.uri.UriBuilder;
import java.util.List;

/**
 * The line as it was typed, and what there is to say about it.
 *
 * @param from where one wants to be afterwards, without the base path
 * @param text empty if nothing was typed yet
 * @param answers to what the text asks
 * @param examples of lines that can be read
 * @param form where it can be entered field by field, without the base path; empty if it may be of any kind
 */
public record CaptureSheet(
        String line, String from, String text, List<Reading.Option> answers, List<String> examples, String form) {

    /** How many examples are shown before one asks for more: what a phone has room for. */
    public static final int FIRST_EXAMPLES = 8;

    static CaptureSheet of(String line, String from, List<String> examples) {
        return new CaptureSheet(line, from, "", List.of(), examples, "");
    }

    static CaptureSheet of(String line, String from, Outcome.Open open) {
        return new CaptureSheet(line, from, open.text(), open.answers(), List.of(), "");
    }

    static CaptureSheet of(String line, String from, Outcome.Unread unread) {
        return new CaptureSheet(line, from, unread.text(), List.of(), unread.examples(), unread.form());
    }

    /** Where the sheet opens with another line in its box. */
    public String pathTo(String other) {
        return UriBuilder.of("/capture")
                .queryParam("line", other)
                .queryParam("from", from)
                .build()
                .toString();
    }

    /** The form of what was meant, else where all forms are. */
    public String pathToForm() {
        return form.isEmpty() ? pathTo("") + "#forms" : form;
    }

    public boolean isUnread() {
        return !text.isEmpty() && answers.isEmpty();
    }
}
