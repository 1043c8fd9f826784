package hoego.web.retrospective;

import hoego.web.Hit;
import hoego.web.Markdown;
import hoego.web.Searchable;
import hoego.web.Ui;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;

/** Lets the search find what was written in retrospectives. */
@Singleton
final class RetrospectiveSearch implements Searchable {

    private static final int AROUND = 60;

    private final Retrospectives retrospectives;

    RetrospectiveSearch(Retrospectives retrospectives) {
        this.retrospectives = retrospectives;
    }

    @Override
    public String area() {
        return "retrospective";
    }

    @Override
    public List<Hit> search(Ui ui, String words, int limit) {
        return retrospectives.holding(words, limit).stream()
                .map(found -> new Hit(
                        area(),
                        "retrospective",
                        found.called(ui),
                        excerpt(Markdown.withoutOwnLinks(found.body()), words),
                        ui.dayOf(found.changedAt()),
                        "/retrospectives/" + found.period()))
                .toList();
    }

    private static String excerpt(String body, String words) {
        int at = Math.min(body.toLowerCase(Locale.ROOT).indexOf(words), body.length()); // İ grows
        if (at < 0) {
            return "";
        }
        int start = Math.max(0, at - AROUND);
        int end = Math.min(body.length(), at + words.length() + AROUND);
        return (start > 0 ? "…" : "")
                + body.substring(start, end).replaceAll("\\s+", " ").strip()
                + (end < body.length() ? "…" : "");
    }
}
